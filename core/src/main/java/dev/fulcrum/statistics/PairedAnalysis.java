package dev.fulcrum.statistics;

import dev.fulcrum.metric.AtK;
import dev.fulcrum.metric.Endpoint;
import dev.fulcrum.metric.Estimate;
import dev.fulcrum.metric.Outcome;
import dev.fulcrum.metric.OutcomeTable;
import dev.fulcrum.metric.TaskTally;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * The door to the statistics of a study: estimates per condition, paired contrasts, verdicts on hypotheses.
 *
 * <pre>{@code
 * PairedAnalysis analysis = PairedAnalysis.of(OutcomeTable.of(outcomes), Settings.DEFAULT);
 * ConditionSummary plain = analysis.summary("plain");
 * List<Contrast> effects = analysis.contrasts(List.of(new Comparison("reminder", "plain", Endpoint.FUNC_SEC_1)));
 * List<HypothesisResult> results = analysis.judge(hypotheses);
 * }</pre>
 *
 * Immutable and thread-safe; the same table and settings give the same numbers on any machine.
 */
public final class PairedAnalysis {
    private static final Interval RATE = new Interval(0, 1);

    private final OutcomeTable table;
    private final Settings settings;

    private PairedAnalysis(OutcomeTable table, Settings settings) {
        this.table = table;
        this.settings = settings;
    }

    public static PairedAnalysis of(OutcomeTable table, Settings settings) {
        return new PairedAnalysis(table, settings);
    }

    public static PairedAnalysis of(Collection<Outcome> outcomes, Settings settings) {
        return of(OutcomeTable.of(outcomes), settings);
    }

    public OutcomeTable table() {
        return table;
    }

    public Settings settings() {
        return settings;
    }

    /** Every condition's summary, in the table's order. */
    public List<ConditionSummary> summaries() {
        return table.conditions().stream().map(this::summary).toList();
    }

    /** @throws dev.fulcrum.UserError if the condition is unknown */
    public ConditionSummary summary(String condition) {
        NavigableMap<String, TaskTally> tallies = table.tasks(condition);
        List<Optional<Estimate>> estimates = rates(
                tallies,
                List.of(
                        perTask(Endpoint.FUNC_1),
                        perTask(Endpoint.SEC_1),
                        perTask(Endpoint.FUNC_SEC_1),
                        new Rate(TaskTally::secure, TaskTally::judged, TaskTally::judged),
                        securePass(1)));
        return new ConditionSummary(
                condition,
                tallies.size(),
                tallies.values().stream().mapToInt(TaskTally::samples).sum(),
                estimates.get(0).orElseThrow(),
                estimates.get(1).orElseThrow(),
                estimates.get(2).orElseThrow(),
                estimates.get(3),
                new ConditionSummary.SecurePass(1, estimates.get(4), dropped(tallies, 1)),
                vacuity(tallies.values()),
                IntraclassCorrelation.of(tallies.values(), Endpoint.Kind.FUNC_SEC));
    }

    /**
     * Mean of an endpoint over one condition's tasks.
     *
     * @throws IllegalArgumentException if a task has fewer than k samples
     */
    public Estimate estimate(String condition, Endpoint endpoint) {
        return rates(table.tasks(condition), List.of(perTask(endpoint)))
                .getFirst()
                .orElseThrow();
    }

    /** secure@k_pass of one condition. */
    public ConditionSummary.SecurePass securePass(String condition, int k) {
        NavigableMap<String, TaskTally> tallies = table.tasks(condition);
        Optional<Estimate> estimate = rates(tallies, List.of(securePass(k))).getFirst();
        return new ConditionSummary.SecurePass(k, estimate, dropped(tallies, k));
    }

    /** How alike the samples of a task are. */
    public IntraclassCorrelation correlation(String condition, Endpoint.Kind kind) {
        return IntraclassCorrelation.of(table.tasks(condition).values(), kind);
    }

    /**
     * Paired contrasts, in the order asked for. All comparisons of one call that share an endpoint are one family for the corrected p-values.
     *
     * @throws dev.fulcrum.UserError if a condition is unknown or two conditions have no task in common
     */
    public List<Contrast> contrasts(List<Comparison> comparisons) {
        List<Contrast> contrasts =
                new ArrayList<>(new PairedDifferences(table, settings).map(comparisons, PairedDifference::contrast));
        Map<Endpoint, List<Integer>> families = new LinkedHashMap<>();
        for (int i = 0; i < contrasts.size(); i++) {
            families.computeIfAbsent(contrasts.get(i).endpoint(), endpoint -> new ArrayList<>())
                    .add(i);
        }
        for (List<Integer> family : families.values()) {
            double[] p = family.stream()
                    .mapToDouble(i -> contrasts.get(i).pPermutation())
                    .toArray();
            double[] holm = Multiplicity.holm(p);
            double[] benjaminiHochberg = Multiplicity.benjaminiHochberg(p);
            for (int rank = 0; rank < p.length; rank++) {
                int index = family.get(rank);
                contrasts.set(index, contrasts.get(index).corrected(holm[rank], benjaminiHochberg[rank]));
            }
        }
        return List.copyOf(contrasts);
    }

