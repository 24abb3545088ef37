package org.coachingtoolkit.core.common;

/** x. */
public enum Language {
    /** r. */
    RU
}
