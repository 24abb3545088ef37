package org.coachingtoolkit.core.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.coachingtoolkit.core.records.CaseFile;
import org.coachingtoolkit.core.records.CaseFileId;
import org.coachingtoolkit.core.records.Hold;
import org.coachingtoolkit.core.records.RetentionPolicy;
import org.coachingtoolkit.core.records.RetentionStart;
import org.coachingtoolkit.core.records.RetentionTrigger;

/** The forms of case files and of how long they are kept. */
final class RecordsShapes {
    static final Shape<Hold> HOLD = new Shape<>("hold") {
        private final Property<Hold, String> ground =
                required("ground", Scalar.TEXT, "why the file is held", Hold::ground);
        private final Property<Hold, LocalDate> from = required("from", Scalar.DATE, "first day", Hold::from);
        private final Property<Hold, LocalDate> until = optional("until", Scalar.DATE, "last day", Hold::until);

        @Override
        Hold build(Values values) {
            LocalDate last = values.or(until, values.get(from));
            Contradiction.unless(
                    !last.isBefore(values.get(from)),
                    JsonFinding.RANGE,
                    Map.of("start", values.get(from), "end", last));
            return new Hold(values.get(ground), values.get(from), values.orNull(until));
        }
    };

    static final Codec<CaseFileId> CASE_FILE_ID = Scalar.parsed(
            CaseFileId::parse,
            CaseFileId::toString,
            JsonFinding.CASE_FILE,
            ValueForm.Kind.CASE_FILE,
            Map.of("pattern", "^[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}._-]{0,63}/\\d{4}$"));

    static final Shape<RetentionPolicy> RETENTION = new Shape<>("retentionPolicy") {
        private final Property<RetentionPolicy, Integer> years =
                required("years", Scalar.integer(1, 100), "whole years of keeping", RetentionPolicy::years);
        private final Property<RetentionPolicy, RetentionTrigger> trigger = required(
                "trigger", Scalar.constant(RetentionTrigger.class), "what closes the file", RetentionPolicy::trigger);
        private final Property<RetentionPolicy, RetentionStart> start = required(
                "start",
                Scalar.constant(RetentionStart.class),
                "from which day the years are counted",
                RetentionPolicy::start);
        private final Property<RetentionPolicy, String> article =
                optional("article", Scalar.TEXT, "article of the list of terms", RetentionPolicy::article);

        @Override
        RetentionPolicy build(Values values) {
            return new RetentionPolicy(
                    values.get(years), values.get(trigger), values.get(start), values.orNull(article));
        }
    };

    static final Shape<CaseFile> CASE_FILE = new Shape<>("caseFile") {
        private final Property<CaseFile, String> index =
                required("index", Scalar.TEXT, "index in the file plan", CaseFile::index);
        private final Property<CaseFile, String> title = required("title", Scalar.TEXT, "title", CaseFile::title);
        private final Property<CaseFile, LocalDate> openedOn =
                required("openedOn", Scalar.DATE, "day of its first document", CaseFile::openedOn);
        private final Property<CaseFile, LocalDate> closedOn =
                optional("closedOn", Scalar.DATE, "day of its last document", CaseFile::closedOn);
        private final Property<CaseFile, RetentionPolicy> retention =
                required("retention", RETENTION, "how long it is kept after that (V.1)", CaseFile::retention);
        private final Property<CaseFile, List<Hold>> holds =
                list("holds", HOLD, "what forbids to dispose of it", CaseFile::holds);

        @Override
        CaseFile build(Values values) {
            LocalDate closed = values.or(closedOn, values.get(openedOn));
            Contradiction.unless(
                    !closed.isBefore(values.get(openedOn)),
                    JsonFinding.RANGE,
                    Map.of("start", values.get(openedOn), "end", closed));
            return new CaseFile(
                    values.get(index),
                    values.get(title),
                    values.get(openedOn),
                    values.orNull(closedOn),
                    values.get(retention),
                    values.list(holds));
        }
    };

    private RecordsShapes() {}
}
