/**
 * What all papers share: the words and dates of a language, the heads and signatures of an institution, the names of its
 * people. Not exported.
 */
@NullMarked
package org.coachingtoolkit.reports.content.wording;

import org.jspecify.annotations.NullMarked;
