package org.coachingtoolkit.examples.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.session.CoachingSession;
import org.coachingtoolkit.core.session.SessionStatus;

/** The page of the sessions whose day has come and of which nobody has said what became of them. */
final class RecordPage {
    private RecordPage() {}

    /**
     * Returns the page.
     *
     * @param entered what has been entered already
     * @param asked what is asked about that; empty if nothing is
     */
    static Html body(View view, Form entered, Optional<String> asked) {
        List<CoachingSession> due = due(view.programme(), view.day());
        Html out = Html.of("<p>{}</p>\n", view.text("record.due", Map.of("count", due.size(), "day", view.day())));
        if (!view.file().isChangeable()) {
            return out.add("{}", view.losses());
        }
        if (due.isEmpty()) {
            return out.add(
                    "<p>{} <a href=\"/year?view=list\">{}</a></p>\n",
                    view.text("record.other"),
                    view.text("year.list"));
        }
        asked.ifPresent(question -> out.add("<p class=\"unsaved\" role=\"alert\"><strong>{}</strong></p>\n", question));
        out.add("<p>{}</p>\n<form method=\"post\" action=\"/record\">\n", view.text("record.text"));
        out.add(
                "<input type=\"hidden\" name=\"version\" value=\"{}\">\n",
                view.state().version());
        for (int i = 0; i < due.size(); i++) {
            session(view, due.get(i), i, entered, out);
        }
        out.add("<p><button>{}</button></p>\n</form>\n", view.text("record.show"));
        return out.add(
                "<p>{} <a href=\"/year?view=list\">{}</a></p>\n", view.text("record.other"), view.text("year.list"));
    }

    private static List<CoachingSession> due(CoachingProgramme programme, LocalDate day) {
        return programme
                .schedule()
                .inOrder()
                .filter(session -> session.status() == SessionStatus.PLANNED
                        && !session.start().toLocalDate().isAfter(day))
                .toList();
    }

    private static void session(View view, CoachingSession session, int number, Form entered, Html out) {
        out.add(
                "<fieldset class=\"due\">\n<legend><a href=\"{}\">{}</a></legend>\n<p>{}</p>\n",
                SessionPage.address(session),
                SessionPage.title(view, session),
                session.topic());
        out.add("<input type=\"hidden\" name=\"id\" value=\"{}\">\n<p class=\"choice\">\n", session.id());
        String chosen = entered.value("what-" + session.id()).orElse("leave");
        for (String what : List.of("leave", "hold", "miss")) {
            out.add(
                    "<span><input type=\"radio\" id=\"{}-{}\" name=\"what-{}\" value=\"{}\"{}> <label for=\"{}-{}\">{}</label></span>\n",
                    what,
                    number,
                    session.id(),
                    what,
                    what.equals(chosen) ? Html.of(" checked") : "",
                    what,
                    number,
                    view.text("record." + what));
        }
        out.add(
                "</p>\n<p><label for=\"text-{}\">{}</label> <input type=\"text\" id=\"text-{}\" name=\"text-{}\" value=\"{}\"></p>\n</fieldset>\n",
                number,
                view.text("record.words"),
                number,
                session.id(),
                entered.value("text-" + session.id()).orElse(""));
    }
}
