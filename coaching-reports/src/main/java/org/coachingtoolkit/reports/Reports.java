package org.coachingtoolkit.reports;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.PersonName;
import org.coachingtoolkit.core.competence.BuiltInQuestionnaires;
import org.coachingtoolkit.core.competence.Questionnaire;
import org.coachingtoolkit.core.development.MutualVisit;
import org.coachingtoolkit.core.development.NeedsResult;
import org.coachingtoolkit.core.file.ProgrammeFile;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.output.FileNames;
import org.coachingtoolkit.core.people.Approval;
import org.coachingtoolkit.core.people.CoachConsultant;
import org.coachingtoolkit.core.people.CoachId;
import org.coachingtoolkit.core.people.Coachee;
import org.coachingtoolkit.core.people.Teacher;
import org.coachingtoolkit.core.people.TeacherId;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.programme.Papers;
import org.coachingtoolkit.core.programme.PublicEdition;
import org.coachingtoolkit.core.records.FilePlan;
import org.coachingtoolkit.core.records.Inventory;
import org.coachingtoolkit.core.session.CoachingSession;
import org.coachingtoolkit.core.session.SessionStatus;
import org.coachingtoolkit.core.year.YearsReview;
import org.coachingtoolkit.reports.content.ActivityListDocument;
import org.coachingtoolkit.reports.content.AnnualPlanDocument;
import org.coachingtoolkit.reports.content.CoachHoursDocument;
import org.coachingtoolkit.reports.content.CoachOrderDocument;
import org.coachingtoolkit.reports.content.CouncilMinutesDocument;
import org.coachingtoolkit.reports.content.HoursCertificateDocument;
import org.coachingtoolkit.reports.content.IndividualPlanDocument;
import org.coachingtoolkit.reports.content.JournalDocument;
import org.coachingtoolkit.reports.content.MonthlyPlanDocument;
import org.coachingtoolkit.reports.content.NeedsQuestionnaireDocument;
import org.coachingtoolkit.reports.content.ParticipationDocument;
import org.coachingtoolkit.reports.content.PeerVisitDocument;
import org.coachingtoolkit.reports.content.PortfolioIndexDocument;
import org.coachingtoolkit.reports.content.ProgrammeAnnexDocument;
import org.coachingtoolkit.reports.content.RegulationDocument;
import org.coachingtoolkit.reports.content.ResultsReportDocument;
import org.coachingtoolkit.reports.content.RetrainingPlanDocument;
import org.coachingtoolkit.reports.content.ScheduleDocument;
import org.coachingtoolkit.reports.content.SelfAssessmentDocument;
import org.coachingtoolkit.reports.content.SelfEducationDocument;
import org.coachingtoolkit.reports.content.SessionFeedbackDocument;
import org.coachingtoolkit.reports.content.SessionSheetDocument;
import org.coachingtoolkit.reports.content.SmartStatementDocument;
import org.coachingtoolkit.reports.content.YearsDocument;
import org.coachingtoolkit.reports.content.records.DisposalActDocument;
import org.coachingtoolkit.reports.content.records.ErasureReportDocument;
import org.coachingtoolkit.reports.content.records.FilePlanDocument;
import org.coachingtoolkit.reports.content.records.InventoryDocument;
import org.coachingtoolkit.reports.content.wording.Wording;
import org.coachingtoolkit.reports.document.Block;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.document.Paragraph;
import org.coachingtoolkit.reports.document.Title;
import org.coachingtoolkit.reports.html.HtmlIndex;

/**
 * The documents of a coaching programme: the way in.
 *
 * <pre>{@code
 * Imprint imprint = Imprint.of(Language.RU, Instant.parse("2026-09-01T06:00:00Z"));
 * List<DocumentWriter> writers = List.of(new PdfWriter(), new XlsxWriter(), new DocxWriter());
 * Reports.of(programme, imprint).all().forEach(report -> {
 *     for (DocumentWriter writer : writers) {
 *         writer.write(report.document(), folder.resolve(report.name() + "." + writer.format().extension()));
 *     }
 * });
 * }</pre>
 *
 * <p>Immutable. The streams make each document when it is asked for.
 */
