package dev.fulcrum.report;

import dev.fulcrum.metric.Estimate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Paired effects with their intervals around zero, grouped by endpoint, with the margin that a hypothesis declared. */
final class ForestPlot implements Chart {
    private static final int WIDE = 560;
    private static final double WIDE_ROW = 34;
    private static final double NARROW_ROW = 62;
    private static final double HEADING = 34;

    private final List<PairedEffect> effects;
    private final List<HypothesisResult> hypotheses;
    private final Map<String, List<PairedEffect>> byEndpoint;

    ForestPlot(List<PairedEffect> effects, List<HypothesisResult> hypotheses) {
        this.effects = effects;
        this.hypotheses = hypotheses;
        this.byEndpoint = effects.stream()
                .collect(Collectors.groupingBy(PairedEffect::endpoint, LinkedHashMap::new, Collectors.toList()));
    }

    boolean empty() {
        return effects.isEmpty();
    }

    @Override
    public String id() {
        return "effects";
    }

    @Override
    public Element draw(int width) {
        boolean wide = width >= WIDE;
        double row = wide ? WIDE_ROW : NARROW_ROW;
        double body = byEndpoint.size() * HEADING + effects.size() * row;
        double height = body + 58;
        Scale x =
                Scale.covering(lowest(), highest(), wide ? 6 : 4, wide ? names() : 12, wide ? width - 268 : width - 12);
        Element svg = Drawing.canvas(width, height, "img", label());
        for (double tick : x.ticks()) {
            if (wide) {
                svg.add(rule(tick, x, 8, body + 4));
            }
            svg.add(Drawing.words(x.at(tick), body + 20, "middle", "tick", x.label(tick, true)));
        }
        double y = 0;
        for (Map.Entry<String, List<PairedEffect>> group : byEndpoint.entrySet()) {
            svg.add(Drawing.words(wide ? 4 : 12, y + 22, "start", "group", group.getKey()));
            y += HEADING;
            for (PairedEffect effect : group.getValue()) {
                svg.add(wide ? wideRow(effect, x, y, width) : narrowRow(effect, x, y, width));
                y += row;
            }
        }
        svg.add(Drawing.words(x.from(), body + 42, "start", "note", "\u2190 first is worse"));
        svg.add(Drawing.words(x.to(), body + 42, "end", "note", "first is better \u2192"));
        return svg;
    }

    private Element wideRow(PairedEffect effect, Scale x, double top, int width) {
        double middle = top + WIDE_ROW / 2;
        return row(effect, x, top, middle, WIDE_ROW)
                .add(Drawing.words(14, middle + 5, "start", "name", Tables.contrast(effect.a(), effect.b())))
                .add(Drawing.words(
                        width - 254.0, middle + 5, "start", "figure", Figures.difference(effect.difference())))
                .add(Drawing.words(width - 4.0, middle + 5, "end", "figure", p(effect)));
    }

    private Element narrowRow(PairedEffect effect, Scale x, double top, int width) {
        Element row = Element.of("g");
        x.ticks().forEach(tick -> row.add(rule(tick, x, top + 36, top + 56)));
        return row.add(row(effect, x, top + 32, top + 46, 28))
                .add(Drawing.words(12, top + 14, "start", "name", Tables.contrast(effect.a(), effect.b())))
                .add(Drawing.words(
                        12, top + 30, "start", "figure", Figures.difference(effect.difference()) + ", " + p(effect)));
    }

    /** Where the names of the contrasts end at their widest, within reason. */
    private double names() {
        int longest = effects.stream()
                .mapToInt(effect -> Tables.contrast(effect.a(), effect.b()).length())
                .max()
                .orElse(0);
        return Math.clamp(36 + 8.2 * longest, 150, 330);
    }

    private static Element rule(double tick, Scale x, double top, double bottom) {
        return Drawing.line(x.at(tick), top, x.at(tick), bottom, tick == 0 ? "zero" : "grid");
    }

    private Element row(PairedEffect effect, Scale x, double top, double middle, double height) {
        Estimate difference = effect.difference();
        boolean clear = difference.low() > 0 || difference.high() < 0;
        Element row = Element.of("g").with("class", "point").add(Element.of("title", describe(effect)));
        OptionalDouble margin = margin(effect);
        if (margin.isPresent()) {
            double at = x.at(margin.getAsDouble());
            row.add(Drawing.line(at, top + 2, at, top + height - 2, "margin"));
        }
        return row.add(Drawing.whisker(x.at(difference.low()), x.at(difference.high()), middle, "interval ink"))
                .add(Drawing.mark(1, x.at(difference.value()), middle, 5.5, clear ? "mark ink" : "mark hollow"));
    }

    private OptionalDouble margin(PairedEffect effect) {
        return DeclaredMargin.of(effect, hypotheses);
    }

    private double lowest() {
        double low = effects.stream()
                .mapToDouble(effect -> effect.difference().low())
                .min()
                .orElse(-.1);
        double margin = effects.stream()
                .map(this::margin)
                .flatMapToDouble(OptionalDouble::stream)
                .min()
                .orElse(0);
        return Math.min(-.02, Math.min(low, margin) * 1.02);
    }

    private double highest() {
        double high = effects.stream()
                .mapToDouble(effect -> effect.difference().high())
                .max()
                .orElse(.1);
        double margin = effects.stream()
                .map(this::margin)
                .flatMapToDouble(OptionalDouble::stream)
                .max()
                .orElse(0);
        return Math.max(.02, Math.max(high, margin) * 1.02);
    }

    /** {@code p Holm = .021} where it belongs to a family, else {@code p = .021}. */
    static String p(PairedEffect effect) {
        return effect.pHolm().isPresent()
                ? Figures.pEquals("p Holm", effect.pHolm().getAsDouble())
                : Figures.pEquals("p", effect.pPermutation());
    }

    private String label() {
        List<String> all = new ArrayList<>();
        effects.forEach(effect -> all.add(describe(effect)));
        return "Paired effects with 95 % intervals. " + String.join(". ", all);
    }

    private static String describe(PairedEffect effect) {
        return Tables.contrast(effect.a(), effect.b()) + " on " + effect.endpoint() + ": "
                + Figures.difference(effect.difference()) + ", " + p(effect) + ", " + Figures.size(effect.difference());
    }
}
