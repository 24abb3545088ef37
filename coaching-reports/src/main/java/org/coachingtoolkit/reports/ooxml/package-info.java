/**
 * What the writers of Office Open XML files share: {@link org.coachingtoolkit.reports.ooxml.StableZip}, which gives the
 * same bytes at any hour and place, and {@link
 * org.coachingtoolkit.reports.ooxml.CoreProperties}. Not exported; the formats themselves are in {@code xlsx} and
 * {@code docx}.
 */
@NullMarked
package org.coachingtoolkit.reports.ooxml;

import org.jspecify.annotations.NullMarked;
