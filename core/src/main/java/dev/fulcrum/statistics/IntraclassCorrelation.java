package dev.fulcrum.statistics;

import dev.fulcrum.metric.Endpoint;
import dev.fulcrum.metric.TaskTally;
import java.util.Collection;

/**
 * How alike the samples of one task are, and what that costs.
 *
 * @param icc one-way analysis-of-variance estimator on 0/1 outcomes; below 0 when samples of a task differ more than by chance; NaN
 *     when no sample differs from another, or no task has two samples
 * @param designEffect variance of the mean relative to independent samples, 1 + (n0 - 1) icc; NaN with the ICC
 * @param samplesPerTask n0, the effective number of samples per task when tasks have different numbers
 * @see "Donner 1986, A review of inference procedures for the intraclass correlation coefficient"
 */
public record IntraclassCorrelation(double icc, double designEffect, double samplesPerTask) {

    static IntraclassCorrelation of(Collection<TaskTally> tallies, Endpoint.Kind kind) {
        double samples = 0;
        double counting = 0;
        double squaredSizes = 0;
        double between = 0;
        double within = 0;
        for (TaskTally tally : tallies) {
            double size = tally.samples();
            double count = tally.count(kind);
            samples += size;
            counting += count;
            squaredSizes += size * size;
            between += count * count / size;
            within += count - count * count / size;
        }
        int tasks = tallies.size();
        between -= counting * counting / samples;
        double effective = (samples - squaredSizes / samples) / (tasks - 1);
        double meanBetween = between / (tasks - 1);
        double meanWithin = within / (samples - tasks);
        double icc = (meanBetween - meanWithin) / (meanBetween + (effective - 1) * meanWithin);
        return new IntraclassCorrelation(icc, 1 + (effective - 1) * icc, effective);
    }
}
