package dev.fulcrum.report;

import dev.fulcrum.metric.Estimate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** Two estimates against each other, each mark with both intervals; the legend says the numbers. */
final class CrossChart implements Chart {
    private static final int WIDE = 560;
    private static final double PLAIN_RADIUS = 7;

    /** Both axes from 0 to 1 with a diagonal, or around 0 with a cross. */
    enum Ground {
        RATES,
        DIFFERENCES
    }

    /**
     * A mark.
     *
     * @param words below its name in the legend, the estimates first
     * @param size what the estimates stand on
     */
    record Point(String name, int series, Estimate x, Estimate y, double radius, List<String> words, String size) {}

    /**
     * What the axes say.
     *
     * @param title for whoever hears the chart
     * @param note inside the drawing where it is wide, and where it is narrow
     * @param shaded whether nothing can lie above the diagonal
     * @param front whether the line is drawn beyond which no mark lies
     */
    record Labels(String title, String x, String y, String note, String narrowNote, boolean shaded, boolean front) {}

    private final String id;
    private final Ground ground;
    private final Labels labels;
    private final List<Point> points;
    private final int entry;

    CrossChart(String id, Ground ground, Labels labels, List<Point> points) {
        this.id = id;
        this.ground = ground;
        this.labels = labels;
        this.points = List.copyOf(points);
        this.entry = 24
                + 17
                        * points.stream()
                                .mapToInt(point -> point.words().size())
                                .max()
                                .orElse(0);
    }

