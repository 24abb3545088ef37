package org.coachingtoolkit.examples.page;

import java.util.Locale;
import java.util.Map;
import org.coachingtoolkit.core.development.CountryProfile;
import org.coachingtoolkit.core.intake.Intake;
import org.coachingtoolkit.core.intake.IntakeKind;
import org.coachingtoolkit.core.people.InstitutionKind;
import org.coachingtoolkit.core.year.ProposedChange;

/** The page of a change that is looked at before it is made. */
final class ChangePage {
    /** How many of each kind of facts are written out. */
    private static final int FIRST = 3;

    /** How many lines are shown of what was left out. */
    private static final int MOST = 200;

    private ChangePage() {}

    static String title(View view, Pending pending) {
        return pending.isUnfit()
                ? view.text("unfit.title", Map.of("count", pending.files().size()))
                : view.text("change.title");
    }

    static Html body(View view, Pending pending) {
        Html out = new Html();
        if (pending.isUnfit()) {
            out.add("<ul class=\"questions\">\n");
            pending.asked().stream()
                    .map(finding -> finding.message(view.language()))
                    .distinct()
                    .limit(MOST)
                    .forEach(reason -> out.add("<li>{}</li>\n", reason));
            return out.add(
                    "</ul>\n<form method=\"post\" action=\"/discard\">\n<p><button>{}</button></p>\n</form>\n",
                    view.text("back.file"));
        }
        Intake intake = pending.intake();
        if (intake != null) {
            out.add("<section>\n<h2>{}</h2>\n", view.text("change.understood"));
            out.add("<ul class=\"lines\">\n");
            intake.summary(view.language(), FIRST).forEach(line -> out.add("<li>{}</li>\n", line));
            out.add("</ul>\n</section>\n");
        }
        pending.change().ifPresent(change -> lines(view, change, out));
        if (!pending.asked().isEmpty()) {
            out.add("{}", view.questions("asked.", pending.asked(), View::inFiles));
        }
        if (intake != null && !intake.notRead().isEmpty()) {
            out.add(
                    "<section>\n<h2>{}</h2>\n<ul class=\"lines\">\n",
                    view.text(
                            "change.not-read", Map.of("count", intake.notRead().size())));
            intake.notRead().stream().limit(MOST).forEach(line -> out.add("<li>{}</li>\n", line));
            out.add("</ul>\n</section>\n");
        }
        answer(view, pending, out);
        if (intake != null) {
            again(view, out);
        }
        return out;
    }

    private static void lines(View view, ProposedChange change, Html out) {
        out.add("<section>\n<h2>{}</h2>\n", view.text("change.lines"));
        if (change.lines().isEmpty()) {
            out.add("<p>{}</p>\n</section>\n", view.text("change.nothing"));
            return;
        }
        out.add("<ul class=\"lines\">\n");
        change.lines().forEach(line -> out.add("<li>{}</li>\n", line.message(view.language())));
        out.add("</ul>\n</section>\n");
    }

    private static void answer(View view, Pending pending, Html out) {
        out.add("<section>\n<h2>{}</h2>\n", view.text("change.decide"));
        if (pending.change().filter(change -> !isNothing(view, change)).isPresent()) {
            out.add("<form method=\"post\" action=\"/apply\">\n");
            out.add("<input type=\"hidden\" name=\"version\" value=\"{}\">\n", pending.base());
            if (!pending.isSettled()) {
                out.add(
                        "<p><label><input type=\"checkbox\" name=\"yes\" value=\"yes\" required> {}</label></p>\n",
                        view.text("change.yes"));
            }
            if (view.state().opened() != null && view.file().programme().isEmpty()) {
                out.add("{}", FilePage.discard(view));
            }
            out.add("<p><button>{}</button></p>\n</form>\n", view.text("change.apply"));
        } else {
            out.add("<p>{}</p>\n", view.text("change.cannot"));
        }
        out.add(
                "<form method=\"post\" action=\"/discard\">\n<p><button>{}</button></p>\n</form>\n</section>\n",
                view.text("change.discard"));
    }

    /** Returns whether a change of what is open changes nothing; a new programme is something whatever it holds. */
    private static boolean isNothing(View view, ProposedChange change) {
        return change.isEmpty()
                && view.state().opened() != null
                && view.file().programme().isPresent();
    }

    /** Offers to say what the files are, and to read them again. */
    private static void again(View view, Html out) {
        out.add(
                "<section>\n<h2>{}</h2>\n<p>{}</p>\n<form method=\"post\" action=\"/again\">\n",
                view.text("again.heading"),
                view.text("again.text"));
        out.add(
                "<p><label for=\"as\">{}</label> <select id=\"as\" name=\"as\">\n<option value=\"\">{}</option>\n",
                view.text("again.as"),
                view.text("again.recognise"));
        for (IntakeKind kind : IntakeKind.values()) {
            out.add("<option value=\"{}\">{}</option>\n", kind.name(), kind.label(view.language()));
        }
        out.add("</select></p>\n");
        if (view.state().opened() == null || view.file().programme().isEmpty()) {
            out.add(
                    "<p><label for=\"year\">{}</label> <input type=\"text\" id=\"year\" name=\"year\" placeholder=\"2026/27\" autocomplete=\"off\"></p>\n",
                    view.text("again.year"));
            out.add(
                    "<p><label for=\"country\">{}</label> <select id=\"country\" name=\"country\">\n",
                    view.text("again.country"));
            out.add("<option value=\"\">{}</option>\n", view.text("again.by-language"));
            for (CountryProfile country : CountryProfile.all()) {
                out.add(
                        "<option value=\"{}\">{}</option>\n",
                        country.id(),
                        new Locale("", country.id())
                                .getDisplayCountry(view.language().locale()));
            }
            out.add("</select></p>\n");
            out.add(
                    "<p><label for=\"kind\">{}</label> <select id=\"kind\" name=\"kind\">\n<option value=\"\">{}</option>\n",
                    view.text("again.kind"),
                    view.text("again.recognise"));
            for (InstitutionKind kind : InstitutionKind.values()) {
                out.add("<option value=\"{}\">{}</option>\n", kind.name(), kind.label(view.language()));
            }
            out.add("</select></p>\n");
        } else {
            out.add(
                    "<p><label for=\"owner\">{}</label> <input type=\"text\" id=\"owner\" name=\"owner\" autocomplete=\"off\"></p>\n",
                    view.text("again.owner"));
        }
        out.add("<p><button>{}</button></p>\n</form>\n</section>\n", view.text("again.button"));
    }
}
