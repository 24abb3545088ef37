package org.coachingtoolkit.examples.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.coachingtoolkit.core.common.PersonName;
import org.coachingtoolkit.core.common.TextCatalogue;
import org.coachingtoolkit.core.people.CoachConsultant;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.session.CoachingSession;
import org.coachingtoolkit.core.session.SessionId;
import org.coachingtoolkit.core.session.SessionStatus;
import org.jspecify.annotations.Nullable;

/** The page of one session: what it is, and what has become of it. */
final class SessionPage {
    private SessionPage() {}

    static String address(CoachingSession session) {
        return "/session?id=" + URLEncoder.encode(session.id().value(), StandardCharsets.UTF_8);
    }

    static String coach(CoachingProgramme programme, CoachingSession session) {
        return programme
                .coach(session.coach())
                .map(CoachConsultant::name)
                .map(PersonName::full)
                .orElse(session.coach().value());
    }

    static String title(View view, CoachingSession session) {
        return view.programme().nameOf(session.coachee()) + ", " + view.dated(session.start());
    }

    /**
     * Returns the session that an address names.
     *
     * @throws Refusal if there is none
     */
    static CoachingSession session(View view, String id) {
        return view.programme().schedule().sessions().stream()
                .filter(session -> session.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal(404, "no-session"));
    }

    static Html body(View view, CoachingSession session) {
        CoachingProgramme programme = view.programme();
        Html out = Html.of("<dl class=\"facts\">\n");
        fact(view, out, "status", Mark.of(view, session).toString());
        fact(view, out, "coach", coach(programme, session));
        fact(view, out, "topic", session.topic());
        fact(view, out, "length", session.duration());
        fact(view, out, "reason", session.statusReason());
        fact(view, out, "agreement", session.agreement());
        out.add("</dl>\n");
        SessionId movedTo = session.movedTo();
        if (session.status() == SessionStatus.MOVED) {
            if (movedTo != null) {
                programme
                        .schedule()
                        .session(movedTo)
                        .ifPresent(next -> out.add(
                                "<p><a href=\"{}\">{}</a></p>\n",
                                address(next),
                                view.text("session.moved-to", Map.of("when", view.dated(next.start())))));
            }
            return out;
        }
        if (!view.file().isChangeable()) {
            return out.add("{}", view.losses());
        }
        out.add("<p>{}</p>\n", view.text("record.first"));
        if (session.status() != SessionStatus.HELD) {
            form(view, session, "hold", false, out);
        }
        if (session.status() != SessionStatus.MISSED) {
            form(view, session, "miss", false, out);
        }
        form(view, session, "move", true, out);
        if (session.status() != SessionStatus.CANCELLED) {
            form(view, session, "cancel", true, out);
        }
        return out;
    }

    private static void fact(View view, Html out, String key, @Nullable Object value) {
        if (value != null) {
            out.add(
                    "<div><dt>{}:</dt> <dd>{}</dd></div>\n",
                    view.text("session." + key),
                    TextCatalogue.written(view.language(), value));
        }
    }

    private static void form(View view, CoachingSession session, String what, boolean consent, Html out) {
        out.add(
                "<details>\n<summary>{}</summary>\n<form method=\"post\" action=\"/record\">\n",
                view.text("record." + what));
        out.add(
                "<input type=\"hidden\" name=\"version\" value=\"{}\">\n",
                view.state().version());
        out.add("<input type=\"hidden\" name=\"id\" value=\"{}\">\n", session.id());
        out.add("<input type=\"hidden\" name=\"what\" value=\"{}\">\n", what);
        if (what.equals("move")) {
            field(view, out, what, "day", "date", "required");
            field(view, out, what, "time", "time", "");
        }
        field(view, out, what, what.equals("hold") ? "agreement" : "reason", "text", "");
        if (consent) {
            field(view, out, what, "teacher", "date", "");
            field(view, out, what, "coach", "date", "");
            out.add("<p class=\"note\">{}</p>\n", view.text("record.consent"));
        }
        out.add("<p><button>{}</button></p>\n</form>\n</details>\n", view.text("record.show"));
    }

    private static void field(View view, Html out, String what, String name, String type, String required) {
        out.add(
                "<p><label for=\"{}-{}\">{}</label> <input type=\"{}\" id=\"{}-{}\" name=\"{}\"{}></p>\n",
                what,
                name,
                view.text("record." + name),
                type,
                what,
                name,
                name,
                required.isEmpty() ? "" : Html.of(" required"));
    }
}
