package org.coachingtoolkit.examples.page;

import java.util.List;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.FindingReport;

/** The page of what is open: questions in groups, each with its places in the file. */
final class QuestionsPage {
    private QuestionsPage() {}

    static Html body(View view) {
        Opened file = view.file();
        List<Finding> findings = file.findings(view.day());
        Html out = Html.of("<p>{}</p>\n", new FindingReport(file.name(), findings, view.language()).summary());
        if (findings.isEmpty()) {
            return out;
        }
        out.add(
                "<p>{}</p>\n",
                view.text(file.file().format().equals("xlsx") ? "questions.workbook" : "questions.text"));
        if (file.file().format().equals("xlsx")) {
            out.add("<p><a href=\"/file?as=marked\">{}</a></p>\n", view.text("file.marked"));
        }
        return out.add("{}", view.questions("questions.", findings, view::inFile));
    }
}
