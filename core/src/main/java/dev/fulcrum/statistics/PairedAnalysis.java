package dev.fulcrum.statistics;

import dev.fulcrum.metric.Endpoint;
import dev.fulcrum.metric.Estimate;
import dev.fulcrum.metric.Outcome;
import dev.fulcrum.metric.OutcomeTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
        return new ConditionSummaries(table, settings).of(table.conditions());
    }

    /** @throws dev.fulcrum.UserError if the condition is unknown */
    public ConditionSummary summary(String condition) {
        return new ConditionSummaries(table, settings).of(List.of(condition)).getFirst();
    }

    /**
     * Mean of an endpoint over one condition's tasks.
     *
     * @throws IllegalArgumentException if a task has fewer than k samples
     */
    public Estimate estimate(String condition, Endpoint endpoint) {
        return new Rates(settings)
                .estimate(table.tasks(condition), Rates.Rate.perTask(endpoint))
                .orElseThrow();
    }

    /** secure@k_pass of one condition. */
    public ConditionSummary.SecurePass securePass(String condition, int k) {
        return new ConditionSummaries(table, settings).securePass(condition, k);
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
     * Verdicts on hypotheses about differences that were declared together, corrected by Holm inside each family.
     *
     * @return in the order of the hypotheses
     * @throws dev.fulcrum.UserError if a condition is unknown or two conditions have no task in common
     */
    public List<HypothesisResult> judge(List<Hypothesis> family) {
        return new HypothesisTests(table, List.of(), Map.of(), settings).judge(family);
    }

    /**
     * Equivalence by two one-sided tests: does a lie within the margin of b, on either side?
     *
     * @param margin in (0, 1)
     */
    public Equivalence equivalence(Comparison comparison, double margin) {
        return new PairedDifferences(table, settings)
                .map(List.of(comparison), difference -> Equivalence.of(difference, margin, settings))
                .getFirst();
    }

    /** How an interval was made, in words. */
    static String method(String bootstrap, BootstrapDistribution distribution, Settings settings) {
        return distribution.constant()
                ? "exact bound, no cluster differs from another"
                : bootstrap + ", percentile widened for few clusters, " + settings.draws() + " draws";
    }
}
