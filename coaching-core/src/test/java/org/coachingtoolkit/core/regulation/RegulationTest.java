package org.coachingtoolkit.core.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.LocalizedText;
import org.coachingtoolkit.core.common.TextCatalogue;
import org.coachingtoolkit.core.finding.ClauseRef;
import org.coachingtoolkit.core.programme.LocalClause;
import org.coachingtoolkit.core.programme.Papers;
import org.coachingtoolkit.core.programme.RegulationEdition;
import org.coachingtoolkit.core.programme.RegulationOverlay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RegulationTest {
    private static final List<String> SOURCE_CLAUSES = List.of(
            "I.1", "I.2", "I.3", "II.1", "II.2", "II.3", "III.1", "III.2", "III.3", "III.4", "III.5", "IV.1", "IV.2",
            "IV.3", "IV.4", "IV.5", "IV.6", "V.1");

    static Stream<Regulation> everyEdition() {
        return Stream.of(RegulationEdition.values())
                .flatMap(edition -> Stream.of(Language.values()).map(language -> Regulation.of(edition, language)));
    }

    private static List<String> ids(Regulation regulation) {
        return regulation.clauses().map(clause -> clause.ref().toString()).toList();
    }

    @ParameterizedTest
    @EnumSource
    void sourceHasEighteenClausesInFiveSections(Language language) {
        Regulation regulation = Regulation.of(RegulationEdition.SOURCE, language);
        assertThat(ids(regulation)).isEqualTo(SOURCE_CLAUSES);
        assertThat(regulation.sections())
                .extracting(section -> section.number() + section.clauses().size())
                .containsExactly("I.3", "II.3", "III.5", "IV.6", "V.1");
        assertThat(regulation.clauses()).noneMatch(Clause::added);
    }

    @ParameterizedTest
    @EnumSource
    void schoolActAddsLegalBasisAndClosingProvisionsAndSaysSo(Language language) {
        Regulation regulation = Regulation.of(RegulationEdition.SCHOOL_ACT, language);
        assertThat(regulation.clauses().filter(Clause::added))
                .extracting(clause -> clause.ref().toString())
                .containsExactly("I.4", "VI.1", "VI.2", "VI.3");
        assertThat(regulation.clauses().filter(clause -> !clause.added()))
                .extracting(clause -> clause.ref().toString())
                .isEqualTo(SOURCE_CLAUSES);
        assertThat(regulation.sections())
                .extracting(Section::number, Section::isAdded)
                .last()
                .isEqualTo(org.assertj.core.groups.Tuple.tuple("6.", true));
    }

    @Test
    void printsClauseIV2As2InItsSectionAndAs42InTheSchoolAct() {
        ClauseRef ref = ClauseRef.parse("IV.2");
        assertThat(Regulation.of(RegulationEdition.SOURCE, Language.RU).clause(ref))
                .hasValueSatisfying(clause -> assertThat(clause.number()).isEqualTo("2."));
        assertThat(Regulation.of(RegulationEdition.SCHOOL_ACT, Language.RU).clause(ref))
                .hasValueSatisfying(clause -> assertThat(clause.number()).isEqualTo("4.2."));
    }

    @Test
    void schoolActCitesTheLegalBasisAsGiven() {
        List<String> acts = List.of("Федеральный закон от 29.12.2012 № 273-ФЗ", "Устав [ред. 2|3] {x}");
        Regulation regulation = Regulation.of(RegulationEdition.SCHOOL_ACT, Language.RU, acts);
        assertThat(regulation.clause(ClauseRef.parse("I.4")).orElseThrow().text())
                .isEqualTo("Правовую основу настоящего Положения составляют следующие акты:"
                        + " Федеральный закон от 29.12.2012 № 273-ФЗ; Устав [ред. 2|3] {x}.");
    }

    @ParameterizedTest
    @EnumSource
    void schoolActLeavesABlankWhereNoLegalBasisIsGiven(Language language) {
        assertThat(Regulation.of(RegulationEdition.SCHOOL_ACT, language)
                        .clause(ClauseRef.parse("I.4"))
                        .orElseThrow()
                        .text())
                .endsWith(": " + Regulation.BLANK + ".");
    }

    @ParameterizedTest
    @MethodSource("everyEdition")
    void holdsNoSlipsOfTyping(Regulation regulation) {
        Pattern slip = Pattern.compile(
                "bookmark|сесий|\\u2013| -|- |  | [,.;:]|\\(\\s|\\S\\(|\\.\\.|[\\[\\]{}|]|(зам|ст|т)\\.\\p{L}");
        Stream.concat(
                        Stream.of(regulation.title()),
                        Stream.concat(
                                regulation.sections().stream().map(Section::title),
                                regulation.clauses().map(Clause::text)))
                .forEach(text -> assertThat(text).doesNotContainPattern(slip).isEqualTo(text.strip()));
        regulation.clauses().forEach(clause -> assertThat(clause.text()).endsWith("."));
    }

    @ParameterizedTest
    @EnumSource
    void schoolActWritesAbbreviationsOut(Language language) {
        Pattern abbreviation = Pattern.compile("\\p{Lu}{2,}|\\b(зам|заст|ст|др|etc)\\.|\\bт\\. ?[пч]\\.|методкабинет");
        Regulation.of(RegulationEdition.SCHOOL_ACT, language)
                .clauses()
                .forEach(clause -> assertThat(clause.text()).doesNotContainPattern(abbreviation));
    }

    @Test
    void translationsHaveTheSentencesOfTheRussianText() {
        Regulation russian = Regulation.of(RegulationEdition.SCHOOL_ACT, Language.RU);
        for (Language language : Language.values()) {
            Regulation translated = Regulation.of(RegulationEdition.SCHOOL_ACT, language);
            assertThat(ids(translated)).isEqualTo(ids(russian));
            assertThat(translated.clauses().map(RegulationTest::sentences).toList())
                    .as(language.code())
                    .isEqualTo(russian.clauses().map(RegulationTest::sentences).toList());
        }
    }

    private static int sentences(Clause clause) {
        return clause.text().split("\\.(\\s|$)").length;
    }

    @Test
    void clausesOfTheInstitutionsOwnComeLast() {
        Papers papers = Papers.BLANK.with(new RegulationOverlay(
                List.of(), List.of(), List.of(own("VI.2"), own("VI.1"), own("IV.7"), own("IV.2"), own("VI.1"))));
        Regulation regulation = Regulation.of(papers, Language.RU);
        assertThat(ids(regulation))
                .containsSubsequence("IV.6", "IV.7", "V.1", "VI.1", "VI.2")
                .containsAll(SOURCE_CLAUSES)
                .hasSize(SOURCE_CLAUSES.size() + 3);
        assertThat(regulation.clauses().filter(Clause::added))
                .extracting(Clause::number, Clause::text)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("7.", "Свой пункт IV.7."),
                        org.assertj.core.groups.Tuple.tuple("1.", "Свой пункт VI.1."),
                        org.assertj.core.groups.Tuple.tuple("2.", "Свой пункт VI.2."));
        assertThat(regulation.sections()).last().satisfies(section -> {
            assertThat(section.number()).isEqualTo("VI.");
            assertThat(section.title()).isEqualTo("Дополнительные положения");
            assertThat(section.isAdded()).isTrue();
        });
    }

    private static LocalClause own(String ref) {
        return new LocalClause(ClauseRef.parse(ref), LocalizedText.of(Language.RU, "Свой пункт " + ref + "."));
    }

    @Test
    void everyLanguageHasTheSameKeys() {
        TextCatalogue texts = TextCatalogue.of(Regulation.class);
        assertThat(texts.keys(Language.RU)).isEqualTo(texts.keys(Language.EN)).isEqualTo(texts.keys(Language.UK));
    }

    @Test
    void titleSaysKindAndSubject() {
        assertThat(Regulation.of(RegulationEdition.SOURCE, Language.RU).title())
                .isEqualTo("Положение о проведении коучинг-сессий");
        assertThat(Regulation.of(RegulationEdition.SOURCE, Language.UK).title())
                .isEqualTo("Положення про проведення коучинг-сесій");
    }
}
