package dev.fulcrum.setup;

import dev.fulcrum.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Starts package managers and asks programs for their version. */
final class Commands {
    private static final int QUESTION_SECONDS = 20;
    private static final int POLL_SECONDS = 1;

    private Commands() {}

    /** The first line that a command prints, empty when it cannot be started or fails. */
    static Optional<String> ask(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String output =
                    new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            boolean ended = process.waitFor(QUESTION_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
            return ended ? Optional.of(output.lines().findFirst().orElse("")) : Optional.empty();
        } catch (IOException notThere) {
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** The program's file, when it is on the path. */
    static Optional<Path> find(String program) {
        return Stream.of(Optional.ofNullable(System.getenv("PATH"))
                        .orElse("/usr/bin:/bin")
                        .split(":"))
                .map(folder -> Path.of(folder.isEmpty() ? "." : folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /**
     * Runs a command to its end, with a transient line about the time it takes and what has arrived so far.
     *
     * @param watched a folder whose size tells how far a download is
     * @throws UserError with the end of the command's output when it fails
     */
    static void run(
            String what,
            List<String> command,
            Map<String, String> environment,
            Path folder,
            Optional<Path> watched,
            Part.Announcer announcer) {
        Path log = null;
        try {
            log = Files.createTempFile("fulcrum-setup", ".log");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            process.getOutputStream().close();
            long start = System.nanoTime();
            while (!process.waitFor(POLL_SECONDS, TimeUnit.SECONDS)) {
                long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
                announcer.transientLine("%s  %d s%s"
                        .formatted(
                                what, seconds, watched.map(Commands::mebibytes).orElse("")));
            }
            if (process.exitValue() != 0) {
                List<String> output = Files.readString(log, java.nio.charset.StandardCharsets.ISO_8859_1)
                        .lines()
                        .toList();
                throw new UserError(
                        what + " failed: " + String.join(" ", command) + " ended with " + process.exitValue(),
                        output.subList(Math.max(0, output.size() - 12), output.size()));
            }
        } catch (IOException failed) {
            throw new UserError(what + " failed: " + failed.getMessage());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new UserError(what + " was interrupted; the same command goes on");
        } finally {
            delete(log);
        }
    }

    private static String mebibytes(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            long bytes = files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
            return ", %.0f MiB".formatted(bytes / 1048576.0);
        } catch (IOException | java.io.UncheckedIOException vanished) {
            return "";
        }
    }

    private static void delete(@org.jspecify.annotations.Nullable Path log) throws UserError {
        try {
            if (log != null) {
                Files.deleteIfExists(log);
            }
        } catch (IOException left) {
            throw new UserError("the temporary file " + log + " cannot be removed: " + left.getMessage());
        }
    }
}
