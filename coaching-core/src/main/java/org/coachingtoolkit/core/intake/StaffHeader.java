package org.coachingtoolkit.core.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coachingtoolkit.core.table.Table;

/** The headings of lists of teachers, and the columns that are known by their cells in spite of them. */
final class StaffHeader {
    private static final Set<String> NAMES = Set.of("person", "family");

    private StaffHeader() {}

    /** Returns the headings of a table that head people; empty if it is no list of them. */
    static List<Header> all(Table table) {
        List<Header> headers = new ArrayList<>();
        for (Header each : Header.all(table, "staff.", NAMES, 2)) {
            boolean named = each.has("person") || each.has("given") || each.has("family");
            if (named && (headers.isEmpty() || !isPerson(table, headers.get(headers.size() - 1), each.first()))) {
                headers.add(byCells(table, each));
            }
        }
        return headers;
    }

    /** Returns whether a row is a person under the headings before it, or a vacancy: posts and remarks are the words of headings too. */
    private static boolean isPerson(Table table, Header before, int number) {
        return table.rows().stream()
                .filter(row -> row.number() == number)
                .anyMatch(row -> StaffName.isTaken(new ListRow(table, before, row)));
    }

    /** A heading with the columns of posts and categories whose cells say it in spite of their headings. */
    private static Header byCells(Table table, Header header) {
        Header titled = header.has("post") || header.has("role") ? header : sharing(header);
        if (titled.has("post") && !header.has("post")) {
            return titled;
        }
        titled = header.has("post") || header.has("role") || !header.has("title") ? header : header.without("title");
        Header posts = header.has("role")
                ? header
                : titled.with(
                        table,
                        "post",
                        cell -> Vocabulary.WORDS.has("teaching", cell.text())
                                && Words.of(cell.text()).size() <= 8);
        Header found = posts.has("post") ? posts : header;
        if (found.has("category") || !categories(found).isEmpty()) {
            return found;
        }
        Header categories = found.without("education")
                .with(
                        table,
                        "category",
                        cell -> Words.of(cell.text()).size() <= 5
                                && Vocabulary.WORDS
                                        .meaning("category.", cell.text())
                                        .filter(category -> category.strength() > 5)
                                        .isPresent());
        return categories.has("category") && categories.column("category") != qualification(found) ? categories : found;
    }

    /** A heading of posts and hours together has both meanings. */
    private static Header sharing(Header header) {
        int hours = header.column("hours");
        return header.has("hours")
                        && Vocabulary.HEADINGS.strength(
                                        "staff.post", header.titles().getOrDefault(hours, ""))
                                > 0
                ? header.also("post", hours)
                : header;
    }

    /** Returns the column of qualifications, those that a diploma gives; 0 if there is none. */
    static int qualification(Header header) {
        return header.titles().entrySet().stream()
                .filter(title -> Vocabulary.WORDS.has("qualification", title.getValue())
                        && header.meanings()
                                .getOrDefault(title.getKey(), "education")
                                .equals("education"))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(0);
    }

    /** Returns the columns that are a category each, in which a mark or a date stands; empty if it is not so. */
    static List<Integer> categories(Header header) {
        List<Integer> columns = header.titles().entrySet().stream()
                .filter(title -> Words.of(title.getValue()).size() <= 4
                        && (Vocabulary.WORDS.has("conformity", title.getValue())
                                || Vocabulary.WORDS
                                        .meaning("category.", title.getValue())
                                        .filter(category -> category.strength() > 4)
                                        .isPresent()))
                .map(Map.Entry::getKey)
                .toList();
        return columns.size() > 1 ? columns : List.of();
    }

    /** Returns the meaning of the column in which the people stand. */
    static String person(Header header) {
        return header.has("person") ? "person" : "family";
    }
}
