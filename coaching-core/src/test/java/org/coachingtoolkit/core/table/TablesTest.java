package org.coachingtoolkit.core.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.TextCatalogue;
import org.coachingtoolkit.core.finding.Checked;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Place;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest {
    private static final Tables TABLES = Tables.of(List.of());

    private static Checked<List<Table>> read(byte[] bytes) {
        try {
            return TABLES.read("list.csv", new ByteArrayInputStream(bytes), TableLimits.STANDARD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Table table(String text, Charset charset) {
        return read(text.getBytes(charset)).get().get(0);
    }

    private static Table table(String text) {
        return table(text, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1251"})
    void readsRussianInEveryEncodingThatIsCertain(String charset) {
        Table table = table("ФИО;Должность\nЯстребова Рената;воспитатель\n", Charset.forName(charset));

        assertThat(table.cell(2, 1).text()).isEqualTo("Ястребова Рената");
        assertThat(table.cell(2, 2).text()).isEqualTo("воспитатель");
    }

    @Test
    void readsUkrainianOfWindows1251() {
        Table table = table("Прізвище;Посада\nЇжакевич Єва;вчителька історії\n", Charset.forName("windows-1251"));

        assertThat(table.cell(2, 1).text()).isEqualTo("Їжакевич Єва");
    }

    @Test
    void readsSingleForeignLettersAsWindows1252AndSaysSo() {
        Checked<List<Table>> read =
                read("Name,Post\nZoë Abernethy,teacher\n".getBytes(Charset.forName("windows-1252")));

        assertThat(read.get().get(0).cell(2, 1).text()).isEqualTo("Zoë Abernethy");
        assertThat(read.findings()).extracting(Finding::code).containsExactly(TableFinding.ENCODING_GUESSED);
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1252, 'Name,§ 5 Zoë Abernethy', Zoë Abernethy",
        "windows-1251, '№;ФИО;Должность', ФИО",
        "UTF-16LE, 'Name,Post,25 °C',"
    })
    void showsTheWordsBehindASignAndAsksNothingWithoutWords(String charset, String text, @Nullable String words) {
        Checked<List<Table>> read = read((text + "\n").getBytes(Charset.forName(charset)));

        assertThat(read.findings())
                .extracting(finding -> finding.arguments().get("sample"))
                .isEqualTo(words == null ? List.of() : List.of(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"KOI8-R", "IBM866"})
    void refusesCyrillicThatIsNoneOfTheKnownEncodings(String charset) {
        Checked<List<Table>> read =
                read("ФИО;Должность\nЯстребова Рената;воспитатель\n".getBytes(Charset.forName(charset)));

        assertThat(read.value()).isEmpty();
        assertThat(read.findings()).extracting(Finding::code).containsExactly(TableFinding.ENCODING);
    }

    @Test
    void saysWhichByteIsZero() {
        assertThat(read("a,b\n1,\0\n".getBytes(StandardCharsets.UTF_8)).findings())
                .extracting(finding -> finding.message(Language.EN))
                .singleElement()
                .asString()
                .contains("byte 7");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "a;b;c|1,5;2;3#;",
                "a,b,c|1,2,3#,",
                "Список; весь|a,b,c|1,2,3|4,5,6#,",
                "ФИО;Группа|Иванова, А. П.;1|Петрова, Б. Ф.;2#;",
                "sep=,|a;x,b|1,2#,"
            })
    void findsTheDelimiter(String lines, char delimiter) {
        CsvDialect dialect = table(lines.replace('|', '\n')).sheet().dialect();

        assertThat(dialect).isNotNull();
        assertThat(dialect.delimiter()).isEqualTo(delimiter);
    }

    @Test
    void leavesOutTheLineThatOnlyNamesTheDelimiter() {
        assertThat(table("sep=;\na;b\n1;2\n").rows())
                .extracting(TableRow::number)
                .containsExactly(2, 3);
    }

    @Test
    void numbersRowsByTheirFirstLine() {
        Table table = table("a,b\n\"x\ny\",1\n\nz,2\n");

        assertThat(table.rows()).extracting(TableRow::number).containsExactly(1, 2, 5);
        assertThat(table.cell(2, 1).text()).isEqualTo("x\ny");
    }

    @Test
    void asksWhereAnOpenFieldEnds() {
        assertThat(read("a,b\n\"x,1\ny,2\n".getBytes(StandardCharsets.UTF_8)).findings())
                .extracting(Finding::code)
                .containsExactly(TableFinding.OPEN_QUOTE);
    }

    @Test
    void refusesWebPagesOldWorkbooksAndNothing() {
        assertThat(read("<html><table><tr><td>x".getBytes(StandardCharsets.UTF_8))
                        .findings())
                .extracting(Finding::code)
                .containsExactly(TableFinding.WEB_PAGE);
        assertThat(read(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0})
                        .findings())
                .extracting(Finding::code)
                .containsExactly(TableFinding.OLD_WORKBOOK);
        assertThat(read(new byte[0]).findings()).extracting(Finding::code).containsExactly(TableFinding.EMPTY);
    }

    @Test
    void seesTheContentOfAMergedAreaInAllItsCells() {
        Sheet sheet = new Sheet("x.xlsx", "План", 1, false, null);
        Table table = new Table(
                sheet,
                List.of(new TableRow(3, false, List.of(Cell.BLANK, Cell.text("октябрь")))),
                List.of(new CellArea(CellAddress.parse("B3"), CellAddress.parse("D4"))));

        assertThat(table.seen(4, 4).text()).isEqualTo("октябрь");
        assertThat(table.cell(4, 4)).isEqualTo(Cell.BLANK);
        assertThat(Tables.name(table.place(3, 2))).contains("План!B3");
    }

    @Test
    void namesPlacesAsPeopleReadThem() {
        assertThat(Tables.name(Place.ROOT)).isEmpty();
        assertThat(Tables.name(Place.ROOT.member("a.csv"))).contains("a.csv");
        assertThat(Tables.name(Place.ROOT.member("a.csv").at(7, 2))).contains("a.csv:7");
        assertThat(Tables.name(Place.ROOT.member("a.xlsx").at("1/2 класс", 7, 28)))
                .contains("1/2 класс!AB7");
    }

    @Property
    void addressesComeBack(
            @ForAll @IntRange(min = 1, max = 1_048_576) int row, @ForAll @IntRange(min = 1, max = 16_384) int column) {
        CellAddress address = new CellAddress(row, column);

        assertThat(CellAddress.parse(address.toString())).isEqualTo(address);
    }

    @Test
    void refusesWhatIsNoAddress() {
        assertThatIllegalArgumentException().isThrownBy(() -> CellAddress.parse("12F"));
        assertThatIllegalArgumentException().isThrownBy(() -> CellAddress.parse(""));
    }

    @Property
    void neverThrowsForAnyBytes(@ForAll @Size(max = 400) byte[] bytes) {
        assertThat(read(bytes)).isNotNull();
    }

    @Test
    void hasItsTextsInEveryLanguage() {
        TextCatalogue catalogue = TextCatalogue.of(TableFinding.class);
        for (Language language : Language.values()) {
            for (TableFinding code : TableFinding.values()) {
                assertThat(catalogue.has(language, code.value()))
                        .as("%s %s", language, code)
                        .isTrue();
            }
        }
    }

    @Test
    void knowsATableWithoutANameByItsText() throws IOException {
        byte[] names = "ФИО;Должность\nИванова Анна;воспитатель\n".getBytes(StandardCharsets.UTF_8);

        assertThat(TABLES.read("-", new ByteArrayInputStream(names), TableLimits.STANDARD)
                        .value())
                .isPresent();
    }
}
