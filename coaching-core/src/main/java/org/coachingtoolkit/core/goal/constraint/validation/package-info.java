/**
 * What judges the constraints of {@link org.coachingtoolkit.core.goal.constraint}: made by the validation provider, for
 * which the package is open but not exported.
 *
 * @since 0.1.0
 */
@NullMarked
package org.coachingtoolkit.core.goal.constraint.validation;

import org.jspecify.annotations.NullMarked;
