package dev.fulcrum.report;

import dev.fulcrum.metric.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * func@1 against func-sec@1, each condition a mark with both intervals. The way down from the diagonal is what accuracy costs in security; the area
 * of a mark is its price, where that is known.
 */
final class TradeOffChart implements Chart {
    private static final int WIDE = 560;

    private static final double PLAIN_RADIUS = 7;

    private final List<ConditionResult> conditions;
    private final Optional<CostAxis> cost;
    private final int entry;

    TradeOffChart(List<ConditionResult> conditions, Optional<CostAxis> cost) {
        this.cost = cost;
        this.entry = cost.isPresent() ? 76 : 58;
        this.conditions = conditions.stream()
                .filter(condition -> condition.joint().isPresent())
                .toList();
    }

    boolean empty() {
        return conditions.isEmpty();
    }

    @Override
    public String id() {
        return "trade-off";
    }

    @Override
    public Element draw(int width) {
        boolean wide = width >= WIDE;
        double left = 52;
        double top = 16;
        double side = wide ? Math.min(420, width - left - 270) : width - left - 14;
        double legendTop = wide ? top : top + side + 62;
        double height = wide
                ? Math.max(top + side + 50, top + conditions.size() * entry + 10)
                : legendTop + conditions.size() * entry;
        double high = conditions.stream()
                .mapToDouble(condition ->
                        Math.max(condition.functional().high(), joint(condition).high()))
                .max()
                .orElse(1);
        double end = Math.clamp(high * 1.04, .1, 1);
        Scale x = Scale.covering(0, end, 6, left, left + side);
        Scale y = new Scale(x.low(), x.high(), x.step(), top + side, top);
        Element svg = Drawing.canvas(width, height, "img", label());
        svg.add(axes(x, y, wide ? "dotted line: every working program is secure" : "dotted: all that works is secure"));
        for (int index = 0; index < conditions.size(); index++) {
            svg.add(point(index, x, y));
        }
        svg.add(legend(wide ? left + side + 34 : 8, legendTop));
        return svg;
    }

    private List<Element> axes(Scale x, Scale y, String note) {
        List<Element> parts = new ArrayList<>();
        parts.add(Element.of("path")
                .with(
                        "d",
                        "M" + Figures.coordinate(x.from()) + " " + Figures.coordinate(y.from()) + "L"
                                + Figures.coordinate(x.to()) + " " + Figures.coordinate(y.to()) + "H"
                                + Figures.coordinate(x.from()) + "Z")
                .with("class", "impossible"));
        for (double tick : x.ticks()) {
            parts.add(Drawing.line(x.at(tick), y.from(), x.at(tick), y.to(), "grid"));
            parts.add(Drawing.line(x.from(), y.at(tick), x.to(), y.at(tick), "grid"));
            parts.add(Drawing.words(x.at(tick), y.from() + 18, "middle", "tick", x.label(tick, false)));
            parts.add(Drawing.words(x.from() - 8, y.at(tick) + 4, "end", "tick", x.label(tick, false)));
        }
        parts.add(Drawing.line(x.from(), y.from(), x.to(), y.to(), "diagonal"));
        parts.add(Drawing.words(x.from() + 12, y.to() + 20, "start", "note", note));
        parts.add(Drawing.words((x.from() + x.to()) / 2, y.from() + 40, "middle", "axis", "func@1 \u2192 works"));
        double middle = (y.from() + y.to()) / 2;
        parts.add(Drawing.words(14, middle, "middle", "axis", "func-sec@1 \u2192 works and is secure")
                .with("transform", "rotate(-90 14 " + Figures.coordinate(middle) + ")"));
        return parts;
    }

    private Element point(int index, Scale x, Scale y) {
        ConditionResult condition = conditions.get(index);
        Estimate functional = condition.functional();
        Estimate joint = joint(condition);
        double centreX = x.at(functional.value());
        double centreY = y.at(joint.value());
        String series = Drawing.series(index);
        return Element.of("g")
                .with("class", "point")
                .add(Element.of("title", describe(condition)))
                .add(Drawing.whisker(x.at(functional.low()), x.at(functional.high()), centreY, "interval " + series))
                .add(Drawing.post(centreX, y.at(joint.low()), y.at(joint.high()), "interval " + series))
                .add(Drawing.mark(
                        index,
                        centreX,
                        centreY,
                        cost.map(axis -> axis.radius(condition.name())).orElse(PLAIN_RADIUS),
                        "mark " + series));
    }

    private List<Element> legend(double x, double top) {
        List<Element> parts = new ArrayList<>();
        for (int index = 0; index < conditions.size(); index++) {
            ConditionResult condition = conditions.get(index);
            double y = top + index * entry + 12;
            parts.add(Drawing.mark(index, x + 7, y - 4, 6, "mark " + Drawing.series(index)));
            parts.add(Drawing.words(x + 24, y, "start", "name", condition.name()));
            parts.add(
                    Drawing.words(x + 24, y + 18, "start", "figure", "func@1 " + Figures.rate(condition.functional())));
            parts.add(Drawing.words(x + 24, y + 34, "start", "figure", "func-sec@1 " + Figures.rate(joint(condition))));
            cost.ifPresent(
                    axis -> parts.add(Drawing.words(x + 24, y + 50, "start", "figure", axis.words(condition.name()))));
        }
        return parts;
    }

    private String label() {
        return "Trade-off: func@1 across, func-sec@1 up, with 95 % intervals. "
                + conditions.stream().map(this::describe).collect(Collectors.joining(". "));
    }

    private String describe(ConditionResult condition) {
        return condition.name() + ": func@1 " + Figures.rate(condition.functional()) + ", func-sec@1 "
                + Figures.rate(joint(condition)) + ", " + Figures.size(joint(condition))
                + cost.map(axis -> ", " + axis.words(condition.name())).orElse("");
    }

    private static Estimate joint(ConditionResult condition) {
        return condition.joint().orElseThrow();
    }
}
