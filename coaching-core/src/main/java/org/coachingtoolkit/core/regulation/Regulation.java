package org.coachingtoolkit.core.regulation;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.TextCatalogue;
import org.coachingtoolkit.core.finding.ClauseRef;
import org.coachingtoolkit.core.programme.LocalClause;
import org.coachingtoolkit.core.programme.Papers;
import org.coachingtoolkit.core.programme.RegulationEdition;

/**
 * The Regulation on conducting coaching sessions (Положение о проведении коучинг-сессий): eighteen clauses in five
 * sections, I.1 to V.1.
 *
 * <p>The source's edition has its wording with slips of typing removed, Roman numbers and its abbreviations. The school
 * act numbers I.1 as 1.1, writes abbreviations out, names its legal basis in an added clause I.4 and ends with added
 * closing provisions VI.1 to VI.3. What is added comes after what it is added to, so that IV.2 is 4.2 in print. Clauses that
 * an institution has added of its own come last in their section, or in sections of their own at the end.
 *
 * @param edition the edition
 * @param language the language
 * @param kind the kind of document: «Положение»
 * @param subject what it is about: «о проведении коучинг-сессий»
 * @param sections its sections in order
 */
public record Regulation(
        RegulationEdition edition, Language language, String kind, String subject, List<Section> sections) {
    /** What stands in the text where the institution still has to write something. */
    public static final String BLANK = "_".repeat(30);

    private static final TextCatalogue TEXTS = TextCatalogue.of(Regulation.class);
    private static final int SOURCE_SECTIONS = 5;
    private static final ClauseRef LEGAL_BASIS = new ClauseRef(1, 4);
    private static final Pattern BY_EDITION = Pattern.compile("\\[([^|\\]]*)\\|([^|\\]]*)]");

    /** Copies the sections. */
    public Regulation {
        requireNonNull(edition, "edition");
        requireNonNull(language, "language");
        requireNonNull(kind, "kind");
        requireNonNull(subject, "subject");
        sections = List.copyOf(requireNonNull(sections, "sections"));
    }

    /**
     * Returns the Regulation of an institution in a language: the edition that it uses and the clauses that it has added.
     * Clauses whose numbers the edition has are left out; a rule asks about them.
     */
    public static Regulation of(Papers papers, Language language) {
        requireNonNull(papers, "papers");
        requireNonNull(language, "language");
        Regulation standard = of(papers.edition(), language, papers.legalBasis());
        NavigableMap<Integer, List<Clause>> own = localClauses(papers).stream()
                .map(clause -> new Clause(
                        clause.ref(),
                        number(papers.edition(), clause.ref()),
                        clause.text().in(language),
                        true))
                .collect(Collectors.groupingBy(clause -> clause.ref().section(), TreeMap::new, Collectors.toList()));
        List<Section> sections = new ArrayList<>();
        for (int section = 1; section <= standard.sections().size(); section++) {
            sections.add(standard.sections().get(section - 1).with(own.getOrDefault(section, List.of())));
        }
        own.tailMap(sections.size(), false)
                .forEach((section, clauses) -> sections.add(
                        new Section(number(papers.edition(), section), TEXTS.text(language, "own"), clauses)));
        return new Regulation(standard.edition(), language, standard.kind(), standard.subject(), sections);
    }

    /** Returns the clauses that an institution has added under numbers of their own, in order; each number once. */
    static List<LocalClause> localClauses(Papers papers) {
        Regulation standard = of(papers.edition(), Language.EN);
        NavigableMap<ClauseRef, LocalClause> own = new TreeMap<>();
        for (LocalClause clause : papers.overlay().clauses()) {
            if (standard.clause(clause.ref()).isEmpty()) {
                own.putIfAbsent(clause.ref(), clause);
            }
        }
        return List.copyOf(own.values());
    }

    /** Returns an edition in a language; its legal basis, where the edition names one, is left blank. */
    public static Regulation of(RegulationEdition edition, Language language) {
        requireNonNull(language, "language");
        return of(edition, language, List.of());
    }

    /**
     * Returns an edition in a language.
     *
     * @param legalBasis the acts on which a school act is based, each as the institution cites it; none leaves a {@link
     *     #BLANK}. The source's edition does not name them
     */
    public static Regulation of(RegulationEdition edition, Language language, List<String> legalBasis) {
        requireNonNull(language, "language");
        requireNonNull(legalBasis, "legalBasis");
        requireNonNull(edition, "edition");
        String basis = legalBasis.isEmpty() ? BLANK : String.join("; ", legalBasis);
        List<Section> sections = sectionNumbers(edition)
                .mapToObj(section -> section(edition, language, section, basis))
                .toList();
        return new Regulation(
                edition, language, TEXTS.text(language, "kind"), TEXTS.text(language, "subject"), sections);
    }

    private static IntStream sectionNumbers(RegulationEdition edition) {
        return IntStream.iterate(1, number -> number + 1)
                .takeWhile(number -> edition == RegulationEdition.SCHOOL_ACT
                        ? TEXTS.has(Language.EN, ClauseRef.roman(number))
                        : number <= SOURCE_SECTIONS);
    }

    private static Section section(RegulationEdition edition, Language language, int section, String basis) {
        List<Clause> clauses = IntStream.iterate(1, point -> point + 1)
                .mapToObj(point -> new ClauseRef(section, point))
                .takeWhile(ref -> TEXTS.has(language, ref.toString()))
                .filter(ref -> edition == RegulationEdition.SCHOOL_ACT || !isAdded(ref))
                .map(ref -> new Clause(ref, number(edition, ref), text(edition, language, ref, basis), isAdded(ref)))
                .toList();
        return new Section(number(edition, section), TEXTS.text(language, ClauseRef.roman(section)), clauses);
    }

    private static boolean isAdded(ClauseRef ref) {
        return ref.equals(LEGAL_BASIS) || ref.section() > SOURCE_SECTIONS;
    }

    private static String number(RegulationEdition edition, int section) {
        return (edition == RegulationEdition.SOURCE ? ClauseRef.roman(section) : Integer.toString(section)) + ".";
    }

    private static String number(RegulationEdition edition, ClauseRef ref) {
        return edition == RegulationEdition.SOURCE ? ref.point() + "." : ref.section() + "." + ref.point() + ".";
    }

    private static String text(RegulationEdition edition, Language language, ClauseRef ref, String basis) {
        if (ref.equals(LEGAL_BASIS)) {
            return TEXTS.text(language, ref.toString(), Map.of("basis", basis));
        }
        String chosen = edition == RegulationEdition.SOURCE ? "$1" : "$2";
        return BY_EDITION.matcher(TEXTS.text(language, ref.toString())).replaceAll(chosen);
    }

    /** Returns kind and subject: «Положение о проведении коучинг-сессий». */
    public String title() {
        return kind + " " + subject;
    }

    /** Returns all clauses in order. */
    public Stream<Clause> clauses() {
        return sections.stream().flatMap(section -> section.clauses().stream());
    }

    /** Returns the clause with an id; empty if the edition has none. */
    public Optional<Clause> clause(ClauseRef ref) {
        return clauses().filter(clause -> clause.ref().equals(ref)).findFirst();
    }
}
