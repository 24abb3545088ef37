package org.coachingtoolkit.core.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.coachingtoolkit.core.common.Labelled;
import org.coachingtoolkit.core.common.Language;

/** The programs whose tables of answers are recognised by the columns that they add. */
public enum ExportForm implements Labelled {
    /** None of the others. */
    PLAIN("", 1),
    /** Google Forms: the moment first, rows of a grid as {@code Question [Row]}. */
    GOOGLE_FORMS("Google Forms", 1, "timestamp", "отметка времени", "позначка часу"),
    /** Microsoft Forms: a number, two moments, address and name first. */
    MICROSOFT_FORMS(
            "Microsoft Forms",
            3,
            "id",
            "start time",
            "completion time",
            "email",
            "name",
            "last modified time",
            "время начала",
            "время выполнения",
            "время завершения",
            "адрес электронной почты",
            "электронная почта",
            "имя",
            "час початку",
            "час завершення",
            "електронна пошта",
            "ім'я"),
    /** LimeSurvey: number, moment of sending, last page, language. */
    LIMESURVEY(
            "LimeSurvey",
            3,
            "response id",
            "date submitted",
            "last page",
            "start language",
            "seed",
            "submitdate",
            "lastpage",
            "startlanguage",
            "startdate",
            "datestamp",
            "ipaddr",
            "date started",
            "date last action",
            "ip address",
            "referrer url",
            "id ответа",
            "дата отправки",
            "последняя страница",
            "начальный язык",
            "id відповіді",
            "дата відправлення",
            "остання сторінка",
            "початкова мова"),
    /** Qualtrics: three lines of headers, the third with {@code ImportId}. */
    QUALTRICS(
            "Qualtrics",
            4,
            "startdate",
            "enddate",
            "status",
            "ipaddress",
            "progress",
            "duration (in seconds)",
            "finished",
            "recordeddate",
            "responseid",
            "recipientlastname",
            "recipientfirstname",
            "recipientemail",
            "externalreference",
            "locationlatitude",
            "locationlongitude",
            "distributionchannel",
            "userlanguage"),
    /** SurveyMonkey: two lines of headers, the second with the rows of a grid. */
    SURVEY_MONKEY(
            "SurveyMonkey",
            3,
            "respondent id",
            "collector id",
            "start date",
            "end date",
            "ip address",
            "email address",
            "first name",
            "last name",
            "custom data 1"),
    /** Moodle's questionnaire: who answered, in which course and group. */
    MOODLE(
            "Moodle",
            5,
            "response",
            "submitted on:",
            "institution",
            "department",
            "course",
            "group",
            "id",
            "full name",
            "username"),
    /** REDCap: a record's number and event, and whether each form is complete. */
    REDCAP(
            "REDCap",
            2,
            "record_id",
            "redcap_event_name",
            "redcap_repeat_instrument",
            "redcap_repeat_instance",
            "redcap_data_access_group",
            "redcap_survey_identifier");

    private final String title;
    private final int needed;
    private final Set<String> marks;

    ExportForm(String title, int needed, String... marks) {
        this.title = title;
        this.needed = needed;
        this.marks = Set.of(marks);
    }

    /** Returns the program's name, which is the same in all languages; of the plain form, what it is. */
    @Override
    public String label(Language language) {
        return this != PLAIN
                ? title
                : switch (language) {
                    case EN -> "table";
                    case RU -> "таблица";
                    case UK -> "таблиця";
                };
    }

    /** Returns whether a column is one that the program adds of itself, and no question. */
    boolean isTechnical(String header) {
        String mark = mark(header);
        return marks.contains(mark) || (this == REDCAP && mark.endsWith("_complete"));
    }

    /** Returns a header as marks are written: LimeSurvey may put {@code code. } before a text. */
    private static String mark(String header) {
        return CsvText.plain(header).replaceFirst("^[a-z]+\\. ", "");
    }

    /** Recognises a program by its line of headers. */
    static ExportForm of(List<String> headers) {
        ExportForm best = PLAIN;
        long most = 0;
        for (ExportForm form : values()) {
            long found = headers.stream().filter(form::isTechnical).count();
            boolean first = form != GOOGLE_FORMS || (!headers.isEmpty() && form.isTechnical(headers.get(0)));
            if (form != PLAIN && first && found >= form.needed && found > most) {
                best = form;
                most = found;
            }
        }
        return best;
    }

    /** Returns how many lines of headers there are, the first among them. */
    int headerLines(List<TableLine> fromHeader) {
        if (this == QUALTRICS) {
            for (int i = 1; i < Math.min(3, fromHeader.size()); i++) {
                if (fromHeader.get(i).cells().stream().anyMatch(cell -> cell.startsWith("{\"ImportId\""))) {
                    return i + 1;
                }
            }
            return fromHeader.size() > 1
                            && CsvText.plain(fromHeader.get(1).cell(0)).equals("start date")
                    ? 2
                    : 1;
        }
        boolean second = this == SURVEY_MONKEY
                && fromHeader.size() > 1
                && fromHeader.get(1).cell(0).isEmpty()
                && fromHeader.get(1).filled() > 0;
        return second ? 2 : 1;
    }

    /** Returns what else each column may be called: its text, where a line below the first line of headers has it. */
    List<String> texts(List<TableLine> headers) {
        List<String> names = headers.get(0).cells();
        if (headers.size() < 2) {
            return names;
        }
        List<String> texts = new ArrayList<>();
        String question = "";
        int width = Math.max(names.size(), headers.get(1).cells().size());
        for (int column = 0; column < width; column++) {
            String below = headers.get(1).cell(column);
            if (this == QUALTRICS) {
                texts.add(below);
                continue;
            }
            question = headers.get(0).cell(column).isEmpty()
                    ? question
                    : headers.get(0).cell(column);
            boolean whole = below.isEmpty() || OPEN.contains(CsvText.plain(below));
            texts.add(whole ? question : question + " [" + below + "]");
        }
        return texts;
    }

    /** What SurveyMonkey writes below a question that has one column. */
    private static final Set<String> OPEN =
            Set.copyOf(Arrays.asList("response", "open-ended response", "ответ", "відповідь"));
}
