package dev.fulcrum;

import java.math.BigDecimal;

/** Hears how far long work is. Called from many threads; must be quick. */
@FunctionalInterface
public interface Progress {

    /**
     * Where the work stands.
     *
     * @param phase one or two words, {@code sampling}, {@code auditing}
     * @param done units finished, counting those that an earlier run finished
     * @param resumed how many of them an earlier run finished: they say nothing of the speed
     * @param total units planned
     * @param passed functional so far, when the phase judges
     * @param secure functional and secure so far, when the phase judges
     * @param errors units that could not be judged or sampled
     * @param spend US dollars so far
     */
    record State(String phase, int done, int resumed, int total, int passed, int secure, int errors, BigDecimal spend) {

        /** A phase that only counts. */
        public static State counting(String phase, int done, int total) {
            return new State(phase, done, 0, total, 0, 0, 0, BigDecimal.ZERO);
        }
    }

    void update(State state);
}
