package dev.fulcrum.statistics;

import dev.fulcrum.metric.Endpoint;
import dev.fulcrum.metric.Estimate;
import dev.fulcrum.metric.TaskTally;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One comparison with everything that was drawn for it; short-lived, because the draws are large. */
final class PairedDifference {
    private final Comparison comparison;
    private final Panel panel;
    private final Map<String, TaskTally> treatment;
    private final Map<String, TaskTally> baseline;
    private final BootstrapDistribution distribution;
    private final double pPermutation;
    private final Settings settings;

    PairedDifference(
            Comparison comparison,
            Panel panel,
            Map<String, TaskTally> treatment,
            Map<String, TaskTally> baseline,
            BootstrapDistribution distribution,
            double pPermutation,
            Settings settings) {
        this.comparison = comparison;
        this.panel = panel;
        this.treatment = treatment;
        this.baseline = baseline;
        this.distribution = distribution;
        this.pPermutation = pPermutation;
        this.settings = settings;
    }

    Comparison comparison() {
        return comparison;
    }

    BootstrapDistribution distribution() {
        return distribution;
    }

    int tasks() {
        return panel.tasks().size();
    }

    /** Not yet corrected for other tests. */
    Contrast contrast() {
        double standardError = distribution.standardError();
        return new Contrast(
                comparison.a(),
                comparison.b(),
                comparison.endpoint(),
                estimate(),
                distribution.biasCorrected(settings.alpha()),
                standardError,
                pPermutation,
                pPermutation,
                pPermutation,
                mcNemar(),
                tasksMoved(-1),
                tasksMoved(1),
                tasksLeftOut(),
                Power.minimumDetectable(standardError, settings));
    }

    Estimate estimate() {
        Interval interval = distribution.percentile(settings.alpha());
        int samples = 0;
        for (String task : panel.tasks()) {
            samples += tally(treatment, task).samples() + tally(baseline, task).samples();
        }
        return new Estimate(
                distribution.value(),
                interval.low(),
                interval.high(),
                tasks(),
                samples,
                PairedAnalysis.method("paired cluster bootstrap", distribution, settings));
    }

    private McNemar mcNemar() {
        Endpoint.Kind kind = comparison.endpoint().kind();
        int onlyTreatment = 0;
        int onlyBaseline = 0;
        for (String task : panel.tasks()) {
            boolean a = tally(treatment, task).majority(kind);
            boolean b = tally(baseline, task).majority(kind);
            onlyTreatment += a && !b ? 1 : 0;
            onlyBaseline += b && !a ? 1 : 0;
        }
        return McNemar.of(onlyTreatment, onlyBaseline);
    }

    private List<String> tasksMoved(int direction) {
        List<String> moved = new ArrayList<>();
        for (String task : panel.tasks()) {
            double difference = comparison.endpoint().of(tally(treatment, task))
                    - comparison.endpoint().of(tally(baseline, task));
            if (direction * difference > BootstrapDistribution.ROUNDING) {
                moved.add(task);
            }
        }
        return moved;
    }

    private int tasksLeftOut() {
        return treatment.size() + baseline.size() - 2 * tasks();
    }

    private static TaskTally tally(Map<String, TaskTally> tallies, String task) {
        TaskTally tally = tallies.get(task);
        if (tally == null) {
            throw new IllegalStateException("task " + task + " is not common to both conditions");
        }
        return tally;
    }
}
