package dev.fulcrum.cli;

import dev.fulcrum.Progress;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Progress on stderr: one live line on a terminal, a plain line every few seconds elsewhere. Thread-safe. */
final class ProgressLine implements Progress {
    private static final Duration LIVE_STEP = Duration.ofMillis(200);
    private static final Duration PLAIN_STEP = Duration.ofSeconds(15);

    private final PrintStream err;
    private final boolean live;
    private final Clock clock;
    private Instant start;
    private Instant shown;
    private String phase = "";

    ProgressLine(PrintStream err, boolean live, Clock clock) {
        this.err = err;
        this.live = live;
        this.clock = clock;
        this.start = clock.instant();
        this.shown = Instant.MIN;
    }

    @Override
    public synchronized void update(State state) {
        Instant now = clock.instant();
        if (!state.phase().equals(phase)) {
            phase = state.phase();
            start = now;
            shown = Instant.MIN;
        }
        boolean last = state.done() >= state.total();
        boolean due =
                shown.equals(Instant.MIN) || Duration.between(shown, now).compareTo(live ? LIVE_STEP : PLAIN_STEP) >= 0;
        if (!due && !last) {
            return;
        }
        shown = now;
        if (live) {
            err.print("\r\u001b[K" + text(state, Duration.between(start, now)) + (last ? "\n" : ""));
            err.flush();
        } else {
            err.println(text(state, Duration.between(start, now)));
        }
    }

    private static String text(State state, Duration elapsed) {
        StringBuilder line = new StringBuilder("%s %d/%d".formatted(state.phase(), state.done(), state.total()));
        if (state.passed() > 0 || state.secure() > 0) {
            line.append(", functional %d, functional and secure %d".formatted(state.passed(), state.secure()));
        }
        if (state.errors() > 0) {
            line.append(", errors ").append(state.errors());
        }
        if (state.spend().signum() > 0) {
            line.append(", $").append(state.spend().toPlainString());
        }
        int fresh = state.done() - state.resumed();
        if (fresh > 0 && state.done() < state.total()) {
            long left = elapsed.toSeconds() * (state.total() - state.done()) / fresh;
            line.append(", about %d:%02d left".formatted(left / 60, left % 60));
        }
        return line.toString();
    }
}
