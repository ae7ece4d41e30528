package dev.fulcrum.report;

import dev.fulcrum.metric.Estimate;
import java.util.List;
import java.util.Optional;

/**
 * What one condition reached.
 *
 * @param name unique in the study, {@code reminder}
 * @param model the model's id
 * @param strategy the prompt strategy in words, {@code security reminder}
 * @param decoding how tokens were drawn, in words: {@code temperature .8, top-p .95, at most 384 tokens}
 * @param tasks tasks posed
 * @param samples samples judged, {@code outcomes.total()}
 * @param functional func@1
 * @param naiveSecure sec@1 whether or not the sample works; empty when the suite has no security oracle
 * @param joint func-sec@1, the primary endpoint; empty when the suite has no security oracle
 * @param secureGivenFunctional secure@1 among samples that pass, over the tasks where any passes; empty when none does
 * @param vacuous share of all samples that the naive rate counts as secure though they fail their tests
 * @param outcomes the samples by function and security
 */
public record ConditionResult(
        String name,
        String model,
        String strategy,
        String decoding,
        int tasks,
        int samples,
        Estimate functional,
        Optional<Estimate> naiveSecure,
        Optional<Estimate> joint,
        Optional<Estimate> secureGivenFunctional,
        Optional<Estimate> vacuous,
        Outcomes outcomes) {

    /**
     * Samples by function and security. Refused, empty, timed out and errored samples are not functional; security that could not be judged is
     * neither secure nor insecure. The six add up to all samples.
     *
     * @param errored of the {@code broken...} ones, those whose function the laboratory could not judge
     */
    public record Outcomes(
            int functionalSecure,
            int functionalInsecure,
            int functionalNotJudged,
            int brokenSecure,
            int brokenInsecure,
            int brokenNotJudged,
            int errored) {

        public static Outcomes of(List<SampleCase> samples) {
            return new Outcomes(
                    count(samples, Outcome.FUNCTIONAL_SECURE),
                    count(samples, Outcome.FUNCTIONAL_INSECURE),
                    count(samples, Outcome.FUNCTIONAL_NOT_JUDGED),
                    count(samples, Outcome.BROKEN_SECURE),
                    count(samples, Outcome.BROKEN_INSECURE),
                    count(samples, Outcome.BROKEN_NOT_JUDGED),
                    (int) samples.stream().filter(SampleCase::errored).count());
        }

        private static int count(List<SampleCase> samples, Outcome outcome) {
            return (int) samples.stream()
                    .filter(sample -> sample.outcome() == outcome)
                    .count();
        }

        public int of(Outcome outcome) {
            return switch (outcome) {
                case FUNCTIONAL_SECURE -> functionalSecure;
                case FUNCTIONAL_INSECURE -> functionalInsecure;
                case FUNCTIONAL_NOT_JUDGED -> functionalNotJudged;
                case BROKEN_SECURE -> brokenSecure;
                case BROKEN_INSECURE -> brokenInsecure;
                case BROKEN_NOT_JUDGED -> brokenNotJudged;
            };
        }

        public int total() {
            return functionalSecure
                    + functionalInsecure
                    + functionalNotJudged
                    + brokenSecure
                    + brokenInsecure
                    + brokenNotJudged;
        }
    }
}
