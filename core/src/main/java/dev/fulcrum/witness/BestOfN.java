package dev.fulcrum.witness;

import dev.fulcrum.metric.Endpoint;
import dev.fulcrum.metric.Estimate;
import dev.fulcrum.metric.Outcome;
import dev.fulcrum.metric.Selection;
import dev.fulcrum.oracle.Security;
import dev.fulcrum.oracle.Verdict;
import dev.fulcrum.statistics.PairedAnalysis;
import dev.fulcrum.statistics.Settings;
import dev.fulcrum.store.StoredSample;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Selected func-sec@1: what is gained when a scanner picks, of the samples of each task, the one with the fewest findings. The scanner steers
 * here, so exploits and other scanners say what the pick is worth. It does not see whether a program works; an answer without a program is picked
 * last.
 *
 * @param guide the scanner that picks
 * @param all func-sec@1 of all samples, judged by exploits
 * @param chosen func-sec@1 of the picked ones, judged by exploits, on the same tasks
 * @param gaps the gain as the guide sees it against the gain as each witness sees it, exploits first
 */
public record BestOfN(String guide, Estimate all, Estimate chosen, List<GuideJudgeGap> gaps) {
    private static final String ALL = "all";
    private static final String CHOSEN = "chosen";

    public BestOfN {
        gaps = List.copyOf(gaps);
    }

    /**
     * Lets a scanner pick among the samples of one condition.
     *
     * @param witnesses scanners besides the guide that say what they think of the pick
     * @param cluster the scenario of a task, by the task's id
     * @return empty when no task has two samples on which the scanner and the exploits said all that they could have
     */
    public static Optional<BestOfN> of(
            String guide,
            List<String> witnesses,
            List<StoredSample> samples,
            UnaryOperator<String> cluster,
            Settings settings) {
        List<StoredSample> plain = new ArrayList<>();
        List<StoredSample> guided = new ArrayList<>();
        List<Outcome> outcomes = new ArrayList<>();
        for (List<StoredSample> ofTask : known(guide, samples).values()) {
            Map<Outcome, StoredSample> byOutcome = new LinkedHashMap<>();
            Map<Outcome, Double> scores = new HashMap<>();
            for (StoredSample stored : ofTask) {
                Outcome outcome = outcome(ALL, stored, cluster);
                byOutcome.put(outcome, stored);
                scores.put(outcome, -findings(stored, guide));
            }
            Outcome best = Selection.best(
                            byOutcome.keySet(), outcome -> scores.getOrDefault(outcome, Double.NEGATIVE_INFINITY))
                    .getFirst();
            StoredSample picked = byOutcome.getOrDefault(best, ofTask.getFirst());
            plain.addAll(ofTask);
            // The pick stands for as many samples as it was picked from, so that the gain is against their mean.
            guided.addAll(Collections.nCopies(ofTask.size(), picked));
            outcomes.addAll(byOutcome.keySet());
            outcomes.add(outcome(CHOSEN, picked, cluster));
        }
        if (outcomes.isEmpty()) {
            return Optional.empty();
        }
        List<String> seen = new ArrayList<>(List.of(GuideJudgeGap.EXPLOITS));
        witnesses.stream().filter(name -> !name.equals(guide)).forEach(seen::add);
        PairedAnalysis analysis = PairedAnalysis.of(outcomes, settings);
        return Optional.of(new BestOfN(
                guide,
                analysis.estimate(ALL, Endpoint.FUNC_SEC_1),
                analysis.estimate(CHOSEN, Endpoint.FUNC_SEC_1),
                seen.stream()
                        .flatMap(witness -> GuideJudgeGap.of(guide, witness, guided, plain, cluster, settings).stream())
                        .toList()));
    }

    /** Tasks with a choice whose working programs were all judged and whose programs the scanner could all read. */
    private static Map<String, List<StoredSample>> known(String guide, List<StoredSample> samples) {
        Map<String, List<StoredSample>> byTask = new TreeMap<>();
        samples.stream()
                .filter(stored -> stored.judgement().isPresent())
                .forEach(stored -> byTask.computeIfAbsent(stored.sample().task(), task -> new ArrayList<>())
                        .add(stored));
        byTask.values()
                .removeIf(ofTask -> ofTask.size() < 2
                        || ofTask.stream()
                                .allMatch(stored -> stored.sample().program().isBlank())
                        || !ofTask.stream().allMatch(stored -> isKnown(stored, guide)));
        return byTask;
    }

    private static boolean isKnown(StoredSample stored, String guide) {
        boolean judged = !works(stored) || stored.judgement().orElseThrow().security() != Security.NOT_JUDGED;
        return judged && (stored.sample().program().isBlank() || !Double.isNaN(findings(stored, guide)));
    }

    /** Findings of a scanner, NaN where it could not look. */
    private static double findings(StoredSample stored, String guide) {
        if (stored.sample().program().isBlank()) {
            return Double.NaN;
        }
        return stored.scans().stream()
                .filter(scan -> scan.scanner().equals(guide) && scan.error().isEmpty())
                .mapToDouble(scan -> scan.findings().size())
                .findFirst()
                .orElse(Double.NaN);
    }

    private static boolean works(StoredSample stored) {
        return stored.judgement().orElseThrow().functional() instanceof Verdict.Passed;
    }

    private static Outcome outcome(String condition, StoredSample stored, UnaryOperator<String> cluster) {
        String task = stored.sample().task();
        return new Outcome(
                condition,
                task,
                cluster.apply(task),
                stored.sample().index(),
                works(stored),
                stored.judgement().orElseThrow().security());
    }
}