public final class Reports {
    /** The kinds that begin something, so that there are none for a teacher who has left. */
    private static final Set<DocumentKind> AHEAD = EnumSet.of(
            DocumentKind.INDIVIDUAL_PLAN,
            DocumentKind.SMART_STATEMENT,
            DocumentKind.SELF_EDUCATION,
            DocumentKind.SESSION_SHEET);

    /** The kinds that tell of sessions, so that one that is not in them is missed. */
    private static final Set<DocumentKind> OF_SESSIONS = EnumSet.of(
            DocumentKind.SCHEDULE,
            DocumentKind.MONTHLY_PLAN,
            DocumentKind.ANNUAL_PLAN,
            DocumentKind.PROGRAMME_ANNEX,
            DocumentKind.JOURNAL,
            DocumentKind.RESULTS_REPORT,
            DocumentKind.HOURS_CERTIFICATE,
            DocumentKind.COACH_HOURS);

    private final CoachingProgramme programme;
    private final Imprint imprint;
    private final boolean published;
    private final Map<String, String> fileNames;
    private final boolean draft;
    private final long sessionsLeftOut;

    private Reports(
            CoachingProgramme programme, Imprint imprint, boolean published, boolean draft, long sessionsLeftOut) {
        this.programme = requireNonNull(programme, "programme");
        this.imprint = requireNonNull(imprint, "imprint");
        this.published = published;
        this.fileNames = FileNames.of(programme.teachers().stream()
                .map(teacher -> teacher.id().value())
                .distinct()
                .toList());
        this.draft = draft;
        this.sessionsLeftOut = sessionsLeftOut;
    }

    /** Returns the documents of a programme, the sessions of its series among the others, made as the imprint says. */
    public static Reports of(CoachingProgramme programme, Imprint imprint) {
        requireNonNull(programme, "programme");
        return new Reports(programme.expanded(), imprint, false, false, 0);
    }

    /**
     * Returns the documents of what could be read of a file. Where sessions of it could not, the papers that tell of sessions
     * say how many are not in them.
     *
     * @throws java.util.NoSuchElementException if no programme could be read
     */
    public static Reports of(ProgrammeFile file, Imprint imprint) {
        requireNonNull(file, "file");
        return new Reports(file.get(), imprint, false, false, file.sessionsLeftOut());
    }

    /**
     * Returns the documents that may hang on a wall or stand on a site: the kinds that {@linkplain DocumentKind#isPublic()
     * may be public}, of the programme's {@linkplain PublicEdition public edition}, and the Regulation without the sheet
     * that everybody signs. All other kinds have no documents then.
     */
    public Reports published() {
        return published ? this : new Reports(PublicEdition.of(current()), imprint, true, draft, sessionsLeftOut);
    }

    /**
     * Returns these documents as drafts: every page says so, and the blocks of adoption and approval are blank, since what
     * was approved is not this text.
     */
    public Reports drafts() {
        Papers papers = programme.papers();
        Papers open = new Papers(
                papers.edition(),
                papers.legalBasis(),
                null,
                Approval.BLANK,
                Approval.BLANK,
                papers.overlay(),
                papers.regulationFile(),
                papers.scheduleFile());
        return new Reports(programme.toBuilder().papers(open).build(), imprint, published, true, sessionsLeftOut);
    }

    /**
     * Returns everything that is asked about a programme file before its papers are made: what reading it found, the rules of
     * its institution as of a day, and each text of which PDF cannot show a character, which the papers then name in brackets.
     *
     * @return the findings in the order of the file
     */
    public static List<Finding> check(ProgrammeFile file, LocalDate asOf) {
        requireNonNull(file, "file");
        requireNonNull(asOf, "asOf");
        List<Finding> characters = file.programme().isPresent() ? CharacterCheck.of(file) : List.of();
        return Stream.concat(file.check(asOf).stream(), file.locate(characters).stream())
                .sorted(Finding.IN_FILE)
                .toList();
    }

    /** Returns every document that can be made of the programme, kind by kind. */
    public Stream<Report> all() {
        return Arrays.stream(DocumentKind.values()).flatMap(this::of);
    }

    /** Returns the documents of a kind: one, or one for each month, teacher or record, in order. */
    public Stream<Report> of(DocumentKind kind) {
        requireNonNull(kind, "kind");
        return published && !kind.isPublic() ? Stream.empty() : marked(made(kind));
    }

