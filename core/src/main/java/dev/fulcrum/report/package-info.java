/**
 * Tells a reader what a study found: one self-contained HTML page, Markdown, LaTeX, CSV and the table for the terminal, all made from one
 * {@link dev.fulcrum.report.StudyReport}. Last room of the pipe: it reads the records of the rooms before it, computes no statistics, knows neither
 * the store nor the study room, and touches the file system only to write what it was asked for.
 */
@NullMarked
package dev.fulcrum.report;

import org.jspecify.annotations.NullMarked;
