package org.coachingtoolkit.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.LocalizedText;
import org.coachingtoolkit.core.finding.Checked;
import org.coachingtoolkit.core.finding.ClauseRef;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.programme.LocalBound;
import org.coachingtoolkit.core.programme.LocalClause;
import org.coachingtoolkit.core.programme.Quantity;
import org.coachingtoolkit.core.programme.RegulationOverlay;
import org.coachingtoolkit.core.programme.RuleParameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an institution does otherwise than the standard Regulation, as it stands in the programme file. */
class OverlayJsonTest {
    @Test
    void isReadAsItIsWritten() {
        Checked<CoachingProgramme> read = read("""
                {"switchedOff":[{"rule":"IV.6.shown","reason":"документы хранит методкабинет"}],
                 "replaced":[{"parameter":"EXPERIENCE_YEARS","value":3}],
                 "clauses":[{"clause":"VI.1","text":{"ru":"Встреч не меньше четырёх.","en":"At least four meetings."},
                             "bound":{"quantity":"GOAL_SESSIONS","least":4}},
                            {"clause":"VI.2","text":{"ru":"Чай пьют вместе."}}]}""");

        assertThat(read.findings()).isEmpty();
        assertThat(read.get().papers().overlay())
                .isEqualTo(new RegulationOverlay(
                        List.of(new RegulationOverlay.SwitchedOff("IV.6.shown", "документы хранит методкабинет")),
                        List.of(new RegulationOverlay.Replaced(RuleParameter.EXPERIENCE_YEARS, 3)),
                        List.of(
                                new LocalClause(
                                        ClauseRef.parse("VI.1"),
                                        new LocalizedText(Map.of(
                                                Language.RU, "Встреч не меньше четырёх.",
                                                Language.EN, "At least four meetings.")),
                                        new LocalBound(Quantity.GOAL_SESSIONS, 4, null)),
                                new LocalClause(
                                        ClauseRef.parse("VI.2"), LocalizedText.of(Language.RU, "Чай пьют вместе.")))));
        assertThat(ProgrammeFiles.read(ProgrammeFiles.write(read.get())).get()).isEqualTo(read.get());
    }

    @Test
    void isNotWrittenWhereThereIsNone() {
        CoachingProgramme programme = read("{}").get();

        assertThat(programme.papers().overlay()).isEqualTo(RegulationOverlay.NONE);
        assertThat(new String(ProgrammeFiles.write(programme), StandardCharsets.UTF_8))
                .doesNotContain("overlay");
    }

    /** What cannot be read is asked about at its place and left out; the rest of the overlay holds. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"switchedOff\":[{\"rule\":\"IV.6.shown\"}]}            | json.missing /papers/overlay/switchedOff/0/reason",
                "{\"switchedOff\":[{\"rule\":\"IV.6.shown\",\"reason\":\" \"}]}"
                        + "                                               | json.blank /papers/overlay/switchedOff/0/reason",
                "{\"switchedOff\":\"IV.6.shown\"}                         | json.type /papers/overlay/switchedOff",
                "{\"replaced\":[{\"parameter\":\"SHOE_SIZE\",\"value\":3}]}"
                        + "                                               | json.constant /papers/overlay/replaced/0/parameter",
                "{\"replaced\":[{\"parameter\":\"STALLED_DAYS\",\"value\":0}]}"
                        + "                                               | json.number /papers/overlay/replaced/0",
                "{\"replaced\":[{\"parameter\":\"STALLED_DAYS\",\"value\":1e9}]}"
                        + "                                               | json.number /papers/overlay/replaced/0/value",
                "{\"clauses\":[{\"clause\":\"IV.2a\",\"text\":{\"ru\":\"x\"}}]}"
                        + "                                               | json.clause /papers/overlay/clauses/0/clause",
                "{\"clauses\":[{\"clause\":\"XXI.1\",\"text\":{\"ru\":\"x\"}}]}"
                        + "                                               | json.clause /papers/overlay/clauses/0/clause",
                "{\"clauses\":[{\"clause\":\"VI.1\",\"text\":{}}]}        | json.some-of /papers/overlay/clauses/0/text",
                "{\"clauses\":[{\"clause\":\"VI.1\",\"text\":{\"de\":\"x\",\"ru\":\"x\"}}]}"
                        + "                                               | json.unknown-property /papers/overlay/clauses/0/text/de",
                "{\"clauses\":[{\"clause\":\"VI.1\",\"text\":{\"ru\":\"x\"},\"bound\":{\"quantity\":\"GOAL_DAYS\"}}]}"
                        + "                                               | json.some-of /papers/overlay/clauses/0/bound",
                "{\"clauses\":[{\"clause\":\"VI.1\",\"text\":{\"ru\":\"x\"},"
                        + "\"bound\":{\"quantity\":\"GOAL_DAYS\",\"least\":5,\"most\":4}}]}"
                        + "                                               | json.bounds /papers/overlay/clauses/0/bound",
            })
    void asksAboutWhatCannotBeMeant(String overlay, String expected) {
        Checked<CoachingProgramme> read = read(overlay);

        assertThat(read.findings().stream()
                        .map(finding ->
                                finding.code().value() + " " + finding.place().pointer()))
                .contains(expected);
        assertThat(read.findings())
                .allSatisfy(finding -> assertThat(finding.message(Language.RU)).endsWith("?"));
        assertThat(read.value()).isPresent();
        assertThat(read.get().papers().overlay().switchedOff()).isEmpty();
        assertThat(read.get().papers().overlay().replaced()).isEmpty();
    }

    private static Checked<CoachingProgramme> read(String overlay) {
        return ProgrammeFiles.read("""
                {"language":"ru",
                 "institution":{"name":"Детский сад","kind":"KINDERGARTEN","place":"г. Примерск"},
                 "calendar":{"year":"2026/27","workingDays":["MONDAY","TUESDAY"]},
                 "papers":{"edition":"SOURCE","overlay":%s},
                 "schedule":{"zone":"Europe/Moscow","period":{"start":"2026-09-01","end":"2027-05-31"},
                   "attachment":"ANNUAL_PLAN"}}
                """.formatted(overlay).getBytes(StandardCharsets.UTF_8));
    }
}
