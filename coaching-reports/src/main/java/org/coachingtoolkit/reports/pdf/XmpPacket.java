package org.coachingtoolkit.reports.pdf;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.document.DocumentInfo;

/** What a file says about itself in XMP: its title and dates, and that it is PDF/A-2a and PDF/UA-1. */
final class XmpPacket {
    /** Who made the file, as its information says. */
    static final String PRODUCER = "Coaching Toolkit";

    private XmpPacket() {}

    static byte[] of(Document document) {
        DocumentInfo info = document.info();
        Instant created = info.created().truncatedTo(ChronoUnit.SECONDS);
        StringBuilder keywords = new StringBuilder();
        info.keywords()
                .forEach(word -> keywords.append(keywords.isEmpty() ? "" : ", ").append(word));
        String packet = """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about=""
                  xmlns:dc="http://purl.org/dc/elements/1.1/"
                  xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
                  xmlns:xmp="http://ns.adobe.com/xap/1.0/"
                  xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
                  xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
                <pdfaid:part>2</pdfaid:part>
                <pdfaid:conformance>A</pdfaid:conformance>
                <pdfuaid:part>1</pdfuaid:part>
                <dc:format>application/pdf</dc:format>
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%TITLE%</rdf:li></rdf:Alt></dc:title>
                %CREATOR%%DESCRIPTION%<dc:language><rdf:Bag><rdf:li>%LANGUAGE%</rdf:li></rdf:Bag></dc:language>
                <pdf:Producer>%PRODUCER%</pdf:Producer>
                %KEYWORDS%<xmp:CreateDate>%CREATED%</xmp:CreateDate>
                <xmp:ModifyDate>%CREATED%</xmp:ModifyDate>
                </rdf:Description>
                <rdf:Description rdf:about=""
                  xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
                  xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
                  xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
                <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
                <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
                <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
                <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
                <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
                <pdfaProperty:name>part</pdfaProperty:name>
                <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                <pdfaProperty:category>internal</pdfaProperty:category>
                <pdfaProperty:description>Part of ISO 14289 to which the file conforms</pdfaProperty:description>
                </rdf:li></rdf:Seq></pdfaSchema:property>
                </rdf:li></rdf:Bag></pdfaExtension:schemas>
                </rdf:Description>
                </rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="r"?>
                """.replace("%LANGUAGE%", document.language().locale().toLanguageTag())
                .replace("%PRODUCER%", PRODUCER)
                .replace("%CREATED%", created.toString())
                .replace("%CREATOR%", element("dc:creator", "rdf:Seq", "", info.author()))
                .replace(
                        "%DESCRIPTION%",
                        element("dc:description", "rdf:Alt", " xml:lang=\"x-default\"", info.subject()))
                .replace(
                        "%KEYWORDS%",
                        keywords.isEmpty() ? "" : "<pdf:Keywords>" + escaped(keywords.toString()) + "</pdf:Keywords>\n")
                .replace("%TITLE%", escaped(document.title()));
        return packet.getBytes(StandardCharsets.UTF_8);
    }

    private static String element(String name, String container, String attributes, String text) {
        return text.isBlank()
                ? ""
                : "<" + name + "><" + container + "><rdf:li" + attributes + ">" + escaped(text) + "</rdf:li></"
                        + container + "></" + name + ">\n";
    }

    /** Leaves out what XML cannot hold and escapes what it uses itself. */
    private static String escaped(String text) {
        StringBuilder xml = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '&') {
                xml.append("&amp;");
            } else if (c == '<') {
                xml.append("&lt;");
            } else if (c == '>') {
                xml.append("&gt;");
            } else if (c >= ' ' && Character.getType(c) != Character.SURROGATE && (c & 0xFFFE) != 0xFFFE) {
                xml.appendCodePoint(c);
            }
        });
        return xml.toString();
    }
}
