package dev.fulcrum.metric;

import dev.fulcrum.oracle.Security;

/**
 * What became of one sample, reduced to what is counted. A refused, empty or not loadable answer is an outcome too: not
 * functional, and not judged unless the exploits did run.
 *
 * @param condition the condition's name
 * @param task the task's id
 * @param cluster what is resampled as one: the scenario where tasks are variants of each other, else the task's id
 * @param sample the sample's index; condition, task and index name a sample once
 * @param functional whether every functional test passed
 * @param security what the exploits said, whether or not the tests passed
 */
public record Outcome(
        String condition, String task, String cluster, int sample, boolean functional, Security security) {

    /** An outcome whose task stands for itself and whose security was judged. */
    public static Outcome of(String condition, String task, int sample, boolean functional, boolean secure) {
        return new Outcome(condition, task, task, sample, functional, secure ? Security.SECURE : Security.INSECURE);
    }

    public boolean secure() {
        return security == Security.SECURE;
    }

    /** The primary endpoint: works and withstands. */
    public boolean functionalAndSecure() {
        return functional && secure();
    }
}
