/**
 * Plans, derived from goals, schedule and what {@code development} records, and never typed twice: {@link
 * org.coachingtoolkit.core.plan.MonthlyPlan}, {@link org.coachingtoolkit.core.plan.AnnualPlan}, {@link
 * org.coachingtoolkit.core.plan.IndividualPlan}, {@link org.coachingtoolkit.core.plan.RetrainingPlan}, {@link
 * org.coachingtoolkit.core.plan.LongTermPlan} and {@link org.coachingtoolkit.core.plan.ActivityList}. How they look on paper
 * is a matter of the reports.
 *
 * <p>No argument may be null unless it is {@code @Nullable}; a null throws {@link NullPointerException} that names it.
 *
 * @since 0.1.0
 */
@NullMarked
package org.coachingtoolkit.core.plan;

import org.jspecify.annotations.NullMarked;
