package org.coachingtoolkit.reports.ooxml;

import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.typesetting.XmlText;

/** What a file says about itself, taken from the document and from nowhere else. */
public final class CoreProperties {
    private static final String APPLICATION = "Coaching Toolkit";

    private CoreProperties() {}

    /** Writes title, author, subject, keywords, language and the moment of making into a file's properties. */
    public static void write(Document document, POIXMLProperties properties) {
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        Optional<Date> created = Optional.of(Date.from(document.info().created()));
        core.setTitle(XmlText.clean(document.title()));
        core.setCreator(XmlText.clean(document.info().author()));
        core.setSubjectProperty(XmlText.clean(document.info().subject()));
        core.setKeywords(XmlText.clean(String.join(", ", document.info().keywords())));
        core.setCreated(created);
        core.setModified(created);
        core.getUnderlyingProperties()
                .setLanguageProperty(document.language().locale().toLanguageTag());
        properties.getExtendedProperties().setApplication(APPLICATION);
    }
}
