package org.coachingtoolkit.core.file;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.coachingtoolkit.core.common.Identifier;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.finding.Checked;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.finding.Severity;
import org.coachingtoolkit.core.json.ProgrammeJson;
import org.coachingtoolkit.core.output.OutputFolder;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.programme.ProgrammeFormat;
import org.coachingtoolkit.core.regulation.RegulationChecker;
import org.coachingtoolkit.core.table.TableFinding;
import org.jspecify.annotations.Nullable;

/**
 * A programme with the file in which it is kept: the way in and out.
 *
 * <pre>{@code
 * ProgrammeFile file = ProgrammeFile.read(Path.of("programme.json"));
 * file.check(LocalDate.of(2026, 11, 16)).forEach(finding ->
 *         System.out.println(finding.place() + " " + finding.message(Language.EN)));
 * CoachingProgramme programme = file.get();
 * }</pre>
 *
 * <p>Reading never throws for what a file contains: what could be read is there, and what could not is said as findings
 * with their places in the file. The sessions of series are among those of the programme. Writing refuses to lose what
 * could not be read.
 *
 * <p>The kind of file is known by its beginning: JSON, and what else there is of {@link ProgrammeFormat} on the class path
 * or module path. Immutable and thread-safe.
 */
public final class ProgrammeFile {
    private static final List<ProgrammeFormat> FORMATS = ProgrammeFormat.installed();

    private static final Pattern SESSION = Pattern.compile("(?:/schedule)?/(?:sessions|series)/\\d+");

    private final ProgrammeFormat format;
    private final ProgrammeFormat.@Nullable Reading reading;
    private final @Nullable CoachingProgramme programme;
    private final @Nullable String name;

    private ProgrammeFile(
            ProgrammeFormat format,
            ProgrammeFormat.@Nullable Reading reading,
            @Nullable CoachingProgramme programme,
            @Nullable String name) {
        this.format = format;
        this.reading = reading;
        this.programme = programme;
        this.name = name;
    }

    /** Returns a programme to be kept in a new JSON file. */
    public static ProgrammeFile of(CoachingProgramme programme) {
        requireNonNull(programme, "programme");
        return new ProgrammeFile(
                new ProgrammeJson(),
                null,
                programme
                        .with(programme.schedule().collapse(programme.calendar()))
                        .expanded(),
                null);
    }

    /** Reads a file from memory. */
    public static ProgrammeFile read(byte[] file) {
        return read(file, Optional.empty());
    }

    /**
     * Reads a file from memory.
     *
     * @param name the name of the file, by which findings call it
     */
    public static ProgrammeFile read(byte[] file, String name) {
        return read(file, Optional.of(requireNonNull(name, "name")));
    }

    private static ProgrammeFile read(byte[] file, Optional<String> name) {
        requireNonNull(file, "file");
        byte[] start = Arrays.copyOf(file, Math.min(file.length, ProgrammeFormat.START));
        ProgrammeFormat format = FORMATS.stream()
                .filter(known -> known.recognises(start))
                .findFirst()
                .orElseGet(ProgrammeJson::new);
        Optional<FileFinding> foreign = format.recognises(start)
                ? Optional.empty()
                : FileFinding.of(start).or(() -> name.flatMap(said -> FileFinding.of(start, said)));
        ProgrammeFormat.Reading reading =
                foreign.<ProgrammeFormat.Reading>map(Foreign::of).orElseGet(() -> format.read(file));
        return new ProgrammeFile(
                format,
                reading,
                reading.checked().value().map(CoachingProgramme::expanded).orElse(null),
                name.orElse(null));
    }

    /**
     * Reads a file.
     *
     * @param in the file's bytes; read to the end, not closed
     * @throws IOException if the stream cannot be read
     */
    public static ProgrammeFile read(InputStream in) throws IOException {
        requireNonNull(in, "in");
        return read(in.readAllBytes());
    }

    /**
     * Reads a file.
     *
     * @throws IOException if the file cannot be read from the disk
     */
    public static ProgrammeFile read(Path file) throws IOException {
        requireNonNull(file, "file");
        return read(Files.readAllBytes(file), String.valueOf(file.getFileName()));
    }

    /** A file that is no programme, known as what it is. */
    private record Foreign(Checked<CoachingProgramme> checked) implements ProgrammeFormat.Reading {
        static Foreign of(FileFinding kind) {
            return new Foreign(Checked.unusable(List.of(Finding.of(kind, Place.ROOT.at(1, 1)))));
        }

        @Override
        public Map<String, Place> locate(Set<String> pointers) {
            return Map.of();
        }
    }

    /** Returns the name of the format: {@code json}, {@code xlsx}. */
    public String format() {
        return format.name();
    }

    /** Returns the programme, the sessions of its series among the others; empty if none could be read. */
    public Optional<CoachingProgramme> programme() {
        return Optional.ofNullable(programme);
    }

