/**
 * What a person, or a programme, gained and still needs: {@code ReliableChange}, {@code NormalizedGain},
 * {@code GoalAttainment}, {@code NeedsAssessment}. Whether a group's mean changed is in {@code comparison}.
 */
@NullMarked
package org.coachingtoolkit.core.analytics.change;

import org.jspecify.annotations.NullMarked;
