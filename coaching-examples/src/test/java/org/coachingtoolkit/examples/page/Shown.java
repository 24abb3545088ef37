package org.coachingtoolkit.examples.page;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page as a browser gets it. It has to be so well made that XML would be as strict with it. */
final class Shown {
    private static final Pattern STEP = Pattern.compile("(\\w+|\\*)?((?:\\.[\\w-]+)*)((?:\\[[^]]+])*)");

    private final Element page;

    private Shown(Element page) {
        this.page = page;
    }

    static Shown of(String html) {
        String strict = html.replaceFirst("(?i)<!DOCTYPE html>", "")
                .replaceAll("<(meta|link|input|br|wbr)([^>]*)>", "<$1$2/>")
                .replaceAll(" (required|checked|multiple)(?=[ />])", " $1=\"\"");
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return new Shown(factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(strict)))
                    .getDocumentElement());
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError(html, e);
        }
    }

    /** Returns all words of the page. */
    String text() {
        return words(page);
    }

    private static String words(Node node) {
        return node.getTextContent().replaceAll("\\s+", " ").strip();
    }

    /** Returns the words of each element that tags, classes and attributes choose, such as {@code .days td li[lang=ru]}. */
    List<String> all(String chosen) {
        return elements(chosen).stream().map(Shown::words).toList();
    }

    boolean has(String chosen) {
        return !elements(chosen).isEmpty();
    }

    String first(String chosen) {
        return words(element(chosen));
    }

    String attribute(String chosen, String name) {
        return element(chosen).getAttribute(name);
    }

    /** Returns the version of the programme that the page's first form speaks of. */
    String version() {
        return attribute("input[name=version]", "value");
    }

    private Element element(String chosen) {
        return elements(chosen).stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError(chosen + " is not in: " + text()));
    }

    private List<Element> elements(String chosen) {
        StringBuilder path = new StringBuilder();
        for (String step : chosen.split(" ", -1)) {
            Matcher parts = STEP.matcher(step);
            if (!parts.matches()) {
                throw new IllegalArgumentException(chosen);
            }
            path.append("//").append(parts.group(1) == null ? "*" : parts.group(1));
            for (String name : parts.group(2).split("\\.", -1)) {
                path.append(name.isEmpty() ? "" : "[contains(concat(' ', @class, ' '), ' " + name + " ')]");
            }
            path.append(parts.group(3)
                    .replaceAll("\\[([\\w-]+)=([^]]+)]", "[@$1='$2']")
                    .replaceAll("\\[(\\w+)]", "[@$1]"));
        }
        try {
            NodeList found = (NodeList)
                    XPathFactory.newInstance().newXPath().evaluate(path.toString(), page, XPathConstants.NODESET);
            List<Element> elements = new ArrayList<>();
            for (int i = 0; i < found.getLength(); i++) {
                elements.add((Element) found.item(i));
            }
            return elements;
        } catch (XPathExpressionException e) {
            throw new IllegalArgumentException(chosen, e);
        }
    }
}
