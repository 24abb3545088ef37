package org.coachingtoolkit.reports.content;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.coachingtoolkit.core.goal.Goal;
import org.coachingtoolkit.core.goal.GoalId;
import org.coachingtoolkit.core.goal.SessionAgreement;
import org.coachingtoolkit.core.people.Approval;
import org.coachingtoolkit.core.people.CoachConsultant;
import org.coachingtoolkit.core.people.JointConsent;
import org.coachingtoolkit.core.people.Teacher;
import org.coachingtoolkit.core.people.TeacherId;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.schedule.ScheduleAttachment;
import org.coachingtoolkit.core.schedule.SessionSchedule;
import org.coachingtoolkit.core.session.CoachingSession;
import org.coachingtoolkit.core.session.SessionForm;
import org.coachingtoolkit.core.session.SessionMode;
import org.coachingtoolkit.core.session.SessionStatus;
import org.coachingtoolkit.core.session.Venue;
import org.coachingtoolkit.reports.DocumentKind;
import org.coachingtoolkit.reports.Imprint;
import org.coachingtoolkit.reports.content.wording.Gender;
import org.coachingtoolkit.reports.content.wording.Letterhead;
import org.coachingtoolkit.reports.content.wording.Roster;
import org.coachingtoolkit.reports.content.wording.Wording;
import org.coachingtoolkit.reports.document.AttachmentMark;
import org.coachingtoolkit.reports.document.Block;
import org.coachingtoolkit.reports.document.Cell;
import org.coachingtoolkit.reports.document.Column;
import org.coachingtoolkit.reports.document.Column.ValueType;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.document.Fields;
import org.coachingtoolkit.reports.document.Fields.Field;
import org.coachingtoolkit.reports.document.Heading;
import org.coachingtoolkit.reports.document.LayoutProfile;
import org.coachingtoolkit.reports.document.Paragraph;
import org.coachingtoolkit.reports.document.RichText;
import org.coachingtoolkit.reports.document.Row;
import org.coachingtoolkit.reports.document.Run;
import org.coachingtoolkit.reports.document.SignatureBlock;
import org.coachingtoolkit.reports.document.SignatureBlock.Signature;
import org.coachingtoolkit.reports.document.Table;
import org.coachingtoolkit.reports.document.Title;
import org.coachingtoolkit.reports.typesetting.ColumnWidths;
import org.jspecify.annotations.Nullable;

/**
 * The schedule of coaching sessions (расписание коучинг-сессий), worked out by teacher and coach-consultant together
 * (clause IV.5) as a part of the annual plan or an annex of the Programme (IV.4).
 *
 * <p>Its columns: date and time; topic and stage of work on the problem (IV.1); form of work (IV.3); teacher or group
 * (I.1); coach-consultant (I.3); place; expected result (IV.6); what became of the session. The goals with the frequency
 * and length agreed for each (IV.2) stand before the table of one teacher, and in an annex of a whole institution's.
 */
public final class ScheduleDocument {
    private static final List<SessionStatus> MARKS =
            List.of(SessionStatus.HELD, SessionStatus.MISSED, SessionStatus.MOVED, SessionStatus.CANCELLED);
    /** A session every other week of a school year: two pages. */
    private static final int BLANK_ROWS = 18;

    private static final int COLUMNS = 10;
    /** More coaches than this sign in the annex of goals, where each has a row, and not at the foot. */
    private static final int SIGNING_COACHES = 6;

    /** The columns that a schedule on a wall or a site does not have: topic, stage, expected result. */
    private static final Set<Integer> PERSONAL = Set.of(3, 4, 8);

    private final boolean published;
    private final Wording wording;
    private final Imprint imprint;

    private ScheduleDocument(Imprint imprint, boolean published) {
        this.published = published;
        this.imprint = imprint;
        this.wording = new Wording(imprint.language());
    }

    /** Returns the schedule of a whole institution. Its rows are made while they are written. */
    public static Document of(CoachingProgramme programme, Imprint imprint) {
        ScheduleDocument schedule = new ScheduleDocument(imprint, false);
        return schedule.whole(new Roster(requireNonNull(programme, "programme"), schedule.wording));
    }

    /** Returns the schedule for a wall or a site: of each session when, who, where; nobody signs it. */
    public static Document published(CoachingProgramme edition, Imprint imprint) {
        ScheduleDocument schedule = new ScheduleDocument(imprint, true);
        return schedule.whole(new Roster(requireNonNull(edition, "edition"), schedule.wording));
    }

