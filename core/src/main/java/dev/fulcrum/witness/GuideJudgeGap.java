package dev.fulcrum.witness;

import dev.fulcrum.metric.Endpoint;
import dev.fulcrum.metric.Estimate;
import dev.fulcrum.metric.Outcome;
import dev.fulcrum.oracle.Security;
import dev.fulcrum.oracle.Verdict;
import dev.fulcrum.statistics.Comparison;
import dev.fulcrum.statistics.Contrast;
import dev.fulcrum.statistics.PairedAnalysis;
import dev.fulcrum.statistics.Settings;
import dev.fulcrum.store.StoredSample;
import dev.fulcrum.store.StoredScan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * How much better guided samples look to the guide than to a witness that nothing was optimised against. All values are differences of
 * func-sec@1 (works, and this witness has nothing against it) between the guided condition and its unguided twin, on common tasks.
 *
 * @param guide the scanner that steered
 * @param witness a judging scanner, or {@link #EXPLOITS}
 * @param byGuide the gain as the guide sees it
 * @param byWitness the gain as the witness sees it
 * @param gap the first minus the second: what of the gain is gone once somebody else looks
 */
public record GuideJudgeGap(String guide, String witness, Estimate byGuide, Estimate byWitness, Estimate gap) {
    /** The witness that executes. */
    public static final String EXPLOITS = "exploits";

    private static final String GUIDED = "guided";
    private static final String PLAIN = "plain";
    private static final String CROSSED = "crossed";
    private static final String STRAIGHT = "straight";

    /**
     * Measures the gap.
     *
     * @param guided samples of the condition that the guide steered
     * @param plain samples of the same model and prompt without it
     * @param cluster the scenario of a task, by the task's id
     * @return empty when no task has, on both sides, samples that both guide and witness judged
     */
    public static Optional<GuideJudgeGap> of(
            String guide,
            String witness,
            List<StoredSample> guided,
            List<StoredSample> plain,
            UnaryOperator<String> cluster,
            Settings settings) {
        List<Outcome> outcomes = new ArrayList<>();
        Map<String, List<StoredSample>> before = judged(plain, guide, witness);
        judged(guided, guide, witness).forEach((task, after) -> {
            List<StoredSample> twins = before.getOrDefault(task, List.of());
            // As many on either side: the gap below averages over both together.
            int samples = Math.min(after.size(), twins.size());
            String scenario = cluster.apply(task);
            for (int index = 0; index < samples; index++) {
                StoredSample with = after.get(index);
                StoredSample without = twins.get(index);
                outcomes.add(outcome(GUIDED + guide, scenario, index, with, guide));
                outcomes.add(outcome(PLAIN + guide, scenario, index, without, guide));
                outcomes.add(outcome(GUIDED + witness, scenario, index, with, witness));
                outcomes.add(outcome(PLAIN + witness, scenario, index, without, witness));
                outcomes.add(outcome(STRAIGHT, scenario, index, with, guide));
                outcomes.add(outcome(STRAIGHT, scenario, samples + index, without, witness));
                outcomes.add(outcome(CROSSED, scenario, index, with, witness));
                outcomes.add(outcome(CROSSED, scenario, samples + index, without, guide));
            }
        });
        return outcomes.isEmpty() ? Optional.empty() : Optional.of(measured(guide, witness, outcomes, settings));
    }

    /**
     * The gap is linear in the outcomes, (a - b) - (c - d) = (a + d) - (b + c): twice the paired difference of two conditions that hold both
     * sides' samples, so that its interval comes from the same bootstrap as every other.
     */
    private static GuideJudgeGap measured(String guide, String witness, List<Outcome> outcomes, Settings settings) {
        Endpoint endpoint = Endpoint.FUNC_SEC_1;
        List<Contrast> contrasts = PairedAnalysis.of(outcomes, settings)
                .contrasts(List.of(
                        new Comparison(GUIDED + guide, PLAIN + guide, endpoint),
                        new Comparison(GUIDED + witness, PLAIN + witness, endpoint),
                        new Comparison(STRAIGHT, CROSSED, endpoint)));
        Estimate half = contrasts.get(2).difference();
        Estimate gap = new Estimate(
                2 * half.value(), 2 * half.low(), 2 * half.high(), half.tasks(), half.samples() / 2, half.method());
        return new GuideJudgeGap(
                guide, witness, contrasts.get(0).difference(), contrasts.get(1).difference(), gap);
    }

    private static Map<String, List<StoredSample>> judged(List<StoredSample> samples, String guide, String witness) {
        Map<String, List<StoredSample>> byTask = new HashMap<>();
        for (StoredSample stored : samples) {
            if (security(stored, guide).isPresent() && security(stored, witness).isPresent()) {
                byTask.computeIfAbsent(stored.sample().task(), absent -> new ArrayList<>())
                        .add(stored);
            }
        }
        return byTask;
    }

    private static Outcome outcome(String condition, String cluster, int index, StoredSample stored, String name) {
        boolean functional = stored.judgement()
                .map(judgement -> judgement.functional() instanceof Verdict.Passed)
                .orElse(false);
        return new Outcome(
                condition,
                stored.sample().task(),
                cluster,
                index,
                functional,
                security(stored, name).orElse(Security.NOT_JUDGED));
    }

    /** What a witness says; empty when it could not judge. A sample that does not work fails whatever the witness says. */
    private static Optional<Security> security(StoredSample stored, String name) {
        if (stored.judgement().isEmpty()) {
            return Optional.empty();
        }
        if (!(stored.judgement().get().functional() instanceof Verdict.Passed)) {
            return Optional.of(Security.NOT_JUDGED);
        }
        if (name.equals(EXPLOITS)) {
            return Optional.of(stored.judgement().get().security()).filter(said -> said != Security.NOT_JUDGED);
        }
        return stored.scans().stream()
                .filter(scan -> scan.scanner().equals(name) && scan.error().isEmpty())
                .findFirst()
                .map(GuideJudgeGap::security);
    }

    private static Security security(StoredScan scan) {
        return scan.findings().isEmpty() ? Security.SECURE : Security.INSECURE;
    }
}
