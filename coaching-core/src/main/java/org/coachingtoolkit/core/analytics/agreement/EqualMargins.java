package org.coachingtoolkit.core.analytics.agreement;

/** What becomes of levels that both ratings used equally often when margins are compared. */
public enum EqualMargins {
    /** They stay, as the definition of Stuart (1955) and Maxwell (1970) has it. */
    KEEP,
    /** They are left out with all their cases, as the R package irr does; the statistic differs. */
    LEAVE_OUT
}
