package org.coachingtoolkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImportCommandTest {
    private static final Path CORPUS = Path.of("..", "coaching-reports", "src", "test", "resources", "foreign");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, List<String>> WEEKS = Map.of(
            "ALL", List.of("A", "B"), "A", List.of("A"), "ODD", List.of("A"), "B", List.of("B"), "EVEN", List.of("B"));

    private record Run(int exit, String out, String err) {}

    private static Run run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Coaching.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                arguments);
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The facts of the corpus: what a careful person reads out of each file must be read, and nothing else. */
    @Test
    void readsTheFilesOfSchoolsAsACarefulPersonDoes() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("..", "docs", "coaching-import-1.schema.json")));
        int wanted = 0;
        int hit = 0;
        int silent = 0;
        int doubts = 0;
        List<String> invented = new ArrayList<>();
        List<Path> truths;
        try (Stream<Path> files = Files.list(CORPUS.resolve("truth"))) {
            truths = files.sorted().toList();
        }
        for (Path path : truths) {
            JsonNode truth = JSON.readTree(path.toFile());
            List<String> arguments = new ArrayList<>(List.of("import", "--format", "json"));
            files(truth).forEach(file -> arguments.add(file.toString()));
            String printed = run(arguments.toArray(String[]::new)).out();
            assertThat(schema.validate(printed, InputFormat.JSON))
                    .as("%s", path)
                    .isEmpty();
            JsonNode answer = JSON.readTree(printed);
            List<Set<String>> people = new ArrayList<>();
            truth.path("teachers").forEach(person -> people.add(words(person)));
            Map<String, Integer> expected = facts(truth, truth, people);
            Map<String, Integer> actual = facts(answer, truth, people);
            for (Map.Entry<String, Integer> fact : expected.entrySet()) {
                wanted += fact.getValue();
                hit += Math.min(fact.getValue(), actual.getOrDefault(fact.getKey(), 0));
            }
            actual.forEach((fact, count) -> {
                boolean counts = !fact.startsWith("person") || truth.has("teachers");
                if (counts && count > expected.getOrDefault(fact, 0)) {
                    invented.add(path.getFileName() + " " + fact);
                }
            });
            for (JsonNode doubt : truth.path("doubts")) {
                if (!doubt.path("note").asBoolean()) {
                    doubts++;
                    silent += isAsked(doubt, answer) ? 0 : 1;
                }
            }
        }
        assertThat(truths).hasSize(33);
        assertThat(invented).isEmpty();
        assertThat((double) hit / wanted).as("%d of %d", hit, wanted).isGreaterThanOrEqualTo(0.99);
        assertThat((double) silent / doubts)
                .as("%d of %d silent", silent, doubts)
                .isLessThanOrEqualTo(0.05);
    }

    private static Set<Path> files(JsonNode truth) throws IOException {
        Set<Path> files = new LinkedHashSet<>();
        files.add(CORPUS.resolve(truth.path("file").asText()));
        truth.path("companions").forEach(companion -> files.add(CORPUS.resolve(companion.asText())));
        Set<Path> all = new LinkedHashSet<>();
        for (Path file : files) {
            if (Files.isDirectory(file)) {
                try (Stream<Path> inside = Files.list(file)) {
                    inside.sorted().forEach(all::add);
                }
            } else {
                all.add(file);
            }
        }
        return all;
    }

    private static boolean isAsked(JsonNode doubt, JsonNode answer) {
        Matcher matcher = Pattern.compile("[а-яіїєґa-z'-]{4,}|\\d{2,}")
                .matcher(plain(doubt.path("where").asText()));
        List<String> words = matcher.results().map(result -> result.group()).toList();
        for (JsonNode finding : answer.path("findings")) {
            StringBuilder said = new StringBuilder();
            finding.forEach(value -> said.append(
                            value.isTextual()
                                    ? value.asText()
                                    : value.toString().replaceAll("[\":{},]", " "))
                    .append(' '));
            String text = plain(said.toString());
            if (words.isEmpty()
                    || words.stream()
                            .anyMatch(word -> Pattern.compile("(?<![\\p{L}\\d_])" + Pattern.quote(word))
                                    .matcher(text)
                                    .find())) {
                return true;
            }
        }
        return false;
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        for (String word : text.replaceAll("[\\s\\u00A0\\u202F]+", " ").strip().split(" ", -1)) {
            boolean cyrillic = word.chars().anyMatch(c -> c >= 0x400 && c < 0x500);
            plain.append(plain.isEmpty() ? "" : " ");
            for (int i = 0; i < word.length(); i++) {
                char c = word.charAt(i);
                int at = cyrillic ? "aceopxyABCEHKMOPTXiI".indexOf(c) : -1;
                plain.append(at < 0 ? c : "асеорхуАВСЕНКМОРТХіІ".charAt(at));
            }
        }
        return plain.toString()
                .replaceAll("[’ʼ`´‘′]", "'")
                .toLowerCase(Locale.ROOT)
                .replace('ё', 'е');
    }

    private static Set<String> words(JsonNode person) {
        String text = person.isObject() && person.has("family")
                ? person.path("family").asText() + " " + person.path("given").asText("") + " "
                        + person.path("patronymic").asText("") + " "
                        + person.path("middle").asText("")
                : person.asText();
        Set<String> words = new TreeSet<>();
        for (String word : plain(text)
                .replaceAll("\\(.*?\\)|\\b(mrs?|ms|miss|dr)\\b\\.?", " ")
                .split("[\\s.,;+]+", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    private static boolean same(Set<String> a, Set<String> b) {
        List<String> x = new ArrayList<>(a);
        List<String> y = new ArrayList<>(b);
        List<String> common =
                a.stream().filter(word -> word.length() > 2 && b.contains(word)).toList();
        x.removeAll(common);
        y.removeAll(common);
        if (common.isEmpty()) {
            return a.equals(b);
        }
        List<String> fewer = x.size() > y.size() ? y : x;
        List<String> more = new ArrayList<>(x.size() > y.size() ? x : y);
        for (String word : fewer) {
            if (!more.removeIf(
                    other -> (word.length() <= 2 || other.length() <= 2) && other.charAt(0) == word.charAt(0))) {
                return false;
            }
        }
        return true;
    }

    private static String who(JsonNode person, JsonNode truth, List<Set<String>> people) {
        String code = person.isObject() ? person.path("code").asText() : person.asText();
        for (int i = 0; i < truth.path("teachers").size(); i++) {
            if (!code.isEmpty()
                    && code.equals(truth.path("teachers").get(i).path("code").asText())) {
                return "#" + i;
            }
        }
        Set<String> words = words(person);
        for (int i = 0; i < people.size(); i++) {
            if (people.get(i).equals(words)) {
                return "#" + i;
            }
        }
        for (int i = 0; i < people.size(); i++) {
            if (same(people.get(i), words)) {
                return "#" + i;
            }
        }
        people.add(words);
        return words.isEmpty() ? "" : "#" + (people.size() - 1);
    }

    private static String iso(JsonNode value) {
        return value.isObject() ? value.path("iso").asText() : value.asText("");
    }

    private static String clock(JsonNode value) {
        Matcher matcher = Pattern.compile("\\d{1,2}:\\d{2}").matcher(iso(value));
        return matcher.find() ? matcher.group() : "";
    }

    private static String moment(JsonNode value) {
        String iso = iso(value);
        return (iso.length() > 10 ? iso.substring(0, 10) : iso) + (iso.contains("T") ? " " + clock(value) : "");
    }

    private static Map<String, Integer> facts(JsonNode root, JsonNode truth, List<Set<String>> people) {
        Map<String, Integer> facts = new HashMap<>();
        for (JsonNode teacher : root.path("teachers")) {
            String who = who(teacher, truth, people);
            facts.merge("person " + who, 1, Integer::sum);
            for (String key : List.of("post", "category")) {
                if (teacher.has(key)) {
                    facts.merge(
                            "person's " + key + " " + who + " "
                                    + plain(teacher.path(key).asText()),
                            1,
                            Integer::sum);
                }
            }
            if (teacher.has("attestation")) {
                facts.merge("person's attestation " + who + " " + iso(teacher.path("attestation")), 1, Integer::sum);
            }
        }
        for (JsonNode hour : root.path("busy")) {
            for (String week : WEEKS.getOrDefault(hour.path("weeks").asText("ALL"), List.of("?"))) {
                String start = clock(hour.path("start"));
                facts.put(
                        "hour " + who(hour.path("teacher"), truth, people) + " "
                                + hour.path("weekday").asText() + " "
                                + (start.isEmpty() ? hour.path("period").asText() : start) + " "
                                + clock(hour.path("end")) + " " + week,
                        1);
            }
        }
        for (JsonNode session : root.path("sessions")) {
            List<JsonNode> who = new ArrayList<>();
            session.path("teachers").forEach(who::add);
            if (who.isEmpty()) {
                who.add(session.path("visited"));
            }
            String when = session.has("date")
                    ? iso(session.path("date"))
                    : session.path("recurrence").path("weekday").asText();
            for (JsonNode person : who) {
                String key = when + " " + clock(session.path("start")) + " "
                        + (person.isMissingNode() ? "" : who(person, truth, people));
                facts.merge("session " + key, 1, Integer::sum);
                if (session.has("status")) {
                    facts.merge("status " + key + " " + session.path("status").asText(), 1, Integer::sum);
                }
                if (session.has("end")) {
                    facts.merge("end " + key + " " + clock(session.path("end")), 1, Integer::sum);
                }
                if (session.has("coach")) {
                    facts.merge("coach " + key + " " + who(session.path("coach"), truth, people), 1, Integer::sum);
                }
            }
        }
        Map<String, String> texts = new HashMap<>();
        root.path("items")
                .forEach(item -> texts.put(
                        item.path("id").asText(), plain(item.path("text").asText())));
        for (JsonNode response : root.path("responses")) {
            String name = response.path("respondent").asText("").isEmpty()
                            || response.path("respondent").isNull()
                    ? moment(response.path("at"))
                    : words(response.path("respondent")).toString();
            response.path("values")
                    .properties()
                    .iterator()
                    .forEachRemaining(value -> facts.merge(
                            "answer " + name + " " + texts.getOrDefault(value.getKey(), value.getKey()) + " "
                                    + value.getValue(),
                            1,
                            Integer::sum));
        }
        for (String key : List.of("events", "terms", "holidays")) {
            root.path(key)
                    .forEach(span -> facts.merge(
                            "span " + moment(span.path("start")) + " – " + moment(span.path("end")), 1, Integer::sum));
        }
        return facts;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x-05-password.xlsx",
                "x-06-old-binary.xls",
                "x-07-html-renamed.xls",
                "x-08-nul-bytes.csv",
                "x-09-xxe-asc.xml"
            })
    void refusesHostileFilesInOneSentence(String file) {
        Run run = run("import", CORPUS.resolve("hostile").resolve(file).toString());

        assertThat(run.exit()).isEqualTo(Coaching.UNUSABLE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().strip().lines()).hasSize(1);
        assertThat(run.err()).contains(file).contains("?").doesNotContain("Exception");
    }

    @ParameterizedTest
    @CsvSource({"x-02-macros-external-links.xlsm, 2", "x-04-formulas-cached.xlsx, 1"})
    void readsWhatIsCertainOfHostileFiles(String file, int teachers) throws IOException {
        Run run = run(
                "import",
                "--format",
                "json",
                CORPUS.resolve("hostile").resolve(file).toString());

        assertThat(JSON.readTree(run.out()).path("teachers")).hasSize(teachers);
    }

    @Test
    void takesNoValueOfTodayForADayOfAttestation() {
        Run run = run(
                "import",
                "--format",
                "json",
                CORPUS.resolve("hostile/x-04-formulas-cached.xlsx").toString());

        assertThat(run.out())
                .contains("2024-03-12")
                .doesNotContain("\"attestation\" : \"2026-10-01\"")
                .doesNotContain("\"category\" : \"#N/A\"");
    }

    @Test
    void expandsAnEndlessMeetingWithinTheYearOnly() throws IOException {
        JsonNode answer = JSON.readTree(run(
                        "import",
                        "--format",
                        "json",
                        CORPUS.resolve("hostile/x-10-endless-rrule.ics").toString())
                .out());

        assertThat(answer.path("events"))
                .hasSize(52)
                .allMatch(event -> event.path("start").asText().endsWith("T09:00"));
    }

    @Test
    void saysNothingOfASheetWithoutANameAndAsksOfNoWordsWhereThereAreNone(@TempDir Path folder) throws IOException {
        Path file = Files.write(
                folder.resolve("staff.csv"),
                "№;ФИО;Должность\n1;Ястребова Рената Павловна;воспитатель\n2;Грачёв Пётр Ильич;учитель\n"
                        .getBytes(Charset.forName("windows-1251")));

        Run run = run("import", file.toString(), "--lang", "ru");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("Ястребова").doesNotContain("лист:").doesNotContain("«»");
    }
}
