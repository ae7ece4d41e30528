package dev.fulcrum.store;

import dev.fulcrum.oracle.Verdict;
import java.time.Duration;

/** A verdict as columns. */
record VerdictColumns(String functional, String category, String detail, long cpuMs, long limitMs) {

    static VerdictColumns of(Verdict verdict) {
        long cpu = verdict instanceof Verdict.TimedOut timedOut ? timedOut.cpu().toMillis() : 0;
        long limit =
                verdict instanceof Verdict.TimedOut timedOut ? timedOut.limit().toMillis() : 0;
        return new VerdictColumns(verdict.id(), verdict.category(), verdict.detail(), cpu, limit);
    }

    Verdict verdict() {
        return Verdict.of(functional, category, detail, Duration.ofMillis(cpuMs), Duration.ofMillis(limitMs));
    }
}