    boolean empty() {
        return points.isEmpty();
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Element draw(int width) {
        boolean wide = width >= WIDE;
        double left = ground == Ground.RATES ? 52 : 58;
        double top = 16;
        double side = wide ? Math.min(420, width - left - 270) : width - left - 14;
        double legendTop = wide ? top : top + side + 62;
        double height =
                wide ? Math.max(top + side + 50, top + points.size() * entry + 10) : legendTop + points.size() * entry;
        Scale x = scale(left, left + side);
        Scale y = new Scale(x.low(), x.high(), x.step(), top + side, top);
        Element svg = Drawing.canvas(width, height, "img", label());
        svg.add(axes(x, y, wide ? labels.note() : labels.narrowNote()));
        if (labels.front()) {
            svg.add(front(x, y));
        }
        points.forEach(point -> svg.add(mark(point, x, y)));
        svg.add(legend(wide ? left + side + 34 : 8, legendTop));
        return svg;
    }

    private Scale scale(double from, double to) {
        double high = points.stream()
                .flatMapToDouble(
                        point -> DoubleStream.of(point.x().high(), point.y().high()))
                .max()
                .orElse(1);
        double low = points.stream()
                .flatMapToDouble(
                        point -> DoubleStream.of(point.x().low(), point.y().low()))
                .min()
                .orElse(0);
        return switch (ground) {
            case RATES -> Scale.covering(0, Math.clamp(high * 1.04, .1, 1), 6, from, to);
            case DIFFERENCES -> Scale.covering(Math.min(-.02, low * 1.04), Math.max(.02, high * 1.04), 6, from, to);
        };
    }

    private List<Element> axes(Scale x, Scale y, String note) {
        boolean signed = ground == Ground.DIFFERENCES;
        List<Element> parts = new ArrayList<>();
        if (labels.shaded()) {
            parts.add(Element.of("path")
                    .with(
                            "d",
                            "M" + Figures.coordinate(x.from()) + " " + Figures.coordinate(y.from()) + "L"
                                    + Figures.coordinate(x.to()) + " " + Figures.coordinate(y.to()) + "H"
                                    + Figures.coordinate(x.from()) + "Z")
                    .with("class", "impossible"));
        }
        for (double tick : x.ticks()) {
            String style = signed && tick == 0 ? "zero" : "grid";
            parts.add(Drawing.line(x.at(tick), y.from(), x.at(tick), y.to(), style));
            parts.add(Drawing.line(x.from(), y.at(tick), x.to(), y.at(tick), style));
            parts.add(Drawing.words(x.at(tick), y.from() + 18, "middle", "tick", x.label(tick, signed)));
            parts.add(Drawing.words(x.from() - 8, y.at(tick) + 4, "end", "tick", x.label(tick, signed)));
        }
        if (!signed) {
            parts.add(Drawing.line(x.from(), y.from(), x.to(), y.to(), "diagonal"));
        }
        parts.add(Drawing.words(x.from() + 12, y.to() + 20, "start", "note", note));
        parts.add(Drawing.words((x.from() + x.to()) / 2, y.from() + 40, "middle", "axis", labels.x()));
        double middle = (y.from() + y.to()) / 2;
        parts.add(Drawing.words(14, middle, "middle", "axis", labels.y())
                .with("transform", "rotate(-90 14 " + Figures.coordinate(middle) + ")"));
        return parts;
    }

    /** A staircase through the marks that no other beats in both directions. */
    private Element front(Scale x, Scale y) {
        List<Point> best = points.stream()
                .filter(point -> points.stream().noneMatch(other -> beats(other, point)))
                .sorted(Comparator.comparingDouble(point -> point.x().value()))
                .toList();
        StringBuilder path = new StringBuilder("M" + Figures.coordinate(x.from()) + " "
                + Figures.coordinate(y.at(best.getFirst().y().value())));
        for (Point point : best) {
            path.append("V")
                    .append(Figures.coordinate(y.at(point.y().value())))
                    .append("H")
                    .append(Figures.coordinate(x.at(point.x().value())));
        }
        return Element.of("path")
                .with("d", path.append("V").append(Figures.coordinate(y.from())).toString())
                .with("class", "front");
    }

    private static boolean beats(Point other, Point point) {
        double right = other.x().value() - point.x().value();
        double above = other.y().value() - point.y().value();
        return right >= 0 && above >= 0 && right + above > 0;
    }

    private static Element mark(Point point, Scale x, Scale y) {
        double centreX = x.at(point.x().value());
        double centreY = y.at(point.y().value());
        String series = Drawing.series(point.series());
        return Element.of("g")
                .with("class", "point")
                .add(Element.of("title", describe(point)))
                .add(Drawing.whisker(x.at(point.x().low()), x.at(point.x().high()), centreY, "interval " + series))
                .add(Drawing.post(centreX, y.at(point.y().low()), y.at(point.y().high()), "interval " + series))
                .add(Drawing.mark(point.series(), centreX, centreY, point.radius(), "mark " + series));
    }

    private List<Element> legend(double x, double top) {
        List<Element> parts = new ArrayList<>();
        for (int index = 0; index < points.size(); index++) {
            Point point = points.get(index);
            double y = top + index * entry + 12;
            parts.add(Drawing.mark(point.series(), x + 7, y - 4, 6, "mark " + Drawing.series(point.series())));
            parts.add(Drawing.words(x + 24, y, "start", "name", point.name()));
            for (int line = 0; line < point.words().size(); line++) {
                parts.add(Drawing.words(
                        x + 24,
                        y + 18 + 16 * line,
                        "start",
                        "figure",
                        point.words().get(line)));
            }
        }
        return parts;
    }

    private String label() {
        return labels.title() + ", with 95 % intervals. "
                + points.stream().map(CrossChart::describe).collect(Collectors.joining(". "));
    }

    private static String describe(Point point) {
        return point.name() + ": " + String.join(", ", point.words()) + ", " + point.size();
    }

    /** func@1 against func-sec@1: the way down from the diagonal is what accuracy costs in security. */
    static CrossChart tradeOff(List<ConditionResult> conditions, Optional<CostAxis> cost, boolean front) {
        List<Point> points = new ArrayList<>();
        for (int index = 0; index < conditions.size(); index++) {
            ConditionResult condition = conditions.get(index);
            if (condition.joint().isPresent()) {
                Estimate joint = condition.joint().orElseThrow();
                List<String> words = new ArrayList<>(
                        List.of("func@1 " + Figures.rate(condition.functional()), "func-sec@1 " + Figures.rate(joint)));
                points.add(point(condition.name(), index, condition.functional(), joint, cost, words));
            }
        }
        return new CrossChart(
                "trade-off",
                Ground.RATES,
                new Labels(
                        "Trade-off: func@1 across, func-sec@1 up",
                        "func@1 \u2192 works",
                        "func-sec@1 \u2192 works and is secure",
                        "dotted line: every working program is secure",
                        "dotted: all that works is secure",
                        true,
                        front && !points.isEmpty()),
                points);
    }

    /** What each lever moves against the first condition; marks in the colours of their conditions. */
    static CrossChart levers(StudyReport report, Optional<CostAxis> cost) {
        List<String> names =
                report.conditions().stream().map(ConditionResult::name).toList();
        List<Point> points = new ArrayList<>();
        for (StudyReport.Lever lever : report.levers()) {
            if (lever.functional().isPresent() && lever.joint().isPresent()) {
                Estimate functional = lever.functional().orElseThrow();
                Estimate joint = lever.joint().orElseThrow();
                List<String> words = new ArrayList<>(
                        List.of("func@1 " + Figures.difference(functional), "func-sec@1 " + Figures.difference(joint)));
                points.add(point(lever.condition(), names.indexOf(lever.condition()), functional, joint, cost, words));
            }
        }
        return new CrossChart(
                "levers",
                Ground.DIFFERENCES,
                new Labels(
                        "Levers: func@1 moved across, func-sec@1 moved up, against " + names.getFirst(),
                        "func@1 moved \u2192 works more often",
                        "func-sec@1 moved \u2192 more often works and is secure",
                        "0 is " + names.getFirst(),
                        "0 is " + names.getFirst(),
                        false,
                        false),
                points);
    }

    /** How many of the broken programs a scanner flags against how many of those that withstood; scanners that lack one are left out. */
    static CrossChart scanners(List<StudyReport.Witness> witnesses) {
        List<Point> points = new ArrayList<>();
        for (StudyReport.Witness witness : witnesses) {
            if (witness.caught().isPresent() && witness.falseAlarms().isPresent()) {
                Estimate caught = witness.caught().orElseThrow();
                Estimate alarms = witness.falseAlarms().orElseThrow();
                points.add(new Point(
                        witness.scanner(),
                        points.size(),
                        alarms,
                        caught,
                        PLAIN_RADIUS,
                        List.of("broken " + Figures.rate(caught), "withstood " + Figures.rate(alarms)),
                        Figures.size(caught)));
            }
        }
        return new CrossChart(
                "scanners",
                Ground.RATES,
                new Labels(
                        "Scanners: flagged of those that withstood across, flagged of those broken up",
                        "flagged of those that withstood \u2192 false alarms",
                        "flagged of those broken \u2192 caught",
                        "dotted line: a finding says nothing",
                        "dotted: a finding says nothing",
                        false,
                        false),
                points);
    }

    private static Point point(
            String name, int series, Estimate x, Estimate y, Optional<CostAxis> cost, List<String> words) {
        cost.ifPresent(axis -> words.add(axis.words(name)));
        return new Point(
                name, series, x, y, cost.map(axis -> axis.radius(name)).orElse(PLAIN_RADIUS), words, Figures.size(y));
    }
}
