package org.coachingtoolkit.reports.document;

/** b. */
public interface Block {}