    private Stream<Report> marked(Stream<Report> reports) {
        return reports.map(report -> {
            Document document = sessionsLeftOut > 0 && OF_SESSIONS.contains(report.kind())
                    ? remarked(report.document())
                    : report.document();
            return draft
                    ? new Report(report.kind(), report.name(), document.asDraft())
                    : new Report(report.kind(), report.name(), document);
        });
    }

    /** Says below the title of a paper how many sessions are not in it. */
    private Document remarked(Document document) {
        List<Block> blocks = new ArrayList<>(document.blocks());
        int title = 0;
        while (title < blocks.size() && !(blocks.get(title) instanceof Title)) {
            title++;
        }
        String words = new Wording(imprint.language()).text("sessions.leftOut", Map.of("count", sessionsLeftOut));
        blocks.add(Math.min(title + 1, blocks.size()), Paragraph.of(words));
        return document.with(blocks);
    }

    private Stream<Report> made(DocumentKind kind) {
        return switch (kind) {
            case SCHEDULE ->
                one(
                        kind,
                        published
                                ? ScheduleDocument.published(programme, imprint)
                                : ScheduleDocument.of(current(), imprint));
            case REGULATION ->
                one(
                        kind,
                        published
                                ? RegulationDocument.published(programme, imprint)
                                : RegulationDocument.of(programme, imprint));
            case ACTIVITY_LIST -> one(kind, ActivityListDocument.of(programme, imprint));
            case MONTHLY_PLAN ->
                MonthlyPlanDocument.months(current())
                        .map(plan -> new Report(
                                kind,
                                kind.code() + "-" + plan.month(),
                                MonthlyPlanDocument.of(programme, plan, imprint)));
            case ANNUAL_PLAN -> one(kind, AnnualPlanDocument.of(programme, imprint));
            case PROGRAMME_ANNEX -> one(kind, ProgrammeAnnexDocument.of(programme, imprint));
            case INDIVIDUAL_PLAN,
                    SMART_STATEMENT,
                    SELF_EDUCATION,
                    SESSION_SHEET,
                    HOURS_CERTIFICATE,
                    PORTFOLIO_INDEX,
                    PARTICIPATION -> teachers().flatMap(teacher -> of(kind, teacher));
            case COACH_ORDER -> one(kind, CoachOrderDocument.of(programme, imprint));
            case COUNCIL_MINUTES -> one(kind, CouncilMinutesDocument.of(programme, imprint));
            case SESSION_FEEDBACK -> one(kind, SessionFeedbackDocument.of(programme, imprint));
            case COACH_HOURS -> coaches();
            case SELF_ASSESSMENT, DISPOSAL_ACT, ERASURE_REPORT -> Stream.empty();
            case FILE_PLAN ->
                one(kind, FilePlanDocument.of(new FilePlan(programme.files()), programme.institution(), imprint));
            case INVENTORY -> one(kind, InventoryDocument.of(closedFiles(), programme.institution(), imprint));
            case RETRAINING_PLAN -> one(kind, RetrainingPlanDocument.of(programme, imprint));
            case JOURNAL -> one(kind, JournalDocument.of(programme, imprint));
            case PEER_VISIT ->
                Stream.concat(one(kind, PeerVisitDocument.of(programme, imprint)), visits(visit -> true));
            case NEEDS_QUESTIONNAIRE ->
                Stream.concat(one(kind, NeedsQuestionnaireDocument.of(programme, imprint)), needs(result -> true));
            case RESULTS_REPORT -> one(kind, ResultsReportDocument.of(programme, imprint));
        };
    }

