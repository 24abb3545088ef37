package org.coachingtoolkit.examples.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.coachingtoolkit.core.common.SchoolYear;
import org.coachingtoolkit.core.development.CountryProfile;
import org.coachingtoolkit.core.file.ProgrammeFile;
import org.coachingtoolkit.core.finding.Checked;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.intake.Intake;
import org.coachingtoolkit.core.intake.IntakeKind;
import org.coachingtoolkit.core.people.InstitutionKind;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.year.ProposedChange;
import org.jspecify.annotations.Nullable;

/**
 * How files that a school has are understood.
 *
 * @param day the day on which they are taken in
 * @param as what they are; {@code null} to recognise it
 * @param year the school year of days without a year; {@code null} to take it from the files
 * @param owner whose calendar it is; {@code null} where nobody has said
 * @param country by whose rules teachers are attested, a {@link CountryProfile}; {@code null} to go by the language
 * @param kind the kind of institution; {@code null} to go by names and posts
 */
record Importing(
        LocalDate day,
        @Nullable IntakeKind as,
        @Nullable SchoolYear year,
        @Nullable String owner,
        @Nullable String country,
        @Nullable InstitutionKind kind) {
    /** Returns how files are understood where nobody has said anything about them. */
    static Importing on(LocalDate day) {
        return new Importing(day, null, null, null, null, null);
    }

    /** Returns a file as a programme, with its questions if it has any; empty if it is none at all. */
    static Optional<Opened> programme(Form.Upload file) {
        Opened opened = Opened.of(file.name(), file.bytes());
        return opened.programme().isPresent() || Intake.isProgramme(new Intake.Source(file.name(), file.bytes()))
                ? Optional.of(opened)
                : Optional.empty();
    }

    /**
     * Returns what files would change, or what is asked before that can be told.
     *
     * @throws Refusal if the open programme has parts that could not be read and would be lost
     */
    Pending pending(Workspace.State now, List<Form.Upload> files) {
        Optional<CoachingProgramme> programme =
                Optional.ofNullable(now.opened()).flatMap(Opened::programme);
        SchoolYear known = programme.map(open -> open.calendar().year()).orElse(year);
        Intake intake = Intake.read(
                files.stream()
                        .map(file -> new Intake.Source(file.name(), file.bytes()))
                        .toList(),
                as,
                known);
        if (intake.isUnusable()) {
            return new Pending(now.version(), intake, files, null, reasons(intake, files));
        }
        if (programme.isPresent() && !now.file().isChangeable()) {
            throw new Refusal(409, "losses");
        }
        if (programme.isPresent()) {
            ProposedChange change = ProposedChange.of(intake, programme.get(), day, owner, null);
            return new Pending(now.version(), intake, files, change, change.findings());
        }
        Checked<ProposedChange> begun = ProposedChange.begin(intake, year, day, null, country, kind);
        return new Pending(now.version(), intake, files, begun.value().orElse(null), begun.findings());
    }

    /** Returns why files cannot be used; what kind of file it is helps more than that it is no table. */
    private static List<Finding> reasons(Intake intake, List<Form.Upload> files) {
        List<Finding> kinds = files.stream()
                .flatMap(file -> ProgrammeFile.read(file.bytes()).findings().stream())
                .filter(finding -> finding.code().value().startsWith("file."))
                .toList();
        return kinds.isEmpty() ? intake.findings() : kinds;
    }
}
