package dev.fulcrum.report;

import java.util.List;
import java.util.stream.Collectors;

/** All samples of each condition as one bar, cut by function and security. Each piece leads to its samples where they are there. */
final class OutcomeBars implements Chart {
    private static final double ROW = 64;
    private static final double BAR = 30;

    private final List<ConditionResult> conditions;

    private final boolean linked;

    /** @param linked whether there are samples that a piece can lead to */
    OutcomeBars(List<ConditionResult> conditions, boolean linked) {
        this.conditions = conditions;
        this.linked = linked;
    }

    @Override
    public String id() {
        return "outcomes";
    }

    @Override
    public Element draw(int width) {
        double left = 2;
        double right = width - 2;
        double height = conditions.size() * ROW + 30;
        String hatch = "hatch-" + width;
        Element svg = Drawing.canvas(width, height, "group", label());
        svg.add(patterns(hatch));
        for (int index = 0; index < conditions.size(); index++) {
            svg.add(row(conditions.get(index), index * ROW, left, right, hatch));
        }
        double axis = conditions.size() * ROW + 6;
        for (int quarter = 0; quarter <= 4; quarter++) {
            double x = left + (right - left) * quarter / 4;
            String anchor = quarter == 0 ? "start" : quarter == 4 ? "end" : "middle";
            svg.add(Drawing.line(x, axis - 12, x, axis - 6, "grid"));
            svg.add(Drawing.words(x, axis + 8, anchor, "tick", quarter * 25 + " %"));
        }
        return svg;
    }

    private Element row(ConditionResult condition, double top, double left, double right, String hatch) {
        int total = condition.outcomes().total();
        Element row = Element.of("g");
        row.add(Drawing.words(left, top + 14, "start", "name", condition.name()));
        row.add(Drawing.words(right, top + 14, "end", "figure", Figures.count(total, "sample")));
        double x = left;
        for (Outcome outcome : Outcome.values()) {
            int count = condition.outcomes().of(outcome);
            if (count > 0) {
                double size = (right - left) * count / total;
                row.add(piece(condition, outcome, count, x, top + 22, size, hatch));
                x += size;
            }
        }
        return row;
    }

    private Element piece(
            ConditionResult condition, Outcome outcome, int count, double x, double y, double size, String hatch) {
        String what = condition.name() + ", " + outcome.title() + ": " + count + " of "
                + Figures.count(condition.outcomes().total(), "sample");
        Element link = (linked
                        ? Element.of("a")
                                .with("href", "#samples")
                                .with("data-condition", condition.name())
                                .with("data-outcome", outcome.id())
                                .with("aria-label", what + "; show them")
                        : Element.of("g"))
                .add(Element.of("title", what))
                .add(Drawing.rectangle(x, y, size - 1.5, BAR, "piece " + outcome.id()));
        if (insecure(outcome)) {
            link.add(Drawing.rectangle(x, y, size - 1.5, BAR, "hatched").with("fill", "url(#" + hatch + ")"));
        }
        String full = outcome.sign() + " " + count;
        if (size > 12 + 8 * full.length()) {
            link.add(Drawing.words(x + size / 2, y + BAR / 2 + 5, "middle", "in-piece on-" + outcome.id(), full));
        } else if (size > 13) {
            link.add(Drawing.words(
                    x + size / 2, y + BAR / 2 + 5, "middle", "in-piece on-" + outcome.id(), outcome.sign()));
        }
        return link;
    }

    private static boolean insecure(Outcome outcome) {
        return outcome == Outcome.FUNCTIONAL_INSECURE || outcome == Outcome.BROKEN_INSECURE;
    }

    private static Element patterns(String id) {
        return Element.of("defs")
                .add(Element.of("pattern")
                        .with("id", id)
                        .with("width", "6")
                        .with("height", "6")
                        .with("patternUnits", "userSpaceOnUse")
                        .with("patternTransform", "rotate(45)")
                        .add(Drawing.line(0, 0, 0, 6, "hatch")));
    }

    private String label() {
        return "Samples by function and security. "
                + conditions.stream().map(OutcomeBars::describe).collect(Collectors.joining(". "));
    }

    private static String describe(ConditionResult condition) {
        return condition.name() + ": "
                + List.of(Outcome.values()).stream()
                        .filter(outcome -> condition.outcomes().of(outcome) > 0)
                        .map(outcome -> condition.outcomes().of(outcome) + " " + outcome.title())
                        .collect(Collectors.joining(", "))
                + " of " + condition.outcomes().total();
    }
}
