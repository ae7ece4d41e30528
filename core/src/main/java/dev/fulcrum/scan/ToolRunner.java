package dev.fulcrum.scan;

import dev.fulcrum.sandbox.Account;
import dev.fulcrum.sandbox.Confinement;
import dev.fulcrum.sandbox.Limits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs analysers confined: they are trusted, what they read is not, and a parser can be attacked. Limits bind processor time;
 * the wall clock is a backstop, so that a busy machine does not turn results into errors.
 */
final class ToolRunner {
    private static final int LARGEST_OUTPUT = 64 << 20;
    private static final int BACKSTOP = 4;
    /** Platform threads: a read from a pipe would hold the carrier of a virtual one. */
    private static final Executor READERS =
            command -> Thread.ofPlatform().daemon().name("tool-output").start(command);

    private final Account account;

    ToolRunner(Account account) {
        this.account = account;
    }

    /** Asks a tool for its version. */
    ToolOutput version(Tool tool) throws IOException, InterruptedException {
        Confinement confinement = tool.equip(Confinement.of(account));
        return run(confinement, tool.versionCommand(), Duration.ofSeconds(30));
    }

    /** Runs a tool over all files of a workspace. */
    ToolOutput scan(Tool tool, Workspace workspace) throws IOException, InterruptedException {
        Confinement confinement = tool.equip(Confinement.of(account)).readOnly(workspace.folder(), Workspace.MOUNT);
        return run(
                confinement,
                tool.command(workspace),
                tool.limit(workspace.units().size()));
    }

    private static ToolOutput run(Confinement confinement, List<String> program, Duration limit)
            throws IOException, InterruptedException {
        List<String> command =
                confinement.limits(Limits.forTools().withCpu(limit)).command(ProcessorTime.measuring(program));
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command).start();
        try {
            process.getOutputStream().close();
            CompletableFuture<Captured> stdout = capture(process, process.getInputStream());
            CompletableFuture<Captured> stderr = capture(process, process.getErrorStream());
            boolean ended = process.waitFor(limit.multipliedBy(BACKSTOP).toMillis(), TimeUnit.MILLISECONDS);
            if (!ended) {
                process.destroyForcibly().waitFor();
            }
            Captured out = stdout.get(10, TimeUnit.SECONDS);
            Captured err = stderr.get(10, TimeUnit.SECONDS);
            int exit = process.exitValue();
            ProcessorTime.Measured measured = ProcessorTime.of(err.text());
            return new ToolOutput(
                    exit,
                    out.text(),
                    measured.stderr(),
                    !ended || outOfTime(exit, start, limit),
                    out.overflowed() || err.overflowed(),
                    measured.processor());
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("the output of " + program.getFirst() + " cannot be read", e);
        } finally {
            process.destroyForcibly();
        }
    }

    /** The kernel ends what has used up its processor time by SIGXCPU (24) or SIGKILL (9); bubblewrap reports the signal. */
    private static boolean outOfTime(int exit, long startNanos, Duration limit) {
        boolean lasted = System.nanoTime() - startNanos >= limit.toNanos() / 2;
        return exit == 128 + 24 || (exit == 128 + 9 && lasted);
    }

    private static CompletableFuture<Captured> capture(Process process, InputStream stream) {
        return CompletableFuture.supplyAsync(
                () -> {
                    ByteArrayOutputStream kept = new ByteArrayOutputStream();
                    byte[] buffer = new byte[1 << 16];
                    try (stream) {
                        for (int count = stream.read(buffer); count >= 0; count = stream.read(buffer)) {
                            if (kept.size() + count > LARGEST_OUTPUT) {
                                process.destroyForcibly();
                                return new Captured("", true);
                            }
                            kept.write(buffer, 0, count);
                        }
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                    return new Captured(kept.toString(StandardCharsets.UTF_8), false);
                },
                READERS);
    }

    private record Captured(String text, boolean overflowed) {}
}
