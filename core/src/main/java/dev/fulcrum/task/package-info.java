/**
 * What is asked: suites, tasks, prompts, oracles as data, references; readers and importers that make them from files.
 * Touches the file system to read suites and nothing else; knows no other room.
 */
@NullMarked
package dev.fulcrum.task;

import org.jspecify.annotations.NullMarked;
