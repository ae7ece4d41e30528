package dev.fulcrum.statistics;

/**
 * What a run can see, before and after it was made. Normal approximation throughout; with fewer than about 20 tasks read the results as
 * lower bounds.
 */
public final class Power {
    private Power() {}

    /**
     * What is assumed of a run that was not made yet.
     *
     * @param baseRate expected endpoint value, in (0, 1)
     * @param icc share of the variance that lies between tasks, 0..1
     * @param taskCorrelation correlation of a task's true rates under the two conditions, -1..1; 1 means that the effect is the
     *     same on every task
     */
    public record Assumptions(double baseRate, double icc, double taskCorrelation) {
        /** Half of the samples count, tasks differ much, conditions rank them alike: what published outcomes look like. */
        public static final Assumptions DEFAULT = new Assumptions(.5, .7, .8);

        public Assumptions {
            if (!(baseRate > 0 && baseRate < 1 && icc >= 0 && icc <= 1 && Math.abs(taskCorrelation) <= 1)) {
                throw new IllegalArgumentException("base rate " + baseRate + " lies in (0, 1), ICC " + icc
                        + " in [0, 1], correlation " + taskCorrelation + " in [-1, 1]");
            }
        }

        /** Variance of one task's difference of observed rates with n samples under each condition. */
        double varianceOfDifference(int samples) {
            double variance = baseRate * (1 - baseRate);
            return 2 * variance * (icc * (1 - taskCorrelation) + (1 - icc) / samples);
        }
    }

    /**
     * Before a run: the smallest true difference between two conditions on the same tasks that is found with the power set.
     *
     * @param tasks at least 2 (clusters, where tasks are variants of each other)
     * @param samples per task and condition, at least 1
     */
    public static double minimumDetectable(int tasks, int samples, Assumptions assumptions, Settings settings) {
        if (tasks < 2 || samples < 1) {
            throw new IllegalArgumentException(
                    "a comparison needs 2 tasks and 1 sample, not " + tasks + ", " + samples);
        }
        return Math.min(1, reach(settings) * Math.sqrt(assumptions.varianceOfDifference(samples) / tasks));
    }

    /** After a run: the same from its standard error. */
    public static double minimumDetectable(double standardError, Settings settings) {
        return reach(settings) * standardError;
    }

    /** Before a run: tasks needed to find a true difference with the power set. */
    public static int tasksNeeded(double difference, int samples, Assumptions assumptions, Settings settings) {
        double ratio = reach(settings) / requirePositive(difference);
        return Math.max(2, ceiling(ratio * ratio * assumptions.varianceOfDifference(samples)));
    }

    /** After a run of so many tasks with this standard error: tasks needed in all to find a true difference. */
    public static int tasksNeeded(double difference, double standardError, int tasks, Settings settings) {
        double ratio = reach(settings) * standardError / requirePositive(difference);
        return Math.max(2, ceiling(ratio * ratio * tasks));
    }

    /** How many standard errors a true effect must be away for a two-sided test to find it with the power set. */
    private static double reach(Settings settings) {
        return Distributions.normalQuantile(1 - settings.alpha() / 2) + Distributions.normalQuantile(settings.power());
    }

    private static int ceiling(double tasks) {
        // Rounding noise must not ask for one more task.
        return (int) Math.min(Integer.MAX_VALUE, Math.ceil(tasks - 1e-9));
    }

    private static double requirePositive(double difference) {
        if (!(difference > 0)) {
            throw new IllegalArgumentException("the difference to find is positive, not " + difference);
        }
        return difference;
    }
}
