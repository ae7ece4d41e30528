/**
 * Keeps everything that happened: runs, samples, judgements, findings, studies. The only room that knows SQL. Stands beside the
 * pipe and knows its records, no services.
 */
@NullMarked
package dev.fulcrum.store;

import org.jspecify.annotations.NullMarked;
