/**
 * Charts as pictures, whatever the format: {@link org.coachingtoolkit.reports.chart.ChartPicture} paints a chart on a {@link
 * org.coachingtoolkit.reports.chart.Surface}, which each writer has of its own. Not exported.
 */
@NullMarked
package org.coachingtoolkit.reports.chart;

import org.jspecify.annotations.NullMarked;
