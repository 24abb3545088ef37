package org.coachingtoolkit.reports.table;

import java.io.IOException;
import java.util.List;
import javax.xml.stream.XMLStreamReader;

/** The texts that cells of a workbook refer to. */
final class SharedStringsPart implements XmlParts.Handler {
    private final List<String> strings;
    private final Budget budget;
    private final StringBuilder text = new StringBuilder();
    private boolean taken;
    private int phonetic;

    SharedStringsPart(List<String> strings, Budget budget) {
        this.strings = strings;
        this.budget = budget;
    }

    @Override
    public void start(String name, XMLStreamReader xml) {
        switch (name) {
            case "si" -> text.setLength(0);
            case "rPh" -> phonetic++;
            case "t" -> taken = phonetic == 0;
            default -> {}
        }
    }

    @Override
    public void end(String name) throws IOException {
        switch (name) {
            case "si" -> {
                budget.cell(1, 1);
                strings.add(text.toString());
            }
            case "rPh" -> phonetic--;
            case "t" -> taken = false;
            default -> {}
        }
    }

    @Override
    public void text(XMLStreamReader xml) throws IOException {
        if (taken) {
            budget.characters(1, xml.getTextLength());
            text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        }
    }
}
