package dev.fulcrum.statistics;

import dev.fulcrum.metric.Endpoint;
import dev.fulcrum.metric.Estimate;
import java.util.List;

/**
 * How far condition a lies above condition b on the tasks that both have.
 *
 * @param difference endpoint of a minus endpoint of b, percentile interval
 * @param biasCorrected the BCa interval of the same
 * @param standardError by the cluster bootstrap
 * @param pPermutation two-sided sign-flip permutation test over clusters
 * @param pHolm the same, corrected (Holm) for all comparisons of this endpoint asked for together
 * @param pBenjaminiHochberg the same, false discovery rate, for exploratory families
 * @param mcNemar on one bit per task
 * @param harmedTasks tasks whose value is lower under a than under b, sorted by name
 * @param helpedTasks tasks whose value is higher under a
 * @param tasksLeftOut tasks that only one of the two has, and that the comparison therefore leaves out
 * @param minimumDetectable smallest true difference that a run like this one finds with the power set, both sides
 */
public record Contrast(
        String a,
        String b,
        Endpoint endpoint,
        Estimate difference,
        Interval biasCorrected,
        double standardError,
        double pPermutation,
        double pHolm,
        double pBenjaminiHochberg,
        McNemar mcNemar,
        List<String> harmedTasks,
        List<String> helpedTasks,
        int tasksLeftOut,
        double minimumDetectable) {

    public Contrast {
        harmedTasks = List.copyOf(harmedTasks);
        helpedTasks = List.copyOf(helpedTasks);
    }

    /**
     * Whether resamples differ at all. Where none does, because every task says the same, {@link #standardError} is 0 and {@link #minimumDetectable}
     * says nothing about what the run could have found.
     */
    public boolean varies() {
        return standardError > 0;
    }

    Contrast corrected(double holm, double benjaminiHochberg) {
        return new Contrast(
                a,
                b,
                endpoint,
                difference,
                biasCorrected,
                standardError,
                pPermutation,
                holm,
                benjaminiHochberg,
                mcNemar,
                harmedTasks,
                helpedTasks,
                tasksLeftOut,
                minimumDetectable);
    }
}
