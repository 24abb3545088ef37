package org.coachingtoolkit.core.competence.exchange;

import org.coachingtoolkit.core.finding.FindingCode;
import org.coachingtoolkit.core.finding.Severity;

/** What can be amiss with a framework that comes from elsewhere; what could be mended was mended. */
enum FrameworkFinding implements FindingCode {
    /** Two competences have one id; the first was kept. */
    DUPLICATE("framework.competence.duplicate", Severity.ERROR),
    /** A competence has no id and was left out. */
    NO_ID("framework.competence.no-id", Severity.ERROR),
    /** A competence has no name; its id stands there. */
    UNNAMED("framework.competence.unnamed", Severity.WARNING),
    /** The parent does not exist; the competence was put on the highest level. */
    ORPHAN("framework.parent.unknown", Severity.WARNING),
    /** No parent is named in a format that names one for every competence; it was put on the highest level. */
    NO_PARENT("framework.parent.missing", Severity.ADVICE),
    /** There are two parents; the first was kept. */
    SECOND_PARENT("framework.parent.second", Severity.WARNING),
    /** Competences are parts of each other; the first of them was put on the highest level. */
    CYCLE("framework.parent.cycle", Severity.ERROR),
    /** The tree is too deep; the competence was moved up. */
    TOO_DEEP("framework.tree.too-deep", Severity.WARNING),
    /** A relation leads nowhere and was left out. */
    DANGLING("framework.link.dangling", Severity.WARNING),
    /** There is no scale; the toolkit's own was taken. */
    NO_SCALE("framework.scale.missing", Severity.ADVICE),
    /** The scale cannot be read; the toolkit's own was taken. */
    BAD_SCALE("framework.scale.unreadable", Severity.WARNING),
    /** The file cannot be read at all. */
    UNREADABLE("framework.file.unreadable", Severity.ERROR),
    /** The file is larger than the reader allows. */
    TOO_LARGE("framework.file.too-large", Severity.ERROR),
    /** The file has no framework, or none with a competence. */
    EMPTY("framework.file.empty", Severity.ERROR),
    /** A field of the file has no place in the model and was left out. */
    LEFT_OUT("framework.field.left-out", Severity.ADVICE),
    /** A field that the format does not know was left out. */
    UNKNOWN_FIELD("framework.field.unknown", Severity.ADVICE),
    /** A field that the format requires is not there. */
    MISSING_FIELD("framework.field.missing", Severity.WARNING),
    /** A value was not written as the format says, and was mended. */
    MENDED("framework.value.mended", Severity.ADVICE);

    private final Definition definition;

    FrameworkFinding(String value, Severity severity) {
        this.definition = Definition.of(value, severity);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
