package dev.fulcrum.statistics;

import dev.fulcrum.metric.Measured;
import dev.fulcrum.metric.OutcomeTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Turns declared hypotheses into verdicts: superiority by sign-flip permutation where statements are paired, non-inferiority and refutation by
 * the bootstrap interval, Holm inside each declared family. A hypothesis that could not be measured keeps its place in the family, so that the
 * correction is the declared one.
 */
public final class HypothesisTests {
    private final OutcomeTable table;
    private final List<Measured> samples;
    private final Map<String, String> absent;
    private final Settings settings;

    /**
     * @param table outcomes by condition
     * @param samples the same samples with their measures; may be empty when only rates are compared
     * @param absent why conditions have no samples, by condition
     */
    public HypothesisTests(OutcomeTable table, List<Measured> samples, Map<String, String> absent, Settings settings) {
        this.table = table;
        this.samples = List.copyOf(samples);
        this.absent = Map.copyOf(absent);
        this.settings = settings;
    }

    /** One hypothesis on its way. */
    private record Tested(
            Hypothesis hypothesis, Optional<String> missing, Optional<Evidence> evidence, Optional<Contrast> contrast) {
        double support() {
            return evidence.map(Evidence::support).orElse(1.0);
        }

        double refute() {
            return evidence.map(Evidence::refute).orElse(1.0);
        }
    }

    /**
     * @return in the order of the hypotheses
     * @throws dev.fulcrum.UserError if two conditions that are compared have no task in common
     */
    public List<HypothesisResult> judge(List<Hypothesis> declared) {
        List<Tested> tested = declared.stream().map(this::test).toList();
        Map<String, List<Integer>> families = new LinkedHashMap<>();
        for (int i = 0; i < declared.size(); i++) {
            families.computeIfAbsent(declared.get(i).family(), name -> new ArrayList<>())
                    .add(i);
        }
        HypothesisResult[] results = new HypothesisResult[declared.size()];
        families.values().forEach(family -> correct(family, tested, results));
        return List.of(results);
    }

    private Tested test(Hypothesis hypothesis) {
        Optional<String> missing = missing(hypothesis.statement());
        if (missing.isPresent()) {
            return new Tested(hypothesis, missing, Optional.empty(), Optional.empty());
        }
        Claim claim = hypothesis.claim();
        if (hypothesis.statement() instanceof Statement.Difference(Comparison comparison)) {
            return new PairedDifferences(table, settings)
                    .map(
                            List.of(comparison),
                            difference -> new Tested(
                                    hypothesis,
                                    Optional.empty(),
                                    Optional.of(Evidence.of(claim, difference.drawn())),
                                    Optional.of(difference.contrast())))
                    .getFirst();
        }
        return new Tested(
                hypothesis,
                Optional.empty(),
                drawn(hypothesis.statement()).map(drawn -> Evidence.of(claim, drawn)),
                Optional.empty());
    }

    private Optional<Drawn> drawn(Statement statement) {
        return switch (statement) {
            case Statement.Difference ignored -> Optional.empty();
            case Statement.MeasureDifference difference -> new MeasureStatements(samples, settings).of(difference);
            case Statement.Together together -> new TogetherStatements(samples, settings).of(together);
            case Statement.Share share -> new ShareStatements(samples, settings).of(share);
            case Statement.Gap gap -> new ShareStatements(samples, settings).of(gap);
            case Statement.FrontMix mix -> Optional.of(new FrontMixes(table, settings).of(mix));
        };
    }

    private Optional<String> missing(Statement statement) {
        List<String> reasons = statement.conditions().stream()
                .filter(condition -> !table.conditions().contains(condition))
                .map(condition -> absent.getOrDefault(condition, "condition " + condition + " has no sample"))
                .distinct()
                .sorted()
                .toList();
        return reasons.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", reasons));
    }

    private void correct(List<Integer> family, List<Tested> tested, HypothesisResult[] results) {
        double[] support =
                family.stream().mapToDouble(i -> tested.get(i).support()).toArray();
        double[] refute =
                family.stream().mapToDouble(i -> tested.get(i).refute()).toArray();
        double[] supportHolm = Multiplicity.holm(support);
        double[] refuteHolm = Multiplicity.holm(refute);
        double[] discovery = Multiplicity.benjaminiHochberg(support);
        for (int rank = 0; rank < support.length; rank++) {
            int place = rank;
            Tested each = tested.get(family.get(rank));
            results[family.get(rank)] = new HypothesisResult(
                    each.hypothesis(),
                    each.evidence().map(Evidence::effect),
                    each.contrast().map(contrast -> contrast.corrected(supportHolm[place], discovery[place])),
                    each.evidence()
                            // Resamples that are all alike say nothing about what could have been found.
                            .filter(evidence -> evidence.standardError() > 0)
                            .map(evidence -> Power.minimumDetectable(evidence.standardError(), settings))
                            .orElse(Double.NaN),
                    support[rank],
                    supportHolm[rank],
                    refute[rank],
                    refuteHolm[rank],
                    conclude(each, supportHolm[rank], refuteHolm[rank], support.length));
        }
    }

    private Conclusion conclude(Tested tested, double pSupport, double pRefute, int family) {
        if (tested.missing().isPresent()) {
            return new Conclusion.NotMeasured(tested.missing().get());
        }
        Verdicts verdicts = new Verdicts(settings);
        return tested.evidence()
                .map(evidence -> verdicts.conclude(tested.hypothesis(), evidence, pSupport, pRefute, family))
                .orElseGet(() -> verdicts.unseen(tested.hypothesis(), tasks(), family));
    }

    private int tasks() {
        return table.conditions().stream()
                .flatMap(condition -> table.tasks(condition).keySet().stream())
                .collect(Collectors.toSet())
                .size();
    }
}
