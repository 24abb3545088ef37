package org.coachingtoolkit.reports.calendar;

/** What a calendar file asks its reader to do (RFC 5546). */
public enum CalendarMethod {
    /** Show the sessions; nobody is invited. */
    PUBLISH,
    /** Invite the participants, or tell them what has changed. */
    REQUEST,
    /** Take sessions out. */
    CANCEL
}
