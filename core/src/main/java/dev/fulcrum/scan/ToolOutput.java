package dev.fulcrum.scan;

import java.time.Duration;

/**
 * What a tool left behind.
 *
 * @param exit the exit status; 128 + signal when it was killed
 * @param timedOut whether it was killed for taking too long
 * @param overflowed whether it printed more than is kept
 * @param processor processor time that it took; zero when it was killed with all that measured it
 */
record ToolOutput(int exit, String stdout, String stderr, boolean timedOut, boolean overflowed, Duration processor) {

    /** Throws unless the tool ended by itself, in time, with one of the statuses that mean "report written". */
    void requireExit(int... expected) throws UnusableOutput {
        if (timedOut) {
            throw new UnusableOutput(Errored.Cause.TIMED_OUT, "did not finish in time");
        }
        if (overflowed) {
            throw new UnusableOutput(Errored.Cause.CRASHED, "printed without end");
        }
        for (int status : expected) {
            if (exit == status) {
                return;
            }
        }
        throw new UnusableOutput(Errored.Cause.CRASHED, "exit status " + exit + tail());
    }

    private String tail() {
        String last = stderr.strip();
        last = last.substring(last.lastIndexOf('\n') + 1);
        return last.isEmpty() ? "" : ": " + last.substring(0, Math.min(200, last.length()));
    }
}
