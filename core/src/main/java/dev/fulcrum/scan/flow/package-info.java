/**
 * Fulcrum's own analysis, in the process and in milliseconds: source-to-sink flow of untrusted values within a function and the
 * functions of the file that it calls, and misuse of interfaces. Reads text; starts nothing. Its door is
 * {@link dev.fulcrum.scan.flow.FlowScanner}.
 */
@NullMarked
package dev.fulcrum.scan.flow;

import org.jspecify.annotations.NullMarked;
