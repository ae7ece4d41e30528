package dev.fulcrum.statistics;

import dev.fulcrum.metric.Endpoint;
import dev.fulcrum.metric.Estimate;
import dev.fulcrum.metric.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Checks the intervals against truths that are known: makes studies with given rates and intraclass correlation and counts how often the interval
 * holds the truth. Task rates are beta distributed with that correlation; the second condition keeps most tasks' rank.
 */
public final class CoverageSimulation {
    private static final int SAMPLES = 5;
    private static final double BASELINE = .4;
    private static final double EFFECT = .1;
    /** Chance that a task's second rate is drawn from the same place of the distribution as its first. */
    private static final double KEPT = .8;

    private final int studies;
    private final Settings settings;

    /** @param studies simulated per row; 1,000 give an error of .7 points */
    public CoverageSimulation(int studies, Settings settings) {
        this.studies = studies;
        this.settings = settings;
    }

    /** Share of intervals that held the truth: of one condition's rate, and of the paired difference by both methods. */
    public record Coverage(int tasks, double icc, double rate, double percentile, double biasCorrected, double level) {}

    /** @param icc in (0, 1) */
    public Coverage of(int tasks, double icc) {
        int[][] held = IntStream.range(0, studies)
                .parallel()
                .mapToObj(study -> study(tasks, icc, study))
                .toArray(int[][]::new);
        double[] shares = new double[4];
        for (int[] one : held) {
            for (int i = 0; i < shares.length; i++) {
                shares[i] += (double) one[i] / studies;
            }
        }
        return new Coverage(tasks, icc, shares[0], shares[1], shares[2], shares[3]);
    }

    /** A Markdown table of 30 and 100 tasks and correlations .2, .5 and .9. */
    public String table() {
        StringBuilder table = new StringBuilder("""
                | tasks | ICC | func@1 | difference, percentile | difference, BCa | permutation rejects no effect |
                |---|---|---|---|---|---|
                """);
        for (int tasks : new int[] {30, 100}) {
            for (double icc : new double[] {.2, .5, .9}) {
                Coverage coverage = of(tasks, icc);
                table.append(String.format(
                        Locale.ROOT,
                        "| %d | %.1f | %.1f %% | %.1f %% | %.1f %% | %.1f %% |%n",
                        tasks,
                        icc,
                        100 * coverage.rate(),
                        100 * coverage.percentile(),
                        100 * coverage.biasCorrected(),
                        100 * coverage.level()));
            }
        }
        return table.toString();
    }

    /** Whether each of rate, percentile and BCa interval held the truth, and whether the test rejected a true null. */
    private int[] study(int tasks, double icc, int study) {
        SplittableRandom random =
                new SplittableRandom(settings.seed() + 1_000_003L * study + 31L * tasks + Math.round(1000 * icc));
        Settings own = settings.withSeed(random.nextLong());
        PairedAnalysis effect = PairedAnalysis.of(outcomes(tasks, icc, EFFECT, random), own);
        Contrast contrast = effect.contrasts(List.of(new Comparison("b", "a", Endpoint.FUNC_1)))
                .getFirst();
        Estimate rate = effect.estimate("a", Endpoint.FUNC_1);
        Contrast none = PairedAnalysis.of(outcomes(tasks, icc, 0, random), own)
                .contrasts(List.of(new Comparison("b", "a", Endpoint.FUNC_1)))
                .getFirst();
        return new int[] {
            new Interval(rate.low(), rate.high()).contains(BASELINE) ? 1 : 0,
            new Interval(contrast.difference().low(), contrast.difference().high()).contains(EFFECT) ? 1 : 0,
            contrast.biasCorrected().contains(EFFECT) ? 1 : 0,
            none.pPermutation() <= settings.alpha() ? 1 : 0
        };
    }

    private static List<Outcome> outcomes(int tasks, double icc, double effect, SplittableRandom random) {
        List<Outcome> outcomes = new ArrayList<>();
        double precision = (1 - icc) / icc;
        for (int task = 0; task < tasks; task++) {
            double place = random.nextDouble();
            double otherPlace = random.nextDouble() < KEPT ? place : random.nextDouble();
            add(outcomes, "a", task, rate(place, BASELINE, precision), random);
            add(outcomes, "b", task, rate(otherPlace, BASELINE + effect, precision), random);
        }
        return outcomes;
    }

    private static double rate(double place, double mean, double precision) {
        return Distributions.betaQuantile(place, mean * precision, (1 - mean) * precision);
    }

    private static void add(List<Outcome> outcomes, String condition, int task, double rate, SplittableRandom random) {
        for (int sample = 0; sample < SAMPLES; sample++) {
            outcomes.add(Outcome.of(condition, "task" + task, sample, random.nextDouble() < rate, true));
        }
    }
}
