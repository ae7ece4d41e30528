package dev.fulcrum.cli;

/** What the command line is attached to. */
final class Terminal {
    private Terminal() {}

    /** Whether a person watches stderr: then one line may overwrite itself. */
    static boolean isLive() {
        return System.console() != null && System.console().isTerminal() && !"dumb".equals(System.getenv("TERM"));
    }
}
