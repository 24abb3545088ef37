/**
 * The schedule of coaching sessions: {@link org.coachingtoolkit.core.schedule.SessionSchedule}, a part of the annual plan
 * or an annex of the Programme (clause IV.4), worked out by teacher and coach-consultant together (IV.5).
 */
@NullMarked
package org.coachingtoolkit.core.schedule;

import org.jspecify.annotations.NullMarked;
