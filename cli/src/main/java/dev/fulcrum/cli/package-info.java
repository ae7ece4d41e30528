/** The command line: one class a command, no logic of its own. Nobody depends on it. */
@NullMarked
package dev.fulcrum.cli;

import org.jspecify.annotations.NullMarked;
