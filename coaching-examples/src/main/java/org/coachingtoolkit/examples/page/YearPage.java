package org.coachingtoolkit.examples.page;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.coachingtoolkit.core.common.DateRange;
import org.coachingtoolkit.core.common.Holiday;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.session.CoachingSession;
import org.coachingtoolkit.core.session.SessionStatus;

/** The page of the year: its sessions as a calendar or as a list. */
final class YearPage {
    private static final int WEEK = 7;

    private YearPage() {}

    static Html body(View view, boolean list) {
        CoachingProgramme programme = view.programme();
        Map<YearMonth, List<CoachingSession>> months = months(programme);
        Html out = Html.of("<nav class=\"tabs\" aria-label=\"{}\">\n<ul>\n", view.text("year.views"));
        tab(view, out, "/year", "year.calendar", !list);
        tab(view, out, "/year?view=list", "year.list", list);
        out.add("</ul>\n</nav>\n<ul class=\"legend\" aria-label=\"{}\">\n", view.text("year.legend"));
        List<Mark.State> states = new ArrayList<>();
        for (SessionStatus status : SessionStatus.values()) {
            states.add(Mark.of(view, status));
        }
        states.add(1, Mark.unmarked(view));
        for (Mark.State state : states) {
            long count = programme.schedule().sessions().stream()
                    .filter(session -> Mark.of(view, session).equals(state))
                    .count();
            out.add(
                    "<li class=\"{}\"><span aria-hidden=\"true\">{}</span> {}: {}</li>\n",
                    state.style(),
                    state.sign(),
                    state.words(),
                    count);
        }
        out.add("</ul>\n");
        if (list) {
            months.forEach((month, sessions) -> list(view, programme, month, sessions, out));
        } else {
            out.add("<div class=\"year\">\n");
            months.forEach((month, sessions) -> month(view, programme, month, sessions, out));
            out.add("</div>\n");
        }
        return out;
    }

    private static void tab(View view, Html out, String address, String key, boolean current) {
        out.add(
                "<li><a href=\"{}\"{}>{}</a></li>\n",
                address,
                current ? Html.of(" aria-current=\"page\"") : "",
                view.text(key));
    }

    /** Returns the months of the school year, and those outside of it in which sessions lie, with their sessions. */
    private static Map<YearMonth, List<CoachingSession>> months(CoachingProgramme programme) {
        Map<YearMonth, List<CoachingSession>> months = programme
                .schedule()
                .inOrder()
                .collect(Collectors.groupingBy(
                        session -> YearMonth.from(session.start()), TreeMap::new, Collectors.toList()));
        programme.calendar().year().months().forEach(month -> months.putIfAbsent(month, List.of()));
        return months;
    }

    private static void month(
            View view, CoachingProgramme programme, YearMonth month, List<CoachingSession> sessions, Html out) {
        Map<LocalDate, List<CoachingSession>> days = sessions.stream()
                .collect(Collectors.groupingBy(session -> session.start().toLocalDate()));
        out.add(
                "<section class=\"month\">\n<h2 id=\"m-{}\">{}</h2>\n<table class=\"days\" aria-labelledby=\"m-{}\">\n<thead>\n<tr>\n",
                month,
                view.language().format().month(month),
                month);
        for (DayOfWeek day : DayOfWeek.values()) {
            out.add(
                    "<th scope=\"col\">{}</th>\n",
                    day.getDisplayName(TextStyle.SHORT, view.language().locale()));
        }
        out.add("</tr>\n</thead>\n<tbody>\n");
        LocalDate first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (LocalDate week = first; !week.isAfter(month.atEndOfMonth()); week = week.plusDays(WEEK)) {
            out.add("<tr>\n");
            for (int i = 0; i < WEEK; i++) {
                LocalDate day = week.plusDays(i);
                if (YearMonth.from(day).equals(month)) {
                    day(view, programme, day, days.getOrDefault(day, List.of()), out);
                } else {
                    out.add("<td></td>\n");
                }
            }
            out.add("</tr>\n");
        }
        out.add("</tbody>\n</table>\n");
        holidays(view, programme, month, out);
        out.add("</section>\n");
    }

    private static void day(
            View view, CoachingProgramme programme, LocalDate day, List<CoachingSession> sessions, Html out) {
        String style = (programme.calendar().isSchoolDay(day) ? "" : "off") + (day.equals(view.day()) ? " today" : "");
        out.add("<td class=\"{}\"><span class=\"number\">{}</span>", style, day.getDayOfMonth());
        if (day.equals(view.day())) {
            out.add("<span class=\"unseen\"> ({})</span>", view.text("year.today"));
        }
        if (!sessions.isEmpty()) {
            out.add("<ul>");
            for (CoachingSession session : sessions) {
                Mark.State state = Mark.of(view, session);
                out.add(
                        "<li><a class=\"{}\" href=\"{}\"><span aria-hidden=\"true\">{}</span> <time>{}</time> <span class=\"who\">{}</span><span class=\"unseen\">, {}</span></a></li>",
                        state.style(),
                        SessionPage.address(session),
                        state.sign(),
                        view.language().format().time(session.start().toLocalTime()),
                        programme.nameOf(session.coachee()),
                        state.words());
            }
            out.add("</ul>");
        }
        out.add("</td>\n");
    }

    private static void holidays(View view, CoachingProgramme programme, YearMonth month, Html out) {
        DateRange days = new DateRange(month.atDay(1), month.atEndOfMonth());
        TreeSet<String> names = new TreeSet<>();
        for (Holiday holiday : programme.calendar().holidays()) {
            if (!holiday.range().start().isAfter(days.end())
                    && !holiday.range().end().isBefore(days.start())) {
                names.add(view.text("year.holiday", Map.of("name", holiday.name(), "days", days(holiday.range()))));
            }
        }
        if (!names.isEmpty()) {
            out.add("<p class=\"note\">{}</p>\n", String.join("; ", names));
        }
    }

    /** Returns a day, or days from the first to the last. */
    private static Object days(DateRange range) {
        return range.start().equals(range.end()) ? range.start() : range;
    }

    private static void list(
            View view, CoachingProgramme programme, YearMonth month, List<CoachingSession> sessions, Html out) {
        if (sessions.isEmpty()) {
            return;
        }
        out.add(
                "<section>\n<h2 id=\"m-{}\">{}</h2>\n",
                month,
                view.language().format().month(month));
        out.add("<table class=\"sessions\" aria-labelledby=\"m-{}\">\n<thead>\n<tr>\n", month);
        List<String> columns = List.of("when", "who", "coach", "topic", "status");
        columns.forEach(column -> out.add("<th scope=\"col\">{}</th>\n", view.text("session." + column)));
        out.add("</tr>\n</thead>\n<tbody>\n");
        for (CoachingSession session : sessions) {
            out.add(
                    "<tr>\n<th scope=\"row\"><a href=\"{}\">{}</a></th>\n",
                    SessionPage.address(session),
                    view.dated(session.start()));
            cell(view, out, "who", programme.nameOf(session.coachee()));
            cell(view, out, "coach", SessionPage.coach(programme, session));
            cell(view, out, "topic", session.topic());
            cell(view, out, "status", Mark.of(view, session).toString());
            out.add("</tr>\n");
        }
        out.add("</tbody>\n</table>\n</section>\n");
    }

    private static void cell(View view, Html out, String column, String words) {
        out.add("<td data-label=\"{}\">{}</td>\n", view.text("session." + column), words);
    }
}
