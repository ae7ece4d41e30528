package dev.fulcrum.scan;

import dev.fulcrum.task.Language;

/**
 * One program to be scanned: a sample, a reference, a file.
 *
 * @param id how findings refer to it, unique within a batch: a path, a sample's id
 * @param code the whole text
 */
public record SourceUnit(String id, Language language, String code) {}
