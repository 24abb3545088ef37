package org.coachingtoolkit.reports.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.coachingtoolkit.core.table.TableFinding;
import org.jspecify.annotations.Nullable;

/** Reads XML parts of packed files: no document types, no entities of others. */
final class XmlParts {
    /** How an element of a part is taken; {@link #end} tells of its end. */
    interface Handler {
        void start(String name, XMLStreamReader xml) throws IOException, XMLStreamException;

        default void end(String name) throws IOException {}

        default void text(XMLStreamReader xml) throws IOException {}

        /** Returns whether the rest of the part is of no interest. */
        default boolean enough() {
            return false;
        }
    }

    private XmlParts() {}

    static void read(InputStream in, Handler handler) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setXMLReporter((message, type, information, location) -> {});
        try {
            // bytes that are no UTF-8 become replacement characters: the reader itself would print about them
            XMLStreamReader xml = factory.createXMLStreamReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            while (xml.hasNext() && !handler.enough()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> handler.start(xml.getLocalName(), xml);
                    case XMLStreamConstants.END_ELEMENT -> handler.end(xml.getLocalName());
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        handler.text(xml);
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new RefusedFileException(TableFinding.DOCUMENT_TYPE, Map.of());
                    default -> {}
                }
            }
        } catch (XMLStreamException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof RefusedFileException refused) {
                    throw refused;
                }
            }
            if (e.getNestedException() instanceof RefusedFileException refused) {
                throw refused;
            }
            throw new RefusedFileException(TableFinding.DAMAGED, Map.of("reason", "XML"));
        }
    }

    /** Returns an attribute whatever its namespace; {@code null} if the element has none of that name. */
    static @Nullable String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Returns a whole number of an attribute, or what stands for a missing or unreadable one. */
    static int number(@Nullable String text, int otherwise) {
        if (text == null || text.isEmpty() || text.length() > 9) {
            return otherwise;
        }
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return otherwise;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }
}
