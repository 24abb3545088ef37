package org.coachingtoolkit.reports.table;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The list of sheets of a workbook. */
final class WorkbookPart implements XmlParts.Handler {
    private static final String RELATIONS = "/relationships";

    private final List<String> names = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();
    private final List<Boolean> hidden = new ArrayList<>();
    private boolean since1904;

    @Override
    public void start(String name, XMLStreamReader xml) {
        if (name.equals("sheet")) {
            String title = xml.getAttributeValue(null, "name");
            String id = relation(xml);
            String state = xml.getAttributeValue(null, "state");
            if (title != null && id != null) {
                names.add(title);
                ids.add(id);
                hidden.add(state != null && !state.equals("visible"));
            }
        } else if (name.equals("workbookPr")) {
            String date1904 = xml.getAttributeValue(null, "date1904");
            since1904 = "1".equals(date1904) || "true".equals(date1904);
        }
    }

    private static @Nullable String relation(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String namespace = xml.getAttributeNamespace(i);
            if (xml.getAttributeLocalName(i).equals("id") && namespace != null && namespace.endsWith(RELATIONS)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    List<String> names() {
        return names;
    }

    List<String> ids() {
        return ids;
    }

    boolean isHidden(int sheet) {
        return hidden.get(sheet);
    }

    boolean isSince1904() {
        return since1904;
    }
}
