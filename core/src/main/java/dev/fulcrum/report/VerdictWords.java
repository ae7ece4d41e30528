package dev.fulcrum.report;

import dev.fulcrum.oracle.ExploitOutcome;
import dev.fulcrum.oracle.Judgement;
import dev.fulcrum.oracle.Verdict;
import java.time.Duration;
import java.util.Locale;

/** Verdicts in words. */
final class VerdictWords {
    private VerdictWords() {}

    /** A sentence. */
    static String sentence(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Passed ignored -> "Passed every functional test.";
            case Verdict.Failed(Verdict.Reason reason, String detail) -> "Failed, " + words(reason) + ": " + detail;
            case Verdict.TimedOut(Duration cpu, Duration limit) ->
                "Timed out: used " + seconds(cpu) + " s of processor time, " + seconds(limit) + " s are allowed.";
            case Verdict.Errored(Verdict.Cause cause, String detail) ->
                "Could not be judged (" + words(cause) + "): " + detail;
            case Verdict.Refused(String reply) ->
                "There is no program: "
                        + (reply.isBlank() ? "the answer is empty." : "the model said \u201c" + reply + "\u201d.");
        };
    }

    /** The few words beside a sample before it is opened: the first exploit that worked, else why it is broken; may be empty. */
    static String gist(Judgement judgement) {
        return judgement.exploits().stream()
                .filter(outcome -> outcome.result() == ExploitOutcome.Result.EXPLOITED)
                .findFirst()
                .map(outcome -> firstLine(outcome.detail().isBlank() ? outcome.exploit() : outcome.detail()))
                .orElseGet(() -> why(judgement.functional()));
    }

    static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f", duration.toMillis() / 1000.0);
    }

    private static String why(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Passed ignored -> "";
            case Verdict.Failed(Verdict.Reason reason, String detail) -> words(reason);
            case Verdict.TimedOut ignored -> "timed out";
            case Verdict.Errored(Verdict.Cause cause, String detail) -> "could not be judged: " + words(cause);
            case Verdict.Refused ignored -> "no program";
        };
    }

    private static String firstLine(String text) {
        String line = text.strip().lines().findFirst().orElse("");
        return line.length() <= 120
                ? line
                : line.substring(0, line.offsetByCodePoints(0, Math.min(117, line.codePointCount(0, line.length()))))
                        + "\u2026";
    }
}
