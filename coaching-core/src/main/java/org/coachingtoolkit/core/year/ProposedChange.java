package org.coachingtoolkit.core.year;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.coachingtoolkit.core.common.Labelled;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.SchoolYear;
import org.coachingtoolkit.core.common.TextCatalogue;
import org.coachingtoolkit.core.development.CountryProfile;
import org.coachingtoolkit.core.finding.Checked;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Severity;
import org.coachingtoolkit.core.intake.Intake;
import org.coachingtoolkit.core.people.InstitutionKind;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.survey.Codebook;
import org.jspecify.annotations.Nullable;

/**
 * What a programme would become: the change is complete and can be looked at before it is kept.
 *
 * @param programme the programme with the change
 * @param lines what happens, in the order in which it was said
 * @param findings what is asked about it: of severity ERROR what was not done because it is not clear what is meant, of
 *     severity WARNING what was done but contradicts the programme, of severity ADVICE what else is to be thought of, such
 *     as a consent that is open (clause IV.5)
 */
public record ProposedChange(CoachingProgramme programme, List<Line> lines, List<Finding> findings) {
    private static final TextCatalogue TEXTS = TextCatalogue.of(ProposedChange.class);

    /** Copies the lists. */
    public ProposedChange {
        requireNonNull(programme, "programme");
        lines = List.copyOf(requireNonNull(lines, "lines"));
        findings = List.copyOf(requireNonNull(findings, "findings"));
    }

    /** What happens to a part of the programme. */
    public enum Kind implements Labelled {
        /** It was not there. */
        NEW,
        /** It is there and becomes something else. */
        CHANGED,
        /** It is there, and what was read does not have it; it stays. */
        GONE,
        /** It was read, but lacks something that the programme needs. */
        LEFT_OUT,
        /** It goes along into the next year. */
        CARRIED,
        /** It ends with the year. */
        CLOSED,
        /** Somebody has to decide about it. */
        TO_DECIDE;

        @Override
        public String label(Language language) {
            return TextCatalogue.label(language, this);
        }
    }

    /**
     * One thing that happens.
     *
     * @param kind what happens
     * @param part the part of the programme: {@code teachers}, {@code sessions} and others
     * @param about what it is about: texts, days, times and terms, written in the language of whoever reads it
     */
    public record Line(Kind kind, String part, List<Object> about) {
        /** Copies the list. */
        public Line {
            requireNonNull(kind, "kind");
            requireNonNull(part, "part");
            about = List.copyOf(about);
        }

        /** Returns the line in words. */
        public String message(Language language) {
            return kind.label(language) + ": " + TEXTS.text(language, part) + ": "
                    + TextCatalogue.written(language, about);
        }
    }

    /**
     * Returns the change that an intake makes to a programme. People are known again by their names and keep their ids;
     * what the programme has and the files do not is named and kept; only what is complete goes in, the rest is listed.
     * What was asked in reading is asked of the change too, but for what the programme answers.
     *
     * @param on the day of the change
     */
    public static ProposedChange of(Intake intake, CoachingProgramme programme, LocalDate on) {
        return of(intake, programme, on, null, null);
    }

    /**
     * Returns the change that an intake makes to a programme.
     *
     * @param on the day of the change
     * @param owner whose calendar it is, as people write the name; {@code null} if nobody has said
     * @param codebook what the questions of a form mean: an item that is reversed, or asks about difficulty, shows a need
     *     by high answers, any other by low ones; {@code null} to go by the words of the questions
     */
    public static ProposedChange of(
            Intake intake,
            CoachingProgramme programme,
            LocalDate on,
            @Nullable String owner,
            @Nullable Codebook codebook) {
        return new IntakeChange(programme, on).take(intake, owner, codebook);
    }

    /**
     * Returns a new programme with what files say, and asks for what a programme needs and they do not say; empty, with the
     * question, if the school year is not known.
     *
     * @param year the school year; {@code null} to take it from the files
     * @param codebook what the questions of a form mean; {@code null} to go by their words
     * @param country the id of a {@link CountryProfile}; {@code null} to take that of the files' language and ask
     * @param kind the kind of institution; {@code null} to take that which names and posts of the files let expect, and ask
     * @throws IllegalArgumentException if there is no such profile
     */
    public static Checked<ProposedChange> begin(
            Intake intake,
            @Nullable SchoolYear year,
            LocalDate on,
            @Nullable Codebook codebook,
            @Nullable String country,
            @Nullable InstitutionKind kind) {
        if (country != null && CountryProfile.find(country).isEmpty()) {
            throw new IllegalArgumentException("country must be that of a profile: " + country);
        }
        List<Finding> asked = new ArrayList<>();
        return NewProgramme.of(intake, year, country, kind, asked)
                .map(programme ->
                        new ProposedChange(programme, List.of(), asked).then(of(intake, programme, on, null, codebook)))
                .map(change -> Checked.of(change, change.findings()))
                .orElseGet(() -> Checked.unusable(asked));
    }

    /**
     * Returns the programme of the next school year, begun from that of this one: people, groups, papers in force, running
     * goals, self-education that goes on, courses, attestations and open action items go along; sessions, consents, results
     * and visits stay in the file of their year. The lines say what is carried, what is closed and what is to be decided.
     */
    public static ProposedChange nextYear(CoachingProgramme programme) {
        requireNonNull(programme, "programme");
        return new NextYear(programme.with(programme.schedule().expand(programme.calendar()))).begin();
    }

    /** Returns whether nothing has to be answered before the change is kept: nothing of severity ERROR or WARNING is asked. */
    public boolean isSettled() {
        return findings.stream().allMatch(finding -> finding.severity() == Severity.ADVICE);
    }

    /** Returns whether nothing changes. */
    public boolean isEmpty() {
        return lines.stream().allMatch(line -> line.kind() == Kind.GONE || line.kind() == Kind.LEFT_OUT);
    }

    /** Returns this change and then another that begins with its programme. */
    ProposedChange then(ProposedChange next) {
        List<Line> allLines = new ArrayList<>(lines);
        allLines.addAll(next.lines);
        List<Finding> allFindings = new ArrayList<>(findings);
        allFindings.addAll(next.findings);
        return new ProposedChange(next.programme, allLines, allFindings);
    }
}
