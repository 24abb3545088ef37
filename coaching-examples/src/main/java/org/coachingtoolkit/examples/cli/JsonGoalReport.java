package org.coachingtoolkit.examples.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.goal.CriterionAssessment;
import org.coachingtoolkit.core.goal.Evidence;
import org.coachingtoolkit.core.goal.SmartAssessment;
import org.coachingtoolkit.core.goal.StatedGoal;

/** Reports for programs: one JSON line for each line read. */
final class JsonGoalReport implements GoalReport {
    private final JsonGenerator json;

    JsonGoalReport(PrintWriter out) throws IOException {
        json = new JsonFactory()
                .createGenerator(out)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
        json.setRootValueSeparator(null);
    }

    @Override
    public void goal(String id, StatedGoal goal, SmartAssessment assessment, Language language) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", id);
        json.writeStringField("profile", assessment.profile().name());
        json.writeBooleanField("smart", assessment.smart());
        json.writeObjectFieldStart("criteria");
        for (CriterionAssessment criterion : assessment.criteria()) {
            json.writeObjectFieldStart(criterion.criterion().letter());
            json.writeStringField("verdict", criterion.verdict().name());
            evidence("evidence", criterion.evidence());
            json.writeStringField(
                    "question",
                    criterion.question().map(asked -> asked.message(language)).orElse(null));
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeArrayFieldStart("consistency");
        for (Finding finding : assessment.consistency()) {
            json.writeStartObject();
            json.writeStringField("code", finding.code().value());
            json.writeStringField("severity", finding.severity().name());
            json.writeStringField("place", finding.place().pointer());
            json.writeStringField("question", finding.message(language));
            json.writeEndObject();
        }
        json.writeEndArray();
        evidence("smells", assessment.smells());
        json.writeEndObject();
        endLine();
    }

    private void evidence(String name, List<Evidence> all) throws IOException {
        json.writeArrayFieldStart(name);
        for (Evidence evidence : all) {
            json.writeStartObject();
            json.writeNumberField("start", evidence.start());
            json.writeNumberField("end", evidence.end());
            json.writeStringField("quote", evidence.quote());
            json.writeStringField("rule", evidence.rule());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    @Override
    public void error(long line, String reason) throws IOException {
        json.writeStartObject();
        json.writeNumberField("line", line);
        json.writeStringField("error", reason);
        json.writeEndObject();
        endLine();
    }

    private void endLine() throws IOException {
        json.writeRaw('\n');
        json.flush();
    }
}
