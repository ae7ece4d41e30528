package dev.fulcrum.statistics;

import dev.fulcrum.metric.Estimate;
import java.util.ArrayList;
import java.util.List;

/** One comparison with everything that was drawn for it; short-lived, because the draws are large. */
final class PairedDifference {
    private final Comparison comparison;
    private final List<String> tasks;
    private final PanelColumn treatment;
    private final PanelColumn baseline;
    private final BootstrapDistribution distribution;
    private final double pPermutation;
    private final Settings settings;

    PairedDifference(
            Comparison comparison,
            List<String> tasks,
            PanelColumn treatment,
            PanelColumn baseline,
            BootstrapDistribution distribution,
            double pPermutation,
            Settings settings) {
        this.comparison = comparison;
        this.tasks = tasks;
        this.treatment = treatment;
        this.baseline = baseline;
        this.distribution = distribution;
        this.pPermutation = pPermutation;
        this.settings = settings;
    }

    BootstrapDistribution distribution() {
        return distribution;
    }

    Drawn drawn() {
        return new Drawn(distribution, pPermutation, estimate());
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
                treatment.conditionTasks() + baseline.conditionTasks() - 2 * tasks.size(),
                Power.minimumDetectable(standardError, settings));
    }

    Estimate estimate() {
        Interval interval = distribution.percentile(settings.alpha());
        return new Estimate(
                distribution.value(),
                interval.low(),
                interval.high(),
                tasks.size(),
                treatment.samples() + baseline.samples(),
                PairedAnalysis.method("paired cluster bootstrap", distribution, settings));
    }

    private McNemar mcNemar() {
        int onlyTreatment = 0;
        int onlyBaseline = 0;
        for (int task = 0; task < tasks.size(); task++) {
            boolean a = treatment.majority()[task];
            boolean b = baseline.majority()[task];
            onlyTreatment += a && !b ? 1 : 0;
            onlyBaseline += b && !a ? 1 : 0;
        }
        return McNemar.of(onlyTreatment, onlyBaseline);
    }

    private List<String> tasksMoved(int direction) {
        List<String> moved = new ArrayList<>();
        for (int task = 0; task < tasks.size(); task++) {
            double difference = treatment.values()[task] - baseline.values()[task];
            if (direction * difference > BootstrapDistribution.ROUNDING) {
                moved.add(tasks.get(task));
            }
        }
        return moved;
    }
}