    /** Returns the language of the programme, even if none could be read; empty if it is not known. */
    public Optional<Language> language() {
        return programme != null
                ? Optional.of(programme.language())
                : Optional.ofNullable(reading).flatMap(ProgrammeFormat.Reading::language);
    }

    /**
     * Returns the programme.
     *
     * @throws NoSuchElementException if none could be read; the message holds the first finding
     */
    public CoachingProgramme get() {
        if (programme == null) {
            throw new NoSuchElementException("nothing could be read: "
                    + findings().stream()
                            .findFirst()
                            .map(finding -> finding.message(Language.EN))
                            .orElse(""));
        }
        return programme;
    }

    /** Returns what was found in reading, in the order of the file. */
    public List<Finding> findings() {
        return reading == null
                ? List.of()
                : reading.checked().findings().stream()
                        .sorted(Finding.IN_FILE)
                        .map(this::inItsWords)
                        .toList();
    }

    /** Returns what of the file could not be read and is not in the programme, in the order of reading. */
    public List<ProgrammeFormat.LeftOut> leftOut() {
        return reading == null ? List.of() : List.copyOf(reading.leftOut());
    }

    /** Returns how many sessions of the file could not be read and are not in the programme; a series counts as one. */
    public long sessionsLeftOut() {
        return leftOut().stream()
                .filter(part -> SESSION.matcher(part.pointer()).matches())
                .count();
    }

    /** Calls things as the file does, and the file as its owner does: nobody has seen an id that it hides. */
    private Finding inItsWords(Finding finding) {
        ProgrammeFormat.Reading from = requireNonNull(reading, "reading");
        Map<String, Object> arguments = new HashMap<>();
        finding.arguments()
                .forEach((name, value) -> arguments.put(
                        name,
                        value instanceof List<?> list
                                ? list.stream()
                                        .map(element -> inItsWords(from, element))
                                        .toList()
                                : inItsWords(from, value)));
        if (name != null && finding.code() instanceof TableFinding) {
            arguments.replace("file", name);
        }
        return new Finding(finding.code(), finding.severity(), finding.place(), arguments);
    }

    private static Object inItsWords(ProgrammeFormat.Reading from, Object value) {
        return value instanceof Identifier id
                ? from.called(id).<Object>map(name -> name).orElse(value)
                : value;
    }

    /**
     * Checks the programme by the rules of the institution.
     *
     * @param asOf the day on which it is judged
     * @return what was found in reading and by the rules, each with its place in the file, in the order of the file; what
     *     only follows from something that could not be read is not asked about
     */
    public List<Finding> check(LocalDate asOf) {
        return with(
                programme().map(found -> RegulationChecker.check(found, asOf)).orElse(List.of()));
    }

    /**
     * Puts what was found in reading together with what another checker asks about the programme.
     *
     * @param judged findings about this programme, with pointers into it
     * @return both, as by {@link #check}
     */
    public List<Finding> with(List<Finding> judged) {
        requireNonNull(judged, "judged");
        if (reading == null) {
            return List.copyOf(judged);
        }
        Consequences consequences = new Consequences(reading.leftOut(), judged);
        return Stream.concat(
                        findings().stream(), locate(judged).stream().filter(finding -> !consequences.contain(finding)))
                .sorted(Finding.IN_FILE)
                .toList();
    }

    /**
     * Says where in the file the places of findings about the programme are.
     *
     * <p>The place of what the file does not have, such as a missing property, is that of the nearest part around it, and
     * keeps its whole pointer. The place of a session that a series gives is the series; what the series says for all of
     * its sessions is asked about once.
     *
     * @param about findings about this programme, with pointers into it
     * @return the findings, each with its place in the file, in the order of the file, naming things as the file does; those
     *     of a programme that was read from no file as they are
     */
    public List<Finding> locate(List<Finding> about) {
        requireNonNull(about, "about");
        if (reading == null || programme == null) {
            return List.copyOf(about);
        }
        SeriesPlaces series = SeriesPlaces.of(reading.checked().get());
        Set<String> asked = new HashSet<>();
        List<Finding> placed = about.stream()
                .map(finding -> finding.place().isLocated() ? finding : finding.at(series.inFile(finding.place())))
                .filter(finding -> !SeriesPlaces.isOfAllSessions(finding.place())
                        || asked.add(
                                finding.place().pointer() + " " + finding.code().value()))
                .toList();
        Set<String> wanted = new HashSet<>();
        placed.stream()
                .map(Finding::place)
                .filter(place -> !place.isLocated())
                .forEach(place -> wanted.addAll(selfAndParents(place.pointer())));
        Map<String, Place> places = wanted.isEmpty() ? Map.of() : reading.locate(wanted);
        return placed.stream()
                .map(finding -> finding.place().isLocated() ? finding : finding.at(nearest(finding.place(), places)))
                .map(this::inItsWords)
                .map(finding -> reading.takes(finding.place().pointer())
                        .map(finding::taking)
                        .orElse(finding))
                .sorted(Finding.IN_FILE)
                .toList();
    }

