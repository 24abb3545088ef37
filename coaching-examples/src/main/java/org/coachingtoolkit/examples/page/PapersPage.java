package org.coachingtoolkit.examples.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.competence.BuiltInQuestionnaires;
import org.coachingtoolkit.reports.DocumentKind;
import org.coachingtoolkit.reports.Imprint;
import org.coachingtoolkit.reports.Report;
import org.coachingtoolkit.reports.ReportFormat;
import org.coachingtoolkit.reports.Reports;
import org.jspecify.annotations.Nullable;

/**
 * The pages of the papers: all that there are, and one with its preview.
 *
 * @param view for whom and of what
 * @param language the language of the papers
 * @param forms whether they are empty forms, to be filled in by hand
 */
record PapersPage(View view, Language language, boolean forms) {
    /** Returns the papers that a request asks for: in the language of the programme, unless it names another. */
    static PapersPage of(View view, Request request) {
        boolean forms = request.query().has("forms");
        Language spoken = request.query()
                .value("in")
                .flatMap(code -> Language.of(Locale.forLanguageTag(code)))
                .orElseGet(() -> forms ? view.language() : view.file().language());
        return new PapersPage(view, spoken, forms);
    }

    String title() {
        return view.text(forms ? "papers.forms" : "way.papers");
    }

    /** Returns what an address of these papers ends with. */
    private String tail() {
        return "in=" + language.code() + (forms ? "&forms=yes" : "");
    }

    /**
     * Returns the papers of a kind.
     *
     * @throws Refusal if no programme is open whose papers they could be
     */
    private Stream<Report> of(DocumentKind kind) {
        if (forms) {
            return Reports.forms(kind, Imprint.of(language, view.day()));
        }
        return reports().of(kind);
    }

    /**
     * Returns the papers of the programme.
     *
     * @throws Refusal if none is open
     */
    Reports reports() {
        return view.file().papers(language, view.day()).orElseThrow(() -> new Refusal(409, "not-readable"));
    }

    /**
     * Returns the paper that an address names.
     *
     * @throws Refusal if there is none
     */
    Report paper(Request request) {
        String name = request.asked("name").orElse("");
        return Stream.of(DocumentKind.values())
                .filter(kind -> name.startsWith(kind.code()))
                .flatMap(this::of)
                .filter(report -> report.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal(404, "no-paper"));
    }

    Html all() {
        Html out = new Html();
        languages("/papers?", out);
        if (!forms) {
            if (view.file().hasErrors(view.day())) {
                out.add(
                        "<p class=\"unsaved\"><strong>{}</strong> <a href=\"/questions\">{}</a></p>\n",
                        view.text("papers.draft"),
                        view.text("way.questions"));
            }
            long leftOut = view.file().sessionsLeftOut();
            if (leftOut > 0) {
                out.add("<p class=\"left-out\">{}</p>\n", view.text("file.left-out", Map.of("count", leftOut)));
            }
            together(out);
        } else {
            out.add("<p>{}</p>\n", view.text("papers.forms.text"));
        }
        Reports reports = forms ? null : reports();
        Html single = new Html();
        Html several = new Html();
        for (DocumentKind kind : DocumentKind.values()) {
            List<Report> papers = of(kind).toList();
            String label = capital(kind.label(view.language()));
            if (papers.size() == 1 && subject(reports, papers.get(0)).isEmpty()) {
                single.add("<li><a href=\"{}\">{}</a></li>\n", address("/paper", papers.get(0)), label);
            } else if (!papers.isEmpty()) {
                several.add("<section>\n<h2>{}</h2>\n<ul class=\"papers\">\n", label);
                papers.forEach(paper -> several.add(
                        "<li><a href=\"{}\">{}</a></li>\n",
                        address("/paper", paper),
                        subject(reports, paper).orElse(label)));
                several.add("</ul>\n</section>\n");
            }
        }
        out.add(
                "<section>\n<h2>{}</h2>\n<ul class=\"papers\">\n{}</ul>\n</section>\n",
                view.text("papers.single"),
                single);
        out.add("{}", several);
        return out;
    }

    private void together(Html out) {
        out.add(
                "<form method=\"get\" action=\"/papers.zip\">\n<fieldset>\n<legend>{}</legend>\n",
                view.text("papers.all"));
        out.add("<input type=\"hidden\" name=\"in\" value=\"{}\">\n<p class=\"choice\">\n", language.code());
        for (ReportFormat format : ReportFormat.values()) {
            out.add(
                    "<span><input type=\"checkbox\" id=\"as-{}\" name=\"as\" value=\"{}\"{}> <label for=\"as-{}\">{}</label></span>\n",
                    format.extension(),
                    format.extension(),
                    format == ReportFormat.PDF ? Html.of(" checked") : "",
                    format.extension(),
                    format.name());
        }
        out.add(
                "</p>\n<p><button>{}</button></p>\n<p class=\"note\">{}</p>\n</fieldset>\n</form>\n",
                view.text("papers.zip"),
                view.text("papers.zip.note"));
    }

    private void languages(String address, Html out) {
        out.add("<nav class=\"tabs\" aria-label=\"{}\">\n<ul>\n", view.text("papers.language"));
        for (Language each : Language.values()) {
            out.add(
                    "<li><a href=\"{}\"{}>{}</a></li>\n",
                    address + new PapersPage(view, each, forms).tail(),
                    each == language ? Html.of(" aria-current=\"true\"") : "",
                    view.text("papers.in." + each.code()));
        }
        out.add("</ul>\n</nav>\n");
    }

    /** Returns one paper with its preview. */
    Html one(Report paper) {
        Html out = new Html();
        languages("/paper?name=" + encoded(paper) + "&", out);
        out.add("<ul class=\"downloads\">\n");
        for (ReportFormat format : ReportFormat.values()) {
            out.add(
                    "<li><a href=\"{}&amp;as={}\">{}</a></li>\n",
                    address("/download", paper),
                    format.extension(),
                    view.text("papers.download", Map.of("format", format.name())));
        }
        out.add("</ul>\n<p><a href=\"{}\">{}</a></p>\n", address("/preview", paper), view.text("papers.alone"));
        out.add(
                "<iframe class=\"preview\" src=\"{}\" title=\"{}\"></iframe>\n",
                address("/preview", paper),
                view.text("papers.preview"));
        return out.add("<p><a href=\"/papers?{}\">{}</a></p>\n", tail(), view.text("papers.back"));
    }

    /** Returns what a paper is called among others: its title, and whose it is. */
    String title(Report paper) {
        return paper.document().title()
                + subject(forms ? null : reports(), paper)
                        .map(subject -> ": " + subject)
                        .orElse("");
    }

    private String address(String page, Report paper) {
        return page + "?name=" + encoded(paper) + "&" + tail();
    }

    private static String encoded(Report paper) {
        return URLEncoder.encode(paper.name(), StandardCharsets.UTF_8);
    }

    /** Returns whose or of when a paper is, or of what a form asks; empty where there is one of its kind. */
    private Optional<String> subject(@Nullable Reports papers, Report paper) {
        return papers != null
                ? papers.subject(paper, view.language())
                : BuiltInQuestionnaires.all().stream()
                        .filter(questionnaire -> paper.name()
                                .equals(paper.kind().code() + "-"
                                        + questionnaire.framework().id()))
                        .map(questionnaire -> questionnaire.title().in(view.language()))
                        .findFirst();
    }

    private static String capital(String label) {
        int first = label.codePointAt(0);
        return new StringBuilder()
                .appendCodePoint(Character.toTitleCase(first))
                .append(label.substring(Character.charCount(first)))
                .toString();
    }
}
