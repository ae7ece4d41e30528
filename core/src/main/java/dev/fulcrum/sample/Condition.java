package dev.fulcrum.sample;

import dev.fulcrum.model.Decoding;
import dev.fulcrum.prompting.PromptStrategy;

/**
 * One cell of a study: what answers, what it is told and how tokens are drawn.
 *
 * @param name unique in its study
 * @param model the model's id
 * @param revision what pins the model down
 * @param seed the study's seed, from which every sample's own is derived
 */
public record Condition(
        String name, String model, String revision, PromptStrategy strategy, Decoding decoding, long seed) {

    /** Everything that a sample depends on besides its task and index; runs with the same key share their samples. */
    public String key() {
        return "model=%s revision=%s strategy=%s temperature=%s top_p=%s max_tokens=%d stop=%s grammar=%s seed=%d"
                .formatted(
                        model,
                        revision,
                        strategy.id(),
                        decoding.temperature(),
                        decoding.topP(),
                        decoding.maxTokens(),
                        decoding.stop(),
                        decoding.grammar().orElse(""),
                        seed);
    }
}