    private static List<String> selfAndParents(String pointer) {
        List<String> all = new ArrayList<>();
        for (int end = pointer.length(); end > 0; end = pointer.lastIndexOf('/', end - 1)) {
            all.add(pointer.substring(0, end));
        }
        return all;
    }

    private static Place nearest(Place place, Map<String, Place> places) {
        for (String pointer : selfAndParents(place.pointer())) {
            Place found = places.get(pointer);
            if (found != null) {
                String rest = place.pointer().substring(pointer.length());
                return new Place(found.pointer() + rest, found.sheet(), found.line(), found.column());
            }
        }
        return place.at(1, 1);
    }

    /** Returns this file with the programme as it has become; what could not be read stays in mind. */
    public ProgrammeFile with(CoachingProgramme changed) {
        requireNonNull(changed, "changed");
        return new ProgrammeFile(format, reading, changed.expanded(), name);
    }

    /**
     * Returns the same programme to be kept in another kind of file.
     *
     * @param name the name of the format: {@code json}, {@code xlsx}
     * @throws IllegalArgumentException if there is no such format
     */
    public ProgrammeFile in(String name) {
        ProgrammeFormat other = FORMATS.stream()
                .filter(known -> known.name().equals(requireNonNull(name, "name")))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("format must be one of "
                        + FORMATS.stream().map(ProgrammeFormat::name).toList() + ": '" + name + "'"));
        return new ProgrammeFile(other, reading, programme, name);
    }

    /**
     * Returns what writing would lose: findings of what the file holds and the programme does not, and of what a programme
     * that was made or changed in memory holds and no reader would take as it is, such as a day in the year 3005 or a text
     * beyond the limit of length. Of a file that was read, the programme can be written all the same as a new file, by
     * {@link #of}.
     */
    public List<Finding> losses() {
        return Stream.concat(findings().stream(), notReadBack().stream())
                .filter(finding -> finding.severity() != Severity.ADVICE)
                .toList();
    }

    /** All formats have the limits of JSON, since they are declared once. */
    private List<Finding> notReadBack() {
        if (programme == null || isAsRead(programme)) {
            return List.of();
        }
        Checked<CoachingProgramme> again = new ProgrammeJson().read(json()).checked();
        if (again.value().filter(kept()::equals).isPresent()) {
            return List.of();
        }
        return again.findings().isEmpty()
                ? List.of(Finding.of(FileFinding.NOT_READ_BACK, Place.ROOT))
                : again.findings();
    }

    private byte[] json() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new ProgrammeJson().write(kept(), out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /**
     * Goes over every text of the programme, words and names as well as ids and days.
     *
     * @param action receives the JSON Pointer of each text, such as {@code /goals/0/problem}, and the text
     * @throws NoSuchElementException if there is no programme
     */
    public void forEachText(BiConsumer<String, String> action) {
        requireNonNull(action, "action");
        new ProgrammeJson().forEachText(kept(), action);
    }

    private boolean isAsRead(CoachingProgramme whole) {
        return reading != null
                && reading.checked()
                        .value()
                        .map(CoachingProgramme::expanded)
                        .filter(whole::equals)
                        .isPresent();
    }

    private CoachingProgramme kept() {
        CoachingProgramme whole = get();
        return whole.with(whole.schedule().collapse(whole.calendar()));
    }

    /**
     * Writes the programme; the sessions that are just as a series gives them are left to the series.
     *
     * @param out receives the file; flushed, not closed
     * @throws IllegalStateException if there are {@link #losses()}
     * @throws NoSuchElementException if there is no programme
     * @throws IOException if the stream cannot be written
     */
    public void write(OutputStream out) throws IOException {
        requireNonNull(out, "out");
        CoachingProgramme kept = kept();
        List<Finding> losses = losses();
        if (!losses.isEmpty()) {
            Finding first = losses.get(0);
            throw new IllegalStateException("what a file would not give back must not be lost: " + losses.size()
                    + ", the first at " + first.place() + " " + first.place().pointer() + " "
                    + first.code().value());
        }
        format.write(kept, out);
    }

    /**
     * Returns the bytes of the file, written as by {@link #write(OutputStream)}.
     *
     * @throws IllegalStateException if there are {@link #losses()}
     * @throws NoSuchElementException if there is no programme
     */
    public byte[] write() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /**
     * Writes the programme to a file on disk, written as by {@link #write(OutputStream)}; a file that is there is replaced
     * once the new one is whole.
     *
     * @throws IllegalStateException if there are {@link #losses()}
     * @throws NoSuchElementException if there is no programme
     * @throws IOException if the file cannot be written, or is a folder or a link
     */
    public void write(Path file) throws IOException {
        requireNonNull(file, "file");
        byte[] bytes = write();
        if (!OutputFolder.writeFile(file, true, out -> out.write(bytes)).isComplete()) {
            throw new FileSystemException(file.toString(), null, "is a folder or a link; a file is expected");
        }
    }
}
