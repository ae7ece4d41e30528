package dev.fulcrum.statistics;

import dev.fulcrum.metric.Estimate;
import java.util.Optional;

/**
 * All that is said of one condition by itself.
 *
 * @param tasks tasks it has samples for
 * @param samples samples in all, refused and empty ones included
 * @param func func@1
 * @param sec sec@1 over all samples, what could not be judged counted as not secure; never to be shown without {@code funcSec}
 * @param funcSec func-sec@1, the primary endpoint
 * @param naive the security rate as it is usually published: secure among judged samples, whether they work or not; empty when nothing
 *     was judged
 * @param securePass secure@1_pass
 * @param vacuity how much of the naive rate is owed to code that does not work
 * @param correlation how alike the samples of a task are on func-sec
 */
public record ConditionSummary(
        String condition,
        int tasks,
        int samples,
        Estimate func,
        Estimate sec,
        Estimate funcSec,
        Optional<Estimate> naive,
        SecurePass securePass,
        Vacuity vacuity,
        IntraclassCorrelation correlation) {

    /**
     * secure@k_pass: the chance that at least one of k <em>functional</em> samples is secure, over the tasks that have k functional samples.
     *
     * @param estimate empty when no task has k functional samples
     * @param droppedTasks tasks that have fewer than k functional samples and so say nothing: a model that fails hard tasks is judged on easy ones
     * @see "Fu et al. 2024, Constrained Decoding for Secure Code Generation, section 3"
     */
    public record SecurePass(int k, Optional<Estimate> estimate, int droppedTasks) {}

    /**
     * Security of working and of broken code.
     *
     * @param functional judged samples that work
     * @param secureFunctional of these, the secure ones
     * @param broken judged samples that do not work
     * @param secureBroken of these, the ones counted secure: empty, unreachable, not loadable or never getting to the weakness
     */
    public record Vacuity(int functional, int secureFunctional, int broken, int secureBroken) {
        /** P(secure | functional), NaN when nothing works. */
        public double secureGivenFunctional() {
            return (double) secureFunctional / functional;
        }

        /** P(secure | broken), NaN when everything works. */
        public double secureGivenBroken() {
            return (double) secureBroken / broken;
        }
    }
}