    /**
     * Returns the schedule of one teacher: the sessions with the teacher alone and with the teacher's groups, under the
     * goals that they serve.
     *
     * @throws IllegalArgumentException if the programme has no such teacher
     */
    public static Document of(CoachingProgramme programme, TeacherId teacher, Imprint imprint) {
        Teacher found = programme
                .teacher(teacher)
                .orElseThrow(() -> new IllegalArgumentException("teacher must be in the programme: '" + teacher + "'"));
        ScheduleDocument schedule = new ScheduleDocument(imprint, false);
        return schedule.ofTeacher(new Roster(programme, schedule.wording), found);
    }

    /** Returns the empty form. */
    public static Document form(Imprint imprint) {
        return new ScheduleDocument(imprint, false).form();
    }

    private Document whole(Roster roster) {
        CoachingProgramme programme = roster.programme();
        SessionSchedule schedule = programme.schedule();
        Document.Builder builder = begin(programme, schedule.attachment(), List.of());
        List<CoachingSession> sessions = schedule.inOrder().toList();
        builder.add(sessions(sessions, roster)).addAll(notes(programme, roster, sessions));
        if (!programme.goals().isEmpty()) {
            builder.add(Heading.of(1, wording.text("schedule.goals")));
            builder.add(goals(roster));
        }
        if (published) {
            return builder.build();
        }
        return builder.add(
                        signatures(programme.goals().isEmpty() ? List.of("") : List.of(), roster.coachesOf(sessions)))
                .build();
    }

    private Document ofTeacher(Roster roster, Teacher teacher) {
        CoachingProgramme programme = roster.programme();
        List<CoachingSession> sessions = programme
                .schedule()
                .inOrder()
                .filter(session -> roster.takesPart(teacher.id(), session.coachee()))
                .toList();
        List<Field> fields = new ArrayList<>();
        fields.add(Field.of(wording.text("field.teacher"), wording.full(teacher.name()) + ", " + teacher.post()));
        programme.goals().stream()
                .filter(goal -> roster.takesPart(teacher.id(), goal.coachee()))
                .forEach(goal -> fields.addAll(agreed(goal)));
        return begin(programme, programme.schedule().attachment(), fields)
                .add(sessions(sessions, roster))
                .addAll(notes(programme, roster, sessions))
                .add(signatures(List.of(wording.signing(teacher.name())), roster.coachesOf(sessions)))
                .build();
    }

