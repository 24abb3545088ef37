/**
 * The programme file: {@link org.coachingtoolkit.core.json.ProgrammeJson} reads it leniently, with findings in place of
 * exceptions, and writes it strictly. The format of each type is declared once, as a {@code Shape}; reading, writing and
 * the published JSON Schema all follow from it. The only package that uses Jackson's data binding.
 *
 * <p>No argument may be null unless it is {@code @Nullable}; a null throws {@link NullPointerException} that names it.
 *
 * @since 0.1.0
 */
@NullMarked
package org.coachingtoolkit.core.json;

import org.jspecify.annotations.NullMarked;