    /**
     * Returns the documents of one teacher: the teacher's own schedule, then every kind that there is for each teacher,
     * the visits that the teacher has made or received, and the questionnaires that the teacher has answered.
     *
     * @throws IllegalArgumentException if the programme has no such teacher
     * @throws IllegalStateException if the documents are those to be published, which are nobody's own
     */
    public Stream<Report> of(TeacherId teacher) {
        if (published) {
            throw new IllegalStateException("documents of one teacher must not be published");
        }
        Teacher found = programme
                .teacher(requireNonNull(teacher, "teacher"))
                .orElseThrow(() -> new IllegalArgumentException("teacher must be in the programme: '" + teacher + "'"));
        Report schedule = new Report(
                DocumentKind.SCHEDULE,
                DocumentKind.SCHEDULE.code() + "-" + teacher,
                ScheduleDocument.of(current(), found.id(), imprint));
        Stream<Report> own = Arrays.stream(DocumentKind.values())
                .filter(kind -> kind.span() == DocumentKind.Span.TEACHER)
                .flatMap(kind -> of(kind, found));
        return marked(Stream.of(
                        Stream.of(schedule),
                        own,
                        visits(visit -> visit.visited().equals(teacher)
                                || visit.visitor().equals(teacher)),
                        needs(result -> result.teacher().equals(teacher)))
                .flatMap(reports -> reports));
    }

    private LocalDate day() {
        return imprint.day(programme.schedule().zone());
    }

    /**
     * Returns the programme without the sessions that will not be, since their teacher has left: what a schedule and the
     * plan of a month show. What was held stays, and a group goes on.
     */
    private CoachingProgramme current() {
        List<CoachingSession> sessions = programme.schedule().sessions().stream()
                .filter(session -> session.status() == SessionStatus.HELD
                        || !(session.coachee() instanceof Coachee.Individual one)
                        || programme
                                .teacher(one.teacher())
                                .filter(teacher -> !teacher.worksOn(day())
                                        && !teacher.worksOn(session.start().toLocalDate()))
                                .isEmpty())
                .toList();
        return sessions.size() == programme.schedule().sessions().size()
                ? programme
                : programme.with(programme.schedule().with(sessions));
    }

    private Stream<Report> visits(Predicate<MutualVisit> shown) {
        return records(
                DocumentKind.PEER_VISIT,
                programme.plans().visits(),
                visit -> visit.visited() + "-" + visit.on(),
                shown,
                visit -> PeerVisitDocument.of(programme, visit, imprint));
    }

    private Stream<Report> needs(Predicate<NeedsResult> shown) {
        return records(
                DocumentKind.NEEDS_QUESTIONNAIRE,
                programme.plans().needs(),
                result -> result.teacher() + "-" + result.on(),
                shown,
                result -> NeedsQuestionnaireDocument.of(programme, result, imprint));
    }

    /** Names records by teacher and day, and counts those that share both: {@code peer-visit-t-01-2026-10-08-2}. */
    private static <T> Stream<Report> records(
            DocumentKind kind,
            List<T> records,
            Function<T, String> key,
            Predicate<T> shown,
            Function<T, Document> document) {
        Map<String, Integer> given = new HashMap<>();
        List<String> names = new ArrayList<>();
        for (T each : records) {
            String name = kind.code() + "-" + key.apply(each);
            int count = given.merge(name, 1, Integer::sum);
            names.add(count == 1 ? name : name + "-" + count);
        }
        return IntStream.range(0, names.size())
                .filter(i -> shown.test(records.get(i)))
                .mapToObj(i -> new Report(kind, names.get(i), document.apply(records.get(i))));
    }

    /** Returns the teachers; of two with the same id the first one counts. */
    private Stream<Teacher> teachers() {
        return teacherIds().stream().flatMap(id -> programme.teacher(id).stream());
    }

    /**
     * Returns what stands for a teacher in names of files: the id, with a mark where it would not be a file, or the same
     * file as another id, on some system.
     */
    public String fileName(TeacherId id) {
        requireNonNull(id, "id");
        return fileNames.getOrDefault(id.value(), id.value());
    }

    /**
     * Returns whose, or of which month, a document is, as people say it: the names of files have ids in place of names.
     *
     * @param language the language of the month
     * @return the name or month, with what else tells the document from others; empty where it is alone of its kind
     */
    public Optional<String> subject(Report report, Language language) {
        requireNonNull(language, "language");
        String rest = requireNonNull(report, "report")
                .name()
                .substring(report.kind().code().length());
        if (rest.isEmpty()) {
            return Optional.empty();
        }
        String key = rest.substring(1);
        if (report.kind().span() == DocumentKind.Span.MONTH) {
            try {
                return Optional.of(language.format().month(YearMonth.parse(key)));
            } catch (DateTimeException notAMonth) {
                return Optional.of(key);
            }
        }
        Stream<Map.Entry<String, PersonName>> people = report.kind().span() == DocumentKind.Span.COACH
                ? coachNames()
                : programme.teachers().stream().map(teacher -> Map.entry(fileName(teacher.id()), teacher.name()));
        return people.filter(each -> key.equals(each.getKey()) || key.startsWith(each.getKey() + "-20"))
                .findFirst()
                .map(each -> each.getValue().full()
                        + key.substring(each.getKey().length()).replaceFirst("^-", ", "))
                .or(() -> Optional.of(key));
    }

