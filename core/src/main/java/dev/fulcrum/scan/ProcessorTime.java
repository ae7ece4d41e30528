package dev.fulcrum.scan;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Measures the processor time of a program inside its confinement, where a shell that started it can; outside, bubblewrap hides it.
 * The shell's {@code times} writes two lines behind the program's own on the standard error stream.
 */
final class ProcessorTime {
    private static final String SCRIPT = "\"$@\"; code=$?; echo >&2; times >&2; exit $code";

    /** Tells milliseconds; other shells tell hundredths of a second. */
    private static final Path PRECISE = Path.of("/bin/bash");

    private static final String TIME = "(\\d+)m([\\d.]+)s";
    private static final Pattern TIMES = Pattern.compile("\n" + TIME + " " + TIME + "\n" + TIME + " " + TIME + "\n$");
    private static final int FIRST_OF_CHILDREN = 5;
    private static final int LAST = 8;
    private static final int SECONDS_PER_MINUTE = 60;

    private ProcessorTime() {}

    /** The command that runs a program and measures it; it ends with the program's status. */
    static List<String> measuring(List<String> program) {
        String shell = Files.isExecutable(PRECISE) ? PRECISE.toString() : "/bin/sh";
        List<String> command = new ArrayList<>(List.of(shell, "-c", SCRIPT, "sh"));
        command.addAll(program);
        return command;
    }

    /** @param stderr what the program printed, without the measurement */
    record Measured(String stderr, Duration processor) {}

    /** Takes the measurement off the standard error stream; zero when it is not there. */
    static Measured of(String stderr) {
        // The pattern is anchored at the end; a search from the start of a long log would be slow.
        int from = Math.max(0, stderr.length() - 100);
        Matcher times = TIMES.matcher(stderr.substring(from));
        if (!times.find()) {
            return new Measured(stderr, Duration.ZERO);
        }
        double seconds = 0;
        for (int group = FIRST_OF_CHILDREN; group < LAST; group += 2) {
            seconds += Integer.parseInt(times.group(group)) * SECONDS_PER_MINUTE
                    + Double.parseDouble(times.group(group + 1));
        }
        return new Measured(stderr.substring(0, from + times.start()), Duration.ofNanos((long) (seconds * 1e9)));
    }
}
