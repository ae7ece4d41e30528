package dev.fulcrum.corpus;

import dev.fulcrum.task.Cwe;
import dev.fulcrum.task.Language;

/**
 * Two versions of a function, before and after a weakness was mended.
 *
 * @param id unique among the pairs read together
 * @param instruction what the function does, in words; empty when nobody said
 * @param origin where it was published, a commit
 */
public record CodePair(
        String id, Language language, Cwe cwe, String secure, String insecure, String instruction, String origin) {}
