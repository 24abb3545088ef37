package org.coachingtoolkit.reports.xlsx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads a spreadsheet as a zip file of XML, with nothing of the library that wrote it. */
final class RawXlsx {
    private final Map<String, String> parts = new LinkedHashMap<>();

    RawXlsx(byte[] bytes) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, String> parts() {
        return parts;
    }

    String part(String name) {
        return requireNonNull(parts.get(name), name);
    }

    List<Element> elements(String part, String tag) {
        try {
            NodeList nodes = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(part(part))))
                    .getElementsByTagName(tag);
            List<Element> elements = new ArrayList<>();
            for (int i = 0; i < nodes.getLength(); i++) {
                elements.add((Element) nodes.item(i));
            }
            return elements;
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(part + " must be XML", e);
        }
    }

    /** Returns the cells of a sheet by address: the type, a colon, and the value. */
    Map<String, String> cells(int sheet) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (Element cell : elements("xl/worksheets/sheet" + sheet + ".xml", "c")) {
            if (!cell.getTextContent().isEmpty()) {
                cells.put(cell.getAttribute("r"), cell.getAttribute("t") + ":" + cell.getTextContent());
            }
        }
        return cells;
    }
}
