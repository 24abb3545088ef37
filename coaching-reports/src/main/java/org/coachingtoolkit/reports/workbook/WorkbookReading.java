package org.coachingtoolkit.reports.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.coachingtoolkit.core.common.Identifier;
import org.coachingtoolkit.core.common.Labelled;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.finding.Checked;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.programme.ProgrammeFormat;
import org.jspecify.annotations.Nullable;

/** What a workbook held. */
final class WorkbookReading implements ProgrammeFormat.Reading {
    private final ProgrammeFormat.@Nullable Reading json;
    private final @Nullable Places places;
    private final Checked<CoachingProgramme> checked;
    private final @Nullable Language language;
    private final List<ProgrammeFormat.LeftOut> leftOut;

    private WorkbookReading(
            ProgrammeFormat.@Nullable Reading json,
            @Nullable Places places,
            Checked<CoachingProgramme> checked,
            @Nullable Language language,
            List<ProgrammeFormat.LeftOut> leftOut) {
        this.leftOut = leftOut;
        this.json = json;
        this.places = places;
        this.checked = checked;
        this.language = language;
    }

    /**
     * @param asked the parts about which cells are asked
     */
    static WorkbookReading of(
            ProgrammeFormat.Reading json,
            Places places,
            List<Finding> findings,
            Language language,
            List<ProgrammeFormat.LeftOut> asked) {
        List<ProgrammeFormat.LeftOut> leftOut = new ArrayList<>(json.leftOut());
        leftOut.addAll(asked);
        return new WorkbookReading(
                json, places, new Checked<>(json.checked().orNull(), findings), language, List.copyOf(leftOut));
    }

    static WorkbookReading unusable(List<Finding> findings) {
        return new WorkbookReading(null, null, Checked.unusable(findings), null, List.of());
    }

    @Override
    public Optional<Labelled> called(Identifier id) {
        return places == null ? Optional.empty() : places.called(id);
    }

    @Override
    public Optional<Labelled> takes(String pointer) {
        return places == null ? Optional.empty() : places.takes(pointer);
    }

    @Override
    public List<ProgrammeFormat.LeftOut> leftOut() {
        return leftOut;
    }

    @Override
    public Optional<Language> language() {
        return Optional.ofNullable(language);
    }

    @Override
    public Checked<CoachingProgramme> checked() {
        return checked;
    }

    @Override
    public Map<String, Place> locate(Set<String> pointers) {
        Map<String, Place> located = new HashMap<>();
        if (json != null && places != null) {
            json.locate(pointers).forEach((pointer, place) -> located.put(pointer, places.place(place.pointer())));
            // what is empty has no place in JSON, but a cell in which it could stand
            for (String pointer : pointers) {
                if (!located.containsKey(pointer)) {
                    empty(pointer, located);
                }
            }
        }
        return located;
    }

    private void empty(String pointer, Map<String, Place> located) {
        for (int end = pointer.lastIndexOf('/'); end >= 0 && places != null; end = pointer.lastIndexOf('/', end - 1)) {
            String around = pointer.substring(0, end);
            Place known = around.isEmpty() ? Place.ROOT : located.get(around);
            if (known != null) {
                String inFile = known.pointer() + pointer.substring(end);
                if (places.find(inFile).spot() != null) {
                    located.put(pointer, places.place(inFile));
                }
                return;
            }
        }
    }
}