    private Stream<Map.Entry<String, PersonName>> coachNames() {
        Map<String, String> names = FileNames.of(programme.coaches().stream()
                .map(coach -> coach.id().value())
                .distinct()
                .toList());
        return programme.coaches().stream()
                .map(coach -> Map.entry(
                        names.getOrDefault(coach.id().value(), coach.id().value()), coach.name()));
    }

    /** Returns what a document is called among others. */
    String title(Report report) {
        return report.document().title()
                + subject(report, imprint.language())
                        .map(subject -> " (" + subject + ")")
                        .orElse("");
    }

    /** Returns what stands for teachers in names of files. */
    Collection<String> fileNames() {
        return fileNames.values();
    }

    /** Returns the teachers, each once. */
    List<TeacherId> teacherIds() {
        return programme.teachers().stream().map(Teacher::id).distinct().toList();
    }

    /** Returns the moment that the files bear. */
    Instant created() {
        return imprint.created();
    }

    /** Returns the page that leads to others. */
    HtmlIndex index(List<HtmlIndex.Entry> pages) {
        return new HtmlIndex(programme.institution().name(), imprint.language(), pages);
    }

    private Stream<Report> of(DocumentKind kind, Teacher teacher) {
        if ((kind == DocumentKind.PARTICIPATION && !ParticipationDocument.isFor(programme, teacher))
                || (AHEAD.contains(kind) && !teacher.worksOn(day()))) {
            return Stream.empty();
        }
        Document document = switch (kind) {
            case SMART_STATEMENT -> SmartStatementDocument.of(programme, teacher, imprint);
            case SELF_EDUCATION -> SelfEducationDocument.of(programme, teacher, imprint);
            case SESSION_SHEET -> SessionSheetDocument.of(programme, teacher, imprint);
            case HOURS_CERTIFICATE -> HoursCertificateDocument.of(programme, teacher, imprint);
            case PORTFOLIO_INDEX -> PortfolioIndexDocument.of(programme, teacher, imprint);
            case PARTICIPATION -> ParticipationDocument.of(programme, teacher, imprint);
            default -> IndividualPlanDocument.of(programme, teacher, imprint);
        };
        return Stream.of(new Report(kind, kind.code() + "-" + fileName(teacher.id()), document));
    }

    private Stream<Report> coaches() {
        List<CoachId> ids =
                programme.coaches().stream().map(CoachConsultant::id).distinct().toList();
        Map<String, String> names =
                FileNames.of(ids.stream().map(CoachId::value).toList());
        return ids.stream().flatMap(id -> programme.coach(id).stream()).map(coach -> {
            String name = names.getOrDefault(coach.id().value(), coach.id().value());
            return new Report(
                    DocumentKind.COACH_HOURS,
                    DocumentKind.COACH_HOURS.code() + "-" + name,
                    CoachHoursDocument.of(programme, coach, imprint));
        });
    }

    /** Returns the inventory of the files that are closed; how much is in them is counted by an archive, or by hand. */
    private Inventory closedFiles() {
        return new Inventory(
                null,
                null,
                programme.files().stream()
                        .filter(file -> file.closedOn() != null)
                        .map(file -> new Inventory.Line(file, null, null))
                        .toList());
    }

    /**
     * Returns the review of several school years as a document: a chart and a table for each thing that is counted; no
     * chart where there are more than six years or 36 rows.
     *
     * @param language the language of the document
     * @param created the moment that the file bears
     * @throws IllegalArgumentException if the moment is not in the years 1980 to 9999
     */
    public static Document of(YearsReview review, Language language, Instant created) {
        requireNonNull(review, "review");
        requireNonNull(language, "language");
        requireNonNull(created, "created");
        return YearsDocument.of(review, language, created);
    }