    private Document form() {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.of(wording.text("field.teacher"), ""));
        fields.addAll(agreed(null));
        return begin(null, ScheduleAttachment.ANNUAL_PLAN, fields)
                .add(Table.of(
                        wording.text("schedule.table"), columns(), Collections.nCopies(BLANK_ROWS, Row.blank(COLUMNS))))
                .add(signatures(List.of(""), List.of()))
                .build();
    }

    private Document.Builder begin(
            @Nullable CoachingProgramme programme, ScheduleAttachment attachment, List<Field> fields) {
        Letterhead head = new Letterhead(wording, programme == null ? null : programme.institution());
        RichText year = wording.schoolYear(
                programme == null ? null : programme.calendar().year());
        String title = wording.text("schedule.title");
        RichText line = programme == null
                ? wording.line("forYear", Map.of("year", year))
                : wording.line(
                        "schedule.for",
                        Map.of(
                                "year",
                                year,
                                "period",
                                RichText.of(wording.period(programme.schedule().period()))));
        List<Block> heads = new ArrayList<>();
        heads.add(new AttachmentMark(List.of(
                wording.line("attachment.number", Map.of("number", wording.blank("number", 2))),
                wording.line("attachment." + attachment.name(), Map.of("year", year)))));
        heads.addAll(head.withOrder(
                Gender.NEUTER,
                programme == null ? Approval.BLANK : programme.papers().scheduleApproval()));
        LayoutProfile layout = ColumnWidths.suiting(imprint.layout(), columns());
        Document.Builder builder = Document.builder(DocumentKind.SCHEDULE.code(), title, imprint.language())
                .layout(layout)
                .info(imprint.info(head.author(), title))
                .addAll(Letterhead.onSheet(layout, heads))
                .add(new Title(wording.text("schedule.kind"), wording.text("schedule.subject"), List.of(line)));
        if (!fields.isEmpty()) {
            builder.add(new Fields(fields));
        }
        return builder;
    }

    private List<Column> columns() {
        return shown(List.of(
                wording.number(),
                wording.column("date", ValueType.DATE, 11),
                wording.column("time", ValueType.TIME_SPAN, 8),
                wording.words("topic", 40),
                wording.words("stage", 11),
                wording.persons("coachee", 12),
                wording.persons("coachOnly", 12),
                wording.words("formAndVenue", 16),
                wording.words("expected", 14),
                Column.marks(
                        wording.text("column.held"),
                        13,
                        MARKS.stream()
                                .map(mark -> mark.label(imprint.language()))
                                .toList())));
    }

    private <T> List<T> shown(List<T> columns) {
        return !published
                ? columns
                : IntStream.range(0, columns.size())
                        .filter(column -> !PERSONAL.contains(column))
                        .mapToObj(columns::get)
                        .toList();
    }

    /** Returns what holds for many rows and is said once, below the table. */
    private List<Block> notes(CoachingProgramme programme, Roster roster, List<CoachingSession> sessions) {
        List<String> notes = new ArrayList<>();
        String zone = programme.schedule().zone().getId();
        notes.add(wording.choice("schedule.zone.known", zone)
                .orElseGet(() -> wording.text("schedule.zone", Map.of("zone", zone))));
        usualForm(sessions)
                .ifPresent(form -> notes.add(wording.text("schedule.form", Map.of("form", wording.label(form)))));
        if (sessions.stream().map(CoachingSession::venue).anyMatch(ScheduleDocument::isRoom)) {
            notes.add(wording.text("schedule.rooms"));
        }
        if (roster.coachesOf(sessions).size() > SIGNING_COACHES) {
            notes.add(wording.text(
                    "schedule.coaches",
                    Map.of(
                            "coaches",
                            roster.coachesOf(sessions).stream()
                                    .map(coach -> roster.nameAndPost(coach.id()))
                                    .collect(Collectors.joining("; ")))));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(RichText.of(String.join(" ", notes)), Paragraph.Style.NOTE));
        blocks.addAll(addresses(links(sessions)));
        return blocks;
    }

    /** Returns the form that most sessions have, of as frequent ones that of the longest name: the rows need not say it. */
    private Optional<SessionForm> usualForm(List<CoachingSession> sessions) {
        Map<SessionForm, Long> counts = sessions.stream()
                .map(CoachingSession::form)
                .collect(Collectors.groupingBy(form -> form, LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .filter(each -> each.getValue() > 1)
                .max(Map.Entry.<SessionForm, Long>comparingByValue()
                        .thenComparing(each -> wording.label(each.getKey()).length()))
                .map(Map.Entry::getKey);
    }

    private Table sessions(List<CoachingSession> sessions, Roster roster) {
        return Table.of(
                wording.text("schedule.table"),
                columns(),
                sessions.isEmpty() ? List.of(Row.blank(columns().size())) : () -> rows(sessions, roster));
    }

    private Iterator<Row> rows(List<CoachingSession> sessions, Roster roster) {
        Iterator<CoachingSession> each = sessions.iterator();
        Map<String, Integer> links = new HashMap<>();
        links(sessions).forEach(link -> links.put(link, links.size() + 1));
        SessionForm usual = usualForm(sessions).orElse(null);
        return new Iterator<>() {
            private long number;

            @Override
            public boolean hasNext() {
                return each.hasNext();
            }

            @Override
            public Row next() {
                CoachingSession session = each.next();
                number++;
                return row(number, session, roster, usual, links);
            }
        };
    }

    private Row row(
            long number,
            CoachingSession session,
            Roster roster,
            @Nullable SessionForm usual,
            Map<String, Integer> links) {
        return Row.of(shown(List.of(
                Cell.of(number),
                Cell.of(session.start().toLocalDate()),
                Cell.of(session.start().toLocalTime(), session.end().toLocalTime()),
                Cell.of(session.topic()),
                Wording.cell(wording.capital(session.stage())),
                Cell.of(roster.name(session.coachee())),
                Cell.of(roster.name(session.coach())),
                formAndVenue(session, usual, links),
                Wording.cell(session.expectedResult()),
                MARKS.contains(session.status()) ? Cell.mark(wording.label(session.status())) : Cell.BLANK)));
    }

    private Cell formAndVenue(CoachingSession session, @Nullable SessionForm usual, Map<String, Integer> links) {
        List<String> parts = new ArrayList<>();
        Optional.ofNullable(session.form())
                .filter(form -> !form.equals(usual) || session.venue() == null)
                .map(wording::label)
                .ifPresent(parts::add);
        Optional.ofNullable(session.partOf()).ifPresent(parts::add);
        Venue venue = session.venue();
        if (venue != null) {
            if (!isRoom(venue)) {
                parts.add(wording.label(venue.mode()));
            }
            Optional.ofNullable(venue.place()).filter(place -> !place.isBlank()).ifPresent(parts::add);
        }
        if (parts.isEmpty()) {
            return Cell.BLANK;
        }
        String words = Wording.capital(String.join(", ", parts));
        if (venue == null) {
            return Cell.of(words);
        }
        String link = venue.link();
        if (link == null || link.isBlank()) {
            return Cell.of(words);
        }
        String shown = wording.text("schedule.link", Map.of("number", links.getOrDefault(link, 0)));
        return Cell.of(RichText.of(
                Run.of(words + ", "),
                webAddress(link).map(uri -> Run.link(shown, uri)).orElse(Run.of(shown))));
    }

    /** Tells whether a place says by itself that people meet in person. */
    private static boolean isRoom(@Nullable Venue venue) {
        return venue != null
                && venue.mode() == SessionMode.IN_PERSON
                && venue.place() != null
                && !venue.place().isBlank();
    }

    /** Returns the addresses of online sessions, which the rows name by their number. */
    private List<Block> addresses(List<String> links) {
        List<Block> addresses = new ArrayList<>();
        for (String link : links) {
            String shown = Wording.capital(wording.text("schedule.link", Map.of("number", addresses.size() + 1)));
            addresses.add(new Paragraph(
                    RichText.of(
                            Run.of(shown + ": "),
                            webAddress(link).map(uri -> Run.link(link, uri)).orElse(Run.of(link))),
                    Paragraph.Style.NOTE));
        }
        return addresses;
    }

    private static List<String> links(List<CoachingSession> sessions) {
        return sessions.stream()
                .map(CoachingSession::venue)
                .map(venue -> venue == null || venue.link() == null ? "" : venue.link())
                .filter(link -> !link.isBlank())
                .distinct()
                .toList();
    }

    /** Returns the address if it is one of the web; whatever else stands in the model is printed as words only. */
    private static Optional<URI> webAddress(String link) {
        try {
            URI uri = new URI(link);
            return "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme())
                    ? Optional.of(uri)
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private List<Field> agreed(@Nullable Goal goal) {
        SessionAgreement agreement = goal == null ? null : goal.agreement();
        return List.of(
                Field.of(wording.text("field.goal"), goal == null ? "" : goal.statement()),
                new Field(wording.text("field.due"), wording.date(goal == null ? null : goal.due())),
                Field.of(wording.text("field.agreement"), agreement == null ? "" : wording.agreement(agreement)));
    }

    private Table goals(Roster roster) {
        List<Goal> goals = roster.programme().goals();
        Map<GoalId, JointConsent> consents = new HashMap<>();
        roster.programme().schedule().consents().forEach(one -> consents.putIfAbsent(one.goal(), one.consent()));
        List<Row> rows = new ArrayList<>();
        for (Goal goal : goals) {
            SessionAgreement agreement = goal.agreement();
            JointConsent consent = consents.getOrDefault(goal.id(), JointConsent.NONE);
            rows.add(Row.of(
                    Cell.of(rows.size() + 1L),
                    Cell.of(roster.name(goal.coachee())),
                    Cell.of(goal.statement()),
                    Wording.cell(goal.due()),
                    Wording.cell(agreement == null ? null : wording.agreement(agreement)),
                    Wording.cell(goal.coach() == null ? null : roster.name(goal.coach())),
                    Wording.cell(consent.teacherOn()),
                    Wording.cell(consent.coachOn())));
        }
        return Table.of(
                wording.text("schedule.goals"),
                List.of(
                        wording.number(),
                        wording.persons("coachee", 16),
                        wording.words("goal", 46),
                        wording.column("due", ValueType.DATE, 14),
                        wording.words("sessions", 16),
                        wording.persons("coachOnly", 16),
                        wording.column("teacherConsent", ValueType.DATE, 15),
                        wording.column("coachConsent", ValueType.DATE, 15)),
                rows);
    }

    private SignatureBlock signatures(List<String> teachers, List<CoachConsultant> coaches) {
        List<Signature> signatures = new ArrayList<>();
        teachers.forEach(teacher -> signatures.add(new Signature(wording.text("signer.teacher"), teacher, true)));
        if (coaches.isEmpty() || coaches.size() > SIGNING_COACHES) {
            signatures.add(new Signature(wording.text("signer.coach"), "", true));
        } else {
            coaches.forEach(coach -> signatures.add(new Signature(
                    wording.text("signer.coach.post", Map.of("post", coach.post())),
                    wording.signing(coach.name()),
                    true)));
        }
        return new SignatureBlock(signatures);
    }
}
