package dev.fulcrum.oracle;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.fulcrum.sandbox.SampleLimits;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the supervisor in the sandbox says about one sample. Written by trusted programs; its texts may quote the candidate. */
record GuestAnswer(long id, Finding functional, String test, List<Attack> exploits, double cpu, String engine) {

    /** A verdict; fields that a verdict does not have are absent. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Finding(
            String verdict,
            @Nullable String reason,
            @Nullable String cause,
            @Nullable String detail,
            double cpu) {

        Verdict toVerdict(SampleLimits limits) {
            String text = detail == null ? "" : detail;
            return switch (verdict) {
                case "passed" -> new Verdict.Passed();
                case "failed" -> new Verdict.Failed(Verdict.Reason.valueOf(required(reason)), text);
                case "timed_out" -> new Verdict.TimedOut(seconds(cpu), limits.cpu());
                case "errored" -> new Verdict.Errored(Verdict.Cause.valueOf(required(cause)), text);
                default -> throw new IllegalArgumentException("an unknown verdict: " + verdict);
            };
        }

        private static String required(@Nullable String value) {
            if (value == null) {
                throw new IllegalArgumentException("a verdict without its reason");
            }
            return value;
        }
    }

    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record Attack(String exploit, boolean heldOut, String result, String detail) {
        ExploitOutcome toOutcome() {
            return new ExploitOutcome(
                    exploit, heldOut, ExploitOutcome.Result.valueOf(result.toUpperCase(Locale.ROOT)), detail);
        }
    }

    Judgement toJudgement(SampleLimits limits, Trust trust, String isolation) {
        return new Judgement(
                functional.toVerdict(limits),
                test,
                exploits.stream().map(Attack::toOutcome).toList(),
                trust,
                isolation + ", " + engine,
                seconds(cpu));
    }

    private static Duration seconds(double value) {
        return Duration.ofMillis(Math.round(value * 1e3));
    }
}
