package org.coachingtoolkit.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.reports.document.Specimen;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PdfConformanceTest {
    @ParameterizedTest
    @EnumSource
    void everyBlockIsArchivalAndAccessibleInEveryLanguage(Language language) throws Exception {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();

        new PdfWriter().write(Specimen.everything(language), pdf);

        assertThat(VeraPdf.failures(pdf.toByteArray())).isEmpty();
    }
}
