package dev.fulcrum.store;

import dev.fulcrum.oracle.Verdict;
import java.time.Duration;
import java.util.Locale;

/** A verdict as columns. */
record VerdictColumns(String functional, String category, String detail, long cpuMs, long limitMs) {

    static VerdictColumns of(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Passed ignored -> new VerdictColumns("passed", "", "", 0, 0);
            case Verdict.Failed(Verdict.Reason reason, String detail) ->
                new VerdictColumns("failed", Runs.word(reason), detail, 0, 0);
            case Verdict.TimedOut(Duration cpu, Duration limit) ->
                new VerdictColumns("timed_out", "", "", cpu.toMillis(), limit.toMillis());
            case Verdict.Errored(Verdict.Cause cause, String detail) ->
                new VerdictColumns("errored", Runs.word(cause), detail, 0, 0);
            case Verdict.Refused(String reply) -> new VerdictColumns("refused", "", reply, 0, 0);
        };
    }

    Verdict verdict() {
        return switch (functional) {
            case "passed" -> new Verdict.Passed();
            case "failed" -> new Verdict.Failed(Verdict.Reason.valueOf(category.toUpperCase(Locale.ROOT)), detail);
            case "timed_out" -> new Verdict.TimedOut(Duration.ofMillis(cpuMs), Duration.ofMillis(limitMs));
            case "errored" -> new Verdict.Errored(Verdict.Cause.valueOf(category.toUpperCase(Locale.ROOT)), detail);
            case "refused" -> new Verdict.Refused(detail);
            default -> throw new IllegalStateException("the store holds the unknown verdict " + functional);
        };
    }
}