    /** Every pair of conditions for each endpoint; the later condition is compared with the earlier one as baseline. */
    public List<Comparison> allPairs(List<Endpoint> endpoints) {
        List<String> conditions = table.conditions();
        List<Comparison> pairs = new ArrayList<>();
        for (Endpoint endpoint : endpoints) {
            for (int baseline = 0; baseline < conditions.size(); baseline++) {
                for (int treatment = baseline + 1; treatment < conditions.size(); treatment++) {
                    pairs.add(new Comparison(conditions.get(treatment), conditions.get(baseline), endpoint));
                }
            }
        }
        return pairs;
    }

    /**
     * Verdicts on hypotheses that were declared together: one family, corrected by Holm across all of them.
     *
     * @return in the order of the hypotheses
     * @throws dev.fulcrum.UserError if a condition is unknown or two conditions have no task in common
     */
    public List<HypothesisResult> judge(List<Hypothesis> family) {
        return new HypothesisTests(new PairedDifferences(table, settings), settings).judge(family);
    }

    /** How an interval was made, in words. */
    static String method(String bootstrap, BootstrapDistribution distribution, Settings settings) {
        return distribution.constant()
                ? "exact bound, no cluster differs from another"
                : bootstrap + ", percentile, " + settings.draws() + " draws";
    }

    /** A rate as a sum over tasks divided by another. */
    private record Rate(
            ToDoubleFunction<TaskTally> numerator,
            ToDoubleFunction<TaskTally> denominator,
            ToDoubleFunction<TaskTally> samples) {}

    private static Rate perTask(Endpoint endpoint) {
        return new Rate(endpoint::of, tally -> 1, TaskTally::samples);
    }

    private static Rate securePass(int k) {
        return new Rate(
                tally -> enoughWork(tally, k) ? AtK.estimate(tally.functional(), tally.functionalAndSecure(), k) : 0,
                tally -> enoughWork(tally, k) ? 1 : 0,
                tally -> enoughWork(tally, k) ? tally.functional() : 0);
    }

    private static boolean enoughWork(TaskTally tally, int k) {
        return tally.functional() >= k;
    }

    private static int dropped(NavigableMap<String, TaskTally> tallies, int k) {
        return (int)
                tallies.values().stream().filter(tally -> !enoughWork(tally, k)).count();
    }

    /** Estimates of several rates from the same resamples; empty where the denominator is 0. */
    private List<Optional<Estimate>> rates(NavigableMap<String, TaskTally> tallies, List<Rate> rates) {
        NavigableSet<String> tasks = tallies.navigableKeySet();
        Panel panel = new Panel(tasks, tallies);
        double[][] columns = new double[2 * rates.size()][];
        for (int i = 0; i < rates.size(); i++) {
            columns[2 * i] =
                    panel.clusterSums(panel.values(tallies, rates.get(i).numerator()));
            columns[2 * i + 1] =
                    panel.clusterSums(panel.values(tallies, rates.get(i).denominator()));
        }
        double[][] sums = new Resampler(panel.clusters(), settings).bootstrapSums(columns);
        List<Optional<Estimate>> estimates = new ArrayList<>();
        for (int i = 0; i < rates.size(); i++) {
            Rate rate = rates.get(i);
            Ratio ratio = new Ratio(columns[2 * i], columns[2 * i + 1]).withoutEmptyClusters();
            double[] draws = Ratio.divide(sums[2 * i], sums[2 * i + 1]);
            estimates.add(
                    ratio.numerators().length == 0
                            ? Optional.empty()
                            : Optional.of(estimate(tallies, rate, ratio, draws)));
        }
        return estimates;
    }

    private Estimate estimate(NavigableMap<String, TaskTally> tallies, Rate rate, Ratio ratio, double[] draws) {
        BootstrapDistribution distribution = new BootstrapDistribution(ratio.value(), draws, ratio.jackknife(), RATE);
        Interval interval = distribution.percentile(settings.alpha());
        int tasks = (int) tallies.values().stream()
                .filter(tally -> rate.denominator().applyAsDouble(tally) > 0)
                .count();
        int samples =
                (int) tallies.values().stream().mapToDouble(rate.samples()).sum();
        String method = method("cluster bootstrap", distribution, settings);
        return new Estimate(ratio.value(), interval.low(), interval.high(), tasks, samples, method);
    }

    private static ConditionSummary.Vacuity vacuity(Collection<TaskTally> tallies) {
        int functional = 0;
        int secureFunctional = 0;
        int broken = 0;
        int secureBroken = 0;
        for (TaskTally tally : tallies) {
            functional += tally.functionalJudged();
            secureFunctional += tally.functionalAndSecure();
            broken += tally.judged() - tally.functionalJudged();
            secureBroken += tally.vacuouslySecure();
        }
        return new ConditionSummary.Vacuity(functional, secureFunctional, broken, secureBroken);
    }
}
