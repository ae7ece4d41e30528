package dev.fulcrum.cli;

import dev.fulcrum.setup.Part;
import java.io.PrintStream;

/** Lines on stderr; transient ones overwrite each other on a terminal and are left out elsewhere. */
final class ConsoleAnnouncer implements Part.Announcer {
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintStream err;
    private final boolean terminal;

    ConsoleAnnouncer(PrintStream err, boolean terminal) {
        this.err = err;
        this.terminal = terminal;
    }

    @Override
    public void line(String text) {
        err.println(terminal ? CLEAR_LINE + text : text);
    }

    @Override
    public void transientLine(String text) {
        if (terminal) {
            err.print(CLEAR_LINE + text);
            err.flush();
        }
    }
}
