package dev.fulcrum.task;

import java.util.List;

/**
 * One question to a model with what decides about the answers.
 *
 * @param id unique in its suite: {@code <scenario>/<language>/<kind>} in Fulcrum's own, the data set's id in imported ones
 * @param scenario the problem it poses
 * @param entryPoint the function under test, as this language spells it
 * @param references solutions of known standing; never shown to a model
 */
public record Task(
        String id,
        Scenario scenario,
        Language language,
        Kind kind,
        String entryPoint,
        Prompt prompt,
        Oracle oracle,
        List<Reference> references) {

    public Task {
        references = List.copyOf(references);
    }
}
