package dev.fulcrum.model;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.OptionalDouble;

/**
 * A model's raw text and what it took.
 *
 * @param text without the stop string
 * @param promptTokens tokens of the question, 0 when the model does not say
 * @param completionTokens tokens generated, 0 when the model does not say
 * @param logProbability sum of the generated tokens' natural log-probabilities under temperature 1, at most 0; empty when the model does not say
 * @param latency wall time of the call that brought it
 * @param cost in US dollars, 0 for embedded models
 */
public record Completion(
        String text,
        Finish finish,
        int promptTokens,
        int completionTokens,
        OptionalDouble logProbability,
        Duration latency,
        BigDecimal cost) {

    /** Why the text ends. */
    public enum Finish {
        /** The model was done, or a stop string came. */
        STOP,
        /** The token limit was reached. */
        LENGTH,
        /** The provider withheld the answer. */
        REFUSED
    }
}
