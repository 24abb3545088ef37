package org.coachingtoolkit.reports.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** The validator of the PDF Association's consortium, in the two flavours that every file claims. */
final class VeraPdf {
    private VeraPdf() {}

    /** Returns the rules that a file breaks, as "ua1 7.1-3: message"; none for a good file. */
    static List<String> failures(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance()
                        .createValidator(List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1), 2, false, false, false)) {
            return validator.validateAll(parser).stream()
                    .flatMap(VeraPdf::failed)
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    private static java.util.stream.Stream<String> failed(ValidationResult result) {
        String flavour = result.getPDFAFlavour().getId();
        return result.getTestAssertions().stream()
                .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                .map(assertion -> flavour + " " + assertion.getRuleId().getClause() + "-"
                        + assertion.getRuleId().getTestNumber() + ": " + assertion.getMessage());
    }
}
