package org.coachingtoolkit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.coachingtoolkit.core.common.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** One thing has one name, in all texts of the toolkit; the names are those of {@code docs/glossary.md}. */
class OneWordTest {
    /** Texts about lessons with children, which colleagues visit. */
    private static final String LESSONS =
            "plan\\.visit\\..*|field\\.(activityTopic|aim|visitAim)|peer-visit\\..*|needs-questionnaire\\..*|intake\\..*|notBusy|IntakeKind\\.TIMETABLE|open\\.text";

    /** «Расписание занятий» is what the Russian text of the Regulation says. */
    private static final String SCHEDULE_OF_THE_REGULATION = "V\\.1|";

    /** Where both are meant, and both are named. */
    private static final String OF_BOTH_KINDS = "Achiever\\.PUPILS|II\\..*|III\\..*|IV\\..*";

    static final List<Synonym> SYNONYMS = List.of(
            // a kindergarten has neither pupils nor lessons, and a school has children too
            new Synonym(Language.RU, "ученик.*|учащ(ийся|ие|ихся|имся).*|школьник.*", "дети", OF_BOTH_KINDS),
            new Synonym(Language.UK, "учень|учн(і|ів|ям|ями|ях|я|ю|ем)|школяр.*", "діти", OF_BOTH_KINDS),
            new Synonym(Language.EN, "pupils?", "children", OF_BOTH_KINDS),
            new Synonym(Language.RU, "урок.*", "урок или занятие", LESSONS),
            new Synonym(Language.UK, "урок.*", "урок або заняття", LESSONS),
            new Synonym(Language.RU, "заняти(е|я|ю|ем|и|й|ям|ями|ях)", "сессия", SCHEDULE_OF_THE_REGULATION + LESSONS),
            new Synonym(Language.UK, "занят(ь|т[яюіь].*)", "сесія", LESSONS),
            new Synonym(Language.EN, "lessons?", "session", LESSONS + "|IV\\.3|.*\\.MASTER_CLASS"),
            new Synonym(Language.RU, "сеанс.*|встреч(а|и|е|у|ей|ам|ами|ах)", "сессия", "-"),
            new Synonym(Language.UK, "сеанс.*|зустріч(і|ю|ей|ам|ами|ах)?", "сесія", "-"),
            new Synonym(Language.EN, "appointments?|sittings?", "session", ".*COACH_ORDER|coach-order\\..*"),
            new Synonym(Language.UK, "мет(а|и|і|у|ою|о)", "ціль", "II|" + LESSONS),
            new Synonym(Language.EN, "objectives?", "goal", "-"),
            new Synonym(Language.UK, "отримувач.*", "учасник сесії", "-"),
            new Synonym(Language.UK, "локальн.*", "внутрішній", "-"),
            new Synonym(Language.UK, "перепідготовк.*", "підвищення кваліфікації", "-"),
            new Synonym(Language.UK, "намічен.*", "запланований", "-"),
            new Synonym(Language.RU, "коучи?|коуча|коучу|коучем|тренер.*", "коуч-консультант", "-"),
            new Synonym(Language.UK, "коучі?|коуча|коучу|коучем|тренер.*", "коуч-консультант", "-"));

    /** What is written as it stands in a file or a command, whatever the language. */
    private static final Pattern LITERAL = Pattern.compile(
            "\\{[^{}]*}|«[^»]*»|\"[^\"]*\"|“[^”]*”|'[^']*'|\\([^()]*\\)|(source <\\()?coaching( [a-z-]+)*|archive repair|--[a-z-]+|\\.[a-z]+"
                    + "|json:|ru, en, uk|d_av|true|false|null|macOS|kindergarten:|school:");

