package dev.fulcrum.metric;

/**
 * All that is known of one task under one condition: the sufficient statistics of its samples.
 *
 * @param samples samples drawn, at least 1
 * @param functional samples that passed every functional test
 * @param secure samples that withstood every exploit, working or not
 * @param functionalAndSecure samples that did both
 * @param judged samples whose security was judged at all
 * @param functionalJudged of these, the functional ones
 */
public record TaskTally(
        String task,
        String cluster,
        int samples,
        int functional,
        int secure,
        int functionalAndSecure,
        int judged,
        int functionalJudged) {

    /** Samples that are secure only because they do not work: the naive rate counts them, the joint one does not. */
    public int vacuouslySecure() {
        return secure - functionalAndSecure;
    }

    public int count(Endpoint.Kind kind) {
        return switch (kind) {
            case FUNC -> functional;
            case SEC -> secure;
            case FUNC_SEC -> functionalAndSecure;
        };
    }

    /** The one bit of a task that McNemar's test uses: strictly more than half of its samples count. */
    public boolean majority(Endpoint.Kind kind) {
        return 2 * count(kind) > samples;
    }
}
