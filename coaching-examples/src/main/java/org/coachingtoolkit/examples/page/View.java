package org.coachingtoolkit.examples.page;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.FindingReport;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.finding.Severity;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.table.Tables;

/**
 * For whom and of what a page is made.
 *
 * @param language the language of the reader
 * @param day the day for which the programme is looked at
 * @param state how things stand
 */
record View(Language language, LocalDate day, Workspace.State state) {
    String text(String key) {
        return PageText.ALL.text(language, key);
    }

    String text(String key, Map<String, ?> arguments) {
        return PageText.ALL.text(language, key, arguments);
    }

    Opened file() {
        return state.file();
    }

    /**
     * Returns the programme that is open.
     *
     * @throws Refusal if no file is open, or no programme could be read of it
     */
    CoachingProgramme programme() {
        return file().programme().orElseThrow(() -> new Refusal(409, "not-readable"));
    }

    /** Says why nothing can be changed, with the way to the questions about it. */
    Html losses() {
        return Html.of(
                "<p>{}</p>\n<p><a href=\"/questions\">{}</a></p>\n", text("refusal.losses"), text("back.questions"));
    }

    /** Returns a day with its weekday, as in «пн, 16.11.2026». */
    String dated(LocalDate date) {
        return weekday(date) + ", " + language.format().date(date);
    }

    String dated(LocalDateTime time) {
        return dated(time.toLocalDate()) + ", " + language.format().time(time.toLocalTime());
    }

    private String weekday(LocalDate date) {
        return date.getDayOfWeek().getDisplayName(TextStyle.SHORT, language.locale());
    }

    /**
     * Returns questions in groups by how much they matter, each once with all its places.
     *
     * @param heading the beginning of the keys of the headings
     */
    Html questions(String heading, List<Finding> findings, Function<Place, Html> where) {
        Html out = new Html();
        FindingReport report = new FindingReport("", findings, language);
        List<FindingReport.Question> questions = report.questions();
        for (Severity severity : Severity.values()) {
            List<FindingReport.Question> group = questions.stream()
                    .filter(question -> question.severity() == severity)
                    .toList();
            if (group.isEmpty()) {
                continue;
            }
            out.add(
                    "<section class=\"group {}\">\n<h2>{}</h2>\n<ul class=\"questions\">\n",
                    Mark.of(severity),
                    text(heading + Mark.of(severity), Map.of("count", report.count(severity))));
            for (FindingReport.Question question : group) {
                out.add("<li>\n<p>{}</p>\n", question.text());
                Html places = new Html();
                question.places().stream()
                        .map(where)
                        .filter(shown -> !shown.isEmpty())
                        .forEach(shown -> places.add("<li>{}</li>\n", shown));
                if (!places.isEmpty()) {
                    out.add("<ul class=\"places\" aria-label=\"{}\">\n{}</ul>\n", text("questions.places"), places);
                }
                out.add("</li>\n");
            }
            out.add("</ul>\n</section>\n");
        }
        return out;
    }

    /** Returns where a place is: the cell of a sheet, the line of a text with what it is about. */
    Html inFile(Place place) {
        if (place.sheet() != null) {
            return Html.of("<span class=\"cell\">{}</span>", place);
        }
        Html where = new Html();
        if (place.isLocated() && !place.pointer().isEmpty()) {
            where.add("{} ", text("questions.line", Map.of("line", place.line())));
        }
        return place.pointer().isEmpty() ? where : where.add("<code>{}</code>", place.pointer());
    }

    /** Returns where a place is in the files of a school. */
    static Html inFiles(Place place) {
        return Tables.name(place)
                .map(name -> Html.of("<span class=\"cell\">{}</span>", name))
                .orElseGet(Html::new);
    }
}