    private static final Pattern GOVERNED_NAME = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:у|в|во|к|ко|с|со|о|об|от|до|для|из|за|на|над|под|при|по|без|через|про|между|перед|после|кроме"
                    + "|з|із|зі|від|після|біля|щодо|між|крім|педагог(?:а|у|ом|е|ові)|коуч-консультант(?:а|у|ом|е|ові)"
                    + "|учител(?:я|ю|ем)|человек(?:а|у|ом)|групп(?:ы|е|у|ой)|груп(?:и|і|у|ою)|учреждени(?:я|ю|и))"
                    + " \\{(?:name|teacher|who|coach|coachee|person|owner|usual|visitor|visited|resource|teachers)}");

    /** Keys of texts whose {@code name} or {@code who} is no person. */
    private static final String NO_PEOPLE = "archive\\..*|survey\\..*";

    private static final Pattern ENGLISH = Pattern.compile("(?<![A-Za-z])[a-z]{2,}");

    @ParameterizedTest
    @FieldSource("SYNONYMS")
    void oneThingHasOneName(Synonym synonym) throws IOException {
        List<String> found = new ArrayList<>();
        for (Text text : texts(synonym.language())) {
            if (!text.key().matches(synonym.allowedIn()) && synonym.isIn(text.words())) {
                found.add(text.toString());
            }
        }

        assertThat(found)
                .as("'%s' is said, not '%s'", synonym.insteadOf(), synonym.word())
                .isEmpty();
    }

    /** Names stand in the nominative, and only the nominative may stand there: «педагог: {name}», not «у {name}». */
    @Test
    void namesOfPeopleFollowNothingThatGovernsACase() throws IOException {
        List<String> found = new ArrayList<>();
        for (Language language : List.of(Language.RU, Language.UK)) {
            for (Text text : texts(language)) {
                if (GOVERNED_NAME.matcher(text.words()).find() && !text.key().matches(NO_PEOPLE)) {
                    found.add(text.toString());
                }
            }
        }

        assertThat(found).isEmpty();
        assertThat(List.of("У {name}", "без педагога {name}", "до {who}", "С {coach}, если"))
                .allMatch(text -> GOVERNED_NAME.matcher(text).find());
        assertThat(List.of("{who}: есть ли", "педагог {name}", "это {who}", "возложить на: {name}"))
                .noneMatch(text -> GOVERNED_NAME.matcher(text).find());
    }

    @Test
    void russianAndUkrainianTextsHoldNoEnglish() throws IOException {
        List<String> found = new ArrayList<>();
        for (Language language : List.of(Language.RU, Language.UK)) {
            for (Text text : texts(language)) {
                Matcher english = ENGLISH.matcher(LITERAL.matcher(text.words()).replaceAll(" "));
                // the names of time zones are data, looked up and never shown
                if (!text.key().equals("schedule.zone.known") && english.find()) {
                    found.add(text.toString());
                }
            }
        }

        assertThat(found).isEmpty();
    }

    @Test
    void aForbiddenWordIsFoundInEveryCaseAndAtEveryPlace() {
        Synonym meta = new Synonym(Language.UK, "мет(а|и|і|у|ою|о)", "ціль", "-");

        assertThat(List.of("Мета", "до мети.", "«мету»")).allMatch(meta::isIn);
        assertThat(List.of("методична", "ціль", "кометою")).noneMatch(meta::isIn);
    }

    private static List<Text> texts(Language language) throws IOException {
        List<Text> texts = new ArrayList<>();
        for (String module : List.of("coaching-core", "coaching-reports", "coaching-examples")) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src/main/resources"))) {
                for (Path file : files.filter(path -> path.toString().endsWith(".properties"))
                        .filter(path -> languageOf(path) == language)
                        .sorted()
                        .toList()) {
                    Properties bundle = new Properties();
                    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                        bundle.load(in);
                    }
                    bundle.forEach((key, words) ->
                            texts.add(new Text(file.getFileName().toString(), key.toString(), words.toString())));
                }
            }
        }
        assertThat(texts).hasSizeGreaterThan(1000);
        return texts;
    }

    private static Language languageOf(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith("_ru.properties")
                ? Language.RU
                : name.endsWith("_uk.properties") ? Language.UK : Language.EN;
    }

    /**
     * A word that is not said.
     *
     * @param language the language
     * @param word the word in all its forms, as a regular expression
     * @param insteadOf what is said
     * @param allowedIn keys of texts in which the word means something else, as a regular expression
     */
    record Synonym(Language language, String word, String insteadOf, String allowedIn) {
        boolean isIn(String text) {
            return Stream.of(text.replaceAll("\\{\\w+}", " ")
                            .toLowerCase(Locale.ROOT)
                            .split("[^\\p{L}’-]+"))
                    .anyMatch(each -> each.matches(word));
        }
    }

    private record Text(String file, String key, String words) {}
}
