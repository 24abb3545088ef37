package org.coachingtoolkit.reports.content;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.development.Attestation;
import org.coachingtoolkit.core.development.CountryProfile;
import org.coachingtoolkit.core.people.Teacher;
import org.coachingtoolkit.core.people.TeacherId;
import org.coachingtoolkit.core.plan.AttestationHistory;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.jspecify.annotations.Nullable;

/**
 * What papers say of teachers' categories: the last one on record in their attestations under the programme's country
 * profile, else the one that the programme gives them, else that they are suited to their post.
 */
final class Categories {
    private final Map<TeacherId, String> categories = new HashMap<>();
    private final Map<TeacherId, String> conformities = new HashMap<>();

    Categories(CoachingProgramme programme, Language language) {
        CountryProfile.find(programme.plans().country())
                .ifPresent(profile -> AttestationHistory.of(programme.plans().attestations(), profile)
                        .current()
                        .map(standing -> standing.attestation())
                        .forEach(attestation -> {
                            String category = attestation.category();
                            if (category == null) {
                                conformities.put(
                                        attestation.teacher(),
                                        attestation.kind().label(language));
                            } else {
                                categories.put(attestation.teacher(), profile.label(category, language));
                            }
                        }));
    }

    /** Returns a teacher's category; {@code null} where none is known. */
    @Nullable String of(Teacher teacher) {
        return Optional.ofNullable(categories.get(teacher.id()))
                .or(() -> Optional.ofNullable(teacher.category()))
                .orElse(conformities.get(teacher.id()));
    }

    /** Returns what an attestation was about: the category in the words of the programme's country, else its kind. */
    static String name(Attestation attestation, CoachingProgramme programme, Language language) {
        String category = attestation.category();
        return category == null
                ? attestation.kind().label(language)
                : CountryProfile.find(programme.plans().country())
                        .map(profile -> profile.label(category, language))
                        .orElse(category);
    }
}
