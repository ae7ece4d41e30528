package dev.fulcrum.bench;

import dev.fulcrum.UserError;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What a whole command printed and took.
 *
 * @param output on its standard output
 * @param wall from its start to its end
 * @param cpu user and system time of all its processes
 */
record TimedCommand(String output, Duration wall, Duration cpu) {
    private static final String SCRIPT = """
            import resource, subprocess, sys, time
            start = time.monotonic()
            done = subprocess.run(sys.argv[1:])
            wall = time.monotonic() - start
            used = resource.getrusage(resource.RUSAGE_CHILDREN)
            print()
            print(wall, used.ru_utime + used.ru_stime)
            sys.exit(done.returncode)
            """;

    /** What goes before a command that is to be timed: inside a confinement, so that this is not timed itself. */
    static final List<String> TIMER = List.of("/usr/bin/python3", "-c", SCRIPT);

    /**
     * @param command holds {@link #TIMER} before what is timed
     * @param environment more variables
     * @param complaints a file for its standard error
     * @throws UserError with its last complaint when it fails
     */
    static TimedCommand run(List<String> command, Map<String, String> environment, Path complaints)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(complaints.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            String last = Files.readString(complaints).lines().reduce("no word", (before, line) -> line);
            throw new UserError(command.getFirst() + " failed: " + last);
        }
        List<String> lines = output.lines().toList();
        String[] seconds = lines.getLast().split(" ", -1);
        return new TimedCommand(
                String.join("\n", lines.subList(0, lines.size() - 1)), seconds(seconds[0]), seconds(seconds[1]));
    }

    private static Duration seconds(String text) {
        return Duration.ofNanos(Math.round(Double.parseDouble(text) * 1e9));
    }
}