    /** Returns a questionnaire of competence self-assessment, to be filled in by hand. */
    public static Document form(Questionnaire questionnaire, Imprint imprint) {
        return SelfAssessmentDocument.form(questionnaire, requireNonNull(imprint, "imprint"));
    }

    /** Returns the empty form of a kind, to be filled in by hand; of several questionnaires the first. */
    public static Document form(DocumentKind kind, Imprint imprint) {
        requireNonNull(kind, "kind");
        requireNonNull(imprint, "imprint");
        return switch (kind) {
            case SCHEDULE -> ScheduleDocument.form(imprint);
            case REGULATION -> RegulationDocument.form(imprint);
            case ACTIVITY_LIST -> ActivityListDocument.form(imprint);
            case MONTHLY_PLAN -> MonthlyPlanDocument.form(imprint);
            case ANNUAL_PLAN -> AnnualPlanDocument.form(imprint);
            case PROGRAMME_ANNEX -> ProgrammeAnnexDocument.form(imprint);
            case INDIVIDUAL_PLAN -> IndividualPlanDocument.form(imprint);
            case SMART_STATEMENT -> SmartStatementDocument.form(imprint);
            case SELF_EDUCATION -> SelfEducationDocument.form(imprint);
            case RETRAINING_PLAN -> RetrainingPlanDocument.form(imprint);
            case JOURNAL -> JournalDocument.form(imprint);
            case PEER_VISIT -> PeerVisitDocument.form(imprint);
            case NEEDS_QUESTIONNAIRE -> NeedsQuestionnaireDocument.form(imprint);
            case SELF_ASSESSMENT -> form(BuiltInQuestionnaires.qualities(), imprint);
            case RESULTS_REPORT -> ResultsReportDocument.form(imprint);
            case COACH_ORDER -> CoachOrderDocument.form(imprint);
            case COUNCIL_MINUTES -> CouncilMinutesDocument.form(imprint);
            case SESSION_SHEET -> SessionSheetDocument.form(imprint);
            case SESSION_FEEDBACK -> SessionFeedbackDocument.form(imprint);
            case HOURS_CERTIFICATE -> HoursCertificateDocument.form(imprint);
            case COACH_HOURS -> CoachHoursDocument.form(imprint);
            case PARTICIPATION -> ParticipationDocument.form(imprint);
            case PORTFOLIO_INDEX -> PortfolioIndexDocument.form(imprint);
            case FILE_PLAN -> FilePlanDocument.form(imprint);
            case INVENTORY -> InventoryDocument.form(imprint);
            case DISPOSAL_ACT -> DisposalActDocument.form(imprint);
            case ERASURE_REPORT -> ErasureReportDocument.form(imprint);
        };
    }

    /**
     * Returns the empty forms of all kinds, named by their codes; of questionnaires of competences each one.
     *
     * @param rows the number of rows in tables that are filled in by hand, 1 to 1000; empty for as many as suit each kind
     * @throws IllegalArgumentException if the number is out of range
     */
    public static Stream<Report> forms(Imprint imprint, OptionalInt rows) {
        requireNonNull(imprint, "imprint");
        requireNonNull(rows, "rows");
        return Arrays.stream(DocumentKind.values())
                .flatMap(kind -> forms(kind, imprint))
                .map(form -> rows.isEmpty()
                        ? form
                        : new Report(form.kind(), form.name(), form.document().withBlankRows(rows.getAsInt())));
    }

    /** Returns the empty forms of a kind: one, or one for each questionnaire of competences. */
    public static Stream<Report> forms(DocumentKind kind, Imprint imprint) {
        if (requireNonNull(kind, "kind") != DocumentKind.SELF_ASSESSMENT) {
            return one(kind, form(kind, imprint));
        }
        requireNonNull(imprint, "imprint");
        return BuiltInQuestionnaires.all().stream()
                .map(questionnaire -> new Report(
                        kind, kind.code() + "-" + questionnaire.framework().id(), form(questionnaire, imprint)));
    }

    private static Stream<Report> one(DocumentKind kind, Document document) {
        return Stream.of(new Report(kind, kind.code(), document));
    }
}
