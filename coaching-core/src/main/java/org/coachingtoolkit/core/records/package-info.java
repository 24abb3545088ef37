/**
 * The records that coaching leaves behind (clause V.1): {@link org.coachingtoolkit.core.records.CaseFile} and the
 * {@link org.coachingtoolkit.core.records.FilePlan} that lists them, how long they are kept
 * ({@link org.coachingtoolkit.core.records.RetentionPolicy}, {@link org.coachingtoolkit.core.records.Hold}), and what
 * ends them ({@link org.coachingtoolkit.core.records.DisposalAct}, {@link org.coachingtoolkit.core.records.ErasureReport}).
 * Where the documents themselves lie is no matter of this package.
 *
 * <p>No argument may be null unless it is {@code @Nullable}; a null throws {@link NullPointerException} that names it.
 *
 * @since 0.1.0
 */
@NullMarked
package org.coachingtoolkit.core.records;

import org.jspecify.annotations.NullMarked;
