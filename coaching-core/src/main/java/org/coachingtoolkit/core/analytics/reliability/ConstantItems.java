package org.coachingtoolkit.core.analytics.reliability;

/** What becomes of items that everybody answered alike. */
public enum ConstantItems {
    /** They are left out and named, as psych and SPSS do. */
    LEAVE_OUT,
    /** They stay; what needs their correlations is undefined. */
    KEEP
}
