/**
 * Coaching of teachers as a pure Java model.
 */
@SuppressWarnings("module") // two packages are exported to a module that is compiled later
module org.coachingtoolkit.core {
    requires com.fasterxml.jackson.databind;
    requires de.siegmar.fastcsv;
    requires java.xml;
    requires org.apache.commons.numbers.gamma;
    requires org.apache.commons.statistics.distribution;
    requires static transitive jakarta.validation;
    requires static transitive org.jspecify;

    exports org.coachingtoolkit.core.analytics;
    exports org.coachingtoolkit.core.analytics.answers;
    exports org.coachingtoolkit.core.analytics.change;
    exports org.coachingtoolkit.core.analytics.description;
    exports org.coachingtoolkit.core.analytics.reliability;
    exports org.coachingtoolkit.core.common;
    exports org.coachingtoolkit.core.competence;
    exports org.coachingtoolkit.core.competence.exchange;
    exports org.coachingtoolkit.core.development;
    exports org.coachingtoolkit.core.file;
    exports org.coachingtoolkit.core.finding;
    exports org.coachingtoolkit.core.goal;
    exports org.coachingtoolkit.core.goal.constraint;
    exports org.coachingtoolkit.core.goal.text;
    exports org.coachingtoolkit.core.intake;
    exports org.coachingtoolkit.core.json;
    exports org.coachingtoolkit.core.output to
            org.coachingtoolkit.reports;
    exports org.coachingtoolkit.core.people;
    exports org.coachingtoolkit.core.plan;
    exports org.coachingtoolkit.core.programme;
    exports org.coachingtoolkit.core.records;
    exports org.coachingtoolkit.core.regulation;
    exports org.coachingtoolkit.core.schedule;
    exports org.coachingtoolkit.core.schedule.conflict;
    exports org.coachingtoolkit.core.schedule.proposal;
    exports org.coachingtoolkit.core.session;
    exports org.coachingtoolkit.core.survey;
    exports org.coachingtoolkit.core.table to
            org.coachingtoolkit.reports;
    exports org.coachingtoolkit.core.year;

    opens org.coachingtoolkit.core.goal.constraint.validation;

    uses org.coachingtoolkit.core.programme.ProgrammeFormat;
    uses org.coachingtoolkit.core.table.TableFormat;

    provides org.coachingtoolkit.core.programme.ProgrammeFormat with
            org.coachingtoolkit.core.json.ProgrammeJson;
}
