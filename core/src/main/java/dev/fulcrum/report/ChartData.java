package dev.fulcrum.report;

import dev.fulcrum.metric.Estimate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The numbers that {@code chart-kinds.js} draws: those of {@link Tables}, each as a number to place it and in the words of the table to show it. The
 * script computes nothing that it prints.
 */
final class ChartData {
    private final StudyReport report;

    ChartData(StudyReport report) {
        this.report = report;
    }

    Charts charts() {
        return new Charts(
                report.conditions().stream().map(this::condition).toList(),
                report.effects().stream().map(this::effect).toList(),
                report.weaknesses().stream().map(ChartData::weakness).toList(),
                report.witnesses().stream().map(ChartData::scanner).toList(),
                !report.samples().isEmpty());
    }

    private ConditionPoint condition(ConditionResult condition) {
        Map<String, Amount> rates = new LinkedHashMap<>();
        rates.put("func@1", rate(condition.functional()));
        condition.joint().ifPresent(estimate -> rates.put("func-sec@1", rate(estimate)));
        condition.secureGivenFunctional().ifPresent(estimate -> rates.put("secure@1 given functional", rate(estimate)));
        condition.naiveSecure().ifPresent(estimate -> rates.put("sec@1 (naive)", rate(estimate)));
        Map<String, Price> prices = new LinkedHashMap<>();
        Map<String, Amount> moved = new LinkedHashMap<>();
        Optional<StudyReport.Lever> lever = report.levers().stream()
                .filter(each -> each.condition().equals(condition.name()))
                .findFirst();
        lever.ifPresent(each -> {
            for (CostAxis.Unit unit : CostAxis.Unit.values()) {
                prices.put(unit.title(), new Price(unit.of(each), unit.words(unit.of(each))));
            }
            each.functional().ifPresent(estimate -> moved.put("func@1", difference(estimate)));
            each.joint().ifPresent(estimate -> moved.put("func-sec@1", difference(estimate)));
        });
        return new ConditionPoint(
                VisibleText.of(condition.name()),
                lever.map(each -> VisibleText.of(each.lever())).orElse(""),
                rates,
                prices,
                moved,
                report.front().stream()
                        .filter(place -> place.condition().equals(condition.name()))
                        .findFirst()
                        .map(place -> (place.onFront() ? "on it, and in " : "behind it, but in ")
                                + Figures.share(place.frequency()) + " of resamples"
                                + (place.onFront() ? "" : " on it")),
                Arrays.stream(Outcome.values())
                        .map(outcome -> condition.outcomes().of(outcome))
                        .toList());
    }

    private EffectBar effect(PairedEffect effect) {
        OptionalDouble margin = DeclaredMargin.of(effect, report.hypotheses());
        return new EffectBar(
                VisibleText.of(effect.a()),
                VisibleText.of(Tables.contrast(effect.a(), effect.b())),
                effect.endpoint(),
                difference(effect.difference()),
                effect.pHolm().orElse(effect.pPermutation()),
                ForestPlot.p(effect),
                margin.isPresent() ? Optional.of(margin.getAsDouble()) : Optional.empty(),
                effect.harmed().size());
    }

    private static WeaknessCell weakness(StudyReport.WeaknessRate rate) {
        return new WeaknessCell(
                rate.cwe().toString(),
                rate.cwe().number(),
                VisibleText.of(Tables.title(rate)),
                VisibleText.of(rate.condition()),
                rate(rate.rate()));
    }

    private static ScannerPoint scanner(StudyReport.Witness witness) {
        return new ScannerPoint(
                VisibleText.of(witness.scanner()),
                witness.role(),
                witness.caught().map(ChartData::rate),
                witness.falseAlarms().map(ChartData::rate),
                witness.disagreements());
    }

    private static Amount rate(Estimate estimate) {
        return new Amount(
                estimate.value(),
                estimate.low(),
                estimate.high(),
                estimate.tasks(),
                Figures.rate(estimate),
                Figures.size(estimate));
    }

    private static Amount difference(Estimate estimate) {
        return new Amount(
                estimate.value(),
                estimate.low(),
                estimate.high(),
                estimate.tasks(),
                Figures.difference(estimate),
                Figures.size(estimate));
    }

    /** @param samplesThere whether a piece of a chart can lead to its samples */
    record Charts(
            List<ConditionPoint> conditions,
            List<EffectBar> effects,
            List<WeaknessCell> weaknesses,
            List<ScannerPoint> scanners,
            boolean samplesThere) {}

    /**
     * An estimate.
     *
     * @param text as the table shows it, with interval
     * @param size {@code 24 tasks, 120 samples}
     */
    record Amount(double value, double low, double high, int tasks, String text, String size) {}

    /** What a sample costs; {@code text} with its unit. */
    record Price(double value, String text) {}

    /**
     * A condition in every chart that shows conditions.
     *
     * @param rates by the heading of the table of conditions
     * @param prices by unit
     * @param moved against the first condition, by endpoint; empty for the first
     * @param front where it stands to the front of func@1 and func-sec@1, in words
     * @param outcomes samples, in the order of {@link Outcome}
     */
    record ConditionPoint(
            String name,
            String lever,
            Map<String, Amount> rates,
            Map<String, Price> prices,
            Map<String, Amount> moved,
            Optional<String> front,
            List<Integer> outcomes) {}

    record EffectBar(
            String condition,
            String title,
            String endpoint,
            Amount difference,
            double p,
            String pText,
            Optional<Double> margin,
            int harmed) {}

    record WeaknessCell(String cwe, int number, String title, String condition, Amount rate) {}

    record ScannerPoint(
            String name, String role, Optional<Amount> caught, Optional<Amount> falseAlarms, int disagreements) {}
}
