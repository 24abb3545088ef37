package org.coachingtoolkit.core.programme;

import org.coachingtoolkit.core.common.Labelled;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.TextCatalogue;

/** In which form an institution prints the Regulation. Clauses keep their ids I.1 to V.1 in both. */
public enum RegulationEdition implements Labelled {
    /** The wording and the Roman numbers of the source, cleaned of its slips. */
    SOURCE,
    /** The act of a school: Arabic numbers, a point on its legal basis, and closing provisions. */
    SCHOOL_ACT;

    @Override
    public String label(Language language) {
        return TextCatalogue.label(language, this);
    }
}
