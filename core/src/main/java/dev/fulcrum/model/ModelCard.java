package dev.fulcrum.model;

import java.math.BigDecimal;

/**
 * Which model answered.
 *
 * @param id as the user names it, {@code smollm2} or {@code openai:gpt-4o}
 * @param revision what pins it down: a file's SHA-256 or the provider's version
 * @param parallelism requests that it is useful to have in flight
 * @param promptPrice US dollars per million prompt tokens
 * @param completionPrice US dollars per million completion tokens
 */
public record ModelCard(
        String id, String revision, int parallelism, BigDecimal promptPrice, BigDecimal completionPrice) {}
