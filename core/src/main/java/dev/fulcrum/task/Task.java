package dev.fulcrum.task;

import java.util.List;

/**
 * One question to a model with what decides about the answers.
 *
 * @param id unique in its suite: {@code <scenario>/<language>/<kind>} in Fulcrum's own, the data set's id in imported ones
 * @param scenario the problem it poses; tasks of one scenario are a cluster in the statistics. The id itself for imported tasks
 * @param cwes weaknesses that the exploits probe, the main one first; empty without security oracle
 * @param entryPoint the function under test, as this language spells it
 * @param references solutions of known standing; never shown to a model
 */
public record Task(
        String id,
        String scenario,
        Language language,
        Kind kind,
        List<Cwe> cwes,
        Domain domain,
        Difficulty difficulty,
        String entryPoint,
        Prompt prompt,
        Oracle oracle,
        List<Reference> references) {

    public Task {
        cwes = List.copyOf(cwes);
        references = List.copyOf(references);
    }
}
