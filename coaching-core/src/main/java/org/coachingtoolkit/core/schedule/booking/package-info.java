/**
 * Who and what is taken when: the sessions of a schedule and the busy hours, by the people and rooms that they take, on the
 * time line of the schedule's zone. Not exported: conflicts and proposals stand on it.
 */
@NullMarked
package org.coachingtoolkit.core.schedule.booking;

import org.jspecify.annotations.NullMarked;
