package org.coachingtoolkit.reports.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.coachingtoolkit.reports.document.Chart;

/** Lanes under a calendar of months: a marker for what takes one day, a bar for what takes several. */
final class TimelinePicture implements ChartPicture.Picture {
    private static final float HEAD = 16;
    private static final float FOOT = 8;
    private static final float THICK = 10;
    private static final float GAP = 4;

    private final Chart.Timeline timeline;
    private final ChartCanvas canvas;
    private final ChartLegend legend;
    private final List<String> kinds;
    private final float width;
    private final NamedRows lanes;

    TimelinePicture(Chart.Timeline timeline, ChartCanvas canvas, float width) {
        this.timeline = timeline;
        this.canvas = canvas;
        this.width = width;
        this.kinds = timeline.kinds();
        this.legend = new ChartLegend(kinds, canvas, width);
        this.lanes = new NamedRows(
                timeline.lanes().stream().map(Chart.Lane::name).toList(), canvas, 0.3f * width, THICK, GAP);
    }

    @Override
    public float height() {
        return HEAD + lanes.height() + FOOT + legend.height();
    }

    @Override
    public void paint(float left, float bottom) {
        float top = bottom + height();
        float foot = top - HEAD - lanes.height();
        months(left, top, foot);
        canvas.thin(left, top - HEAD, left + width, top - HEAD, 0.2f);
        lanes.paint(left, top - HEAD, (lane, middle, below) -> {
            for (Chart.Span span : timeline.lanes().get(lane).spans()) {
                span(span, left, middle);
            }
            canvas.thin(left, below, left + width, below, 0.85f);
        });
        legend.paint(left, bottom + legend.height(), this::sample);
    }

    private ChartLegend.Sample sample(int kind) {
        boolean days = timeline.lanes().stream()
                .flatMap(lane -> lane.spans().stream())
                .anyMatch(span ->
                        span.kind().equals(kinds.get(kind)) && span.from().isBefore(span.to()));
        return days ? ChartLegend.Sample.BAR : ChartLegend.Sample.MARKER;
    }

    private void months(float left, float top, float foot) {
        YearMonth last = YearMonth.from(timeline.to());
        float free = left;
        for (YearMonth month = YearMonth.from(timeline.from()); !month.isAfter(last); month = month.plusMonths(1)) {
            LocalDate first = month.atDay(1).isBefore(timeline.from()) ? timeline.from() : month.atDay(1);
            LocalDate end = month.atEndOfMonth().isAfter(timeline.to()) ? timeline.to() : month.atEndOfMonth();
            float from = x(left, first);
            float to = x(left, end.plusDays(1));
            canvas.thin(from, top, from, foot, 0.7f);
            String full = canvas.language().format().month(month.getMonth());
            String name = canvas.width(full) + 4 <= to - from ? full : full.substring(0, Math.min(3, full.length()));
            if (from >= free && canvas.width(name) <= to - from + 6) {
                canvas.words(name, from + 2, top - 11, 0);
                free = from + 2 + canvas.width(name);
            }
        }
        canvas.thin(left + width, top, left + width, foot, 0.7f);
    }

    private void span(Chart.Span span, float left, float middle) {
        int look = kinds.indexOf(span.kind());
        float from = x(left, span.from());
        float to = x(left, span.to().plusDays(1));
        if (span.from().equals(span.to())) {
            canvas.marker((from + to) / 2, middle, look);
        } else {
            canvas.bar(from, middle - 3.5f, to - from, 7, look);
        }
    }

    private float x(float left, LocalDate day) {
        long days = ChronoUnit.DAYS.between(timeline.from(), timeline.to().plusDays(1));
        return left + lanes.room() + (width - lanes.room()) * ChronoUnit.DAYS.between(timeline.from(), day) / days;
    }
}
