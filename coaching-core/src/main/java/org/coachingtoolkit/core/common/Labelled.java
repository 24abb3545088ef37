package org.coachingtoolkit.core.common;

/** A term of the field that has a name in every language, as documents and command lines show it. */
public interface Labelled {
    /** Returns the term's name in a language, in lower case as inside a sentence. */
    String label(Language language);
}
