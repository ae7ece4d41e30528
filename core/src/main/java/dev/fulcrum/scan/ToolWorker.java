package dev.fulcrum.scan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fulcrum.sandbox.Account;
import dev.fulcrum.sandbox.Confinement;
import dev.fulcrum.sandbox.Limits;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A confined process that stays and runs a tool's commands one after the other. What ends it or takes too long costs only the command
 * at hand; the next one gets a fresh process. One command at a time.
 */
final class ToolWorker implements AutoCloseable {
    /** Where the process finds guests/scan/worker.py. */
    static final String PROGRAM = "/scan/worker.py";

    private static final String GUEST = "/scan";

    /** Then a fresh process takes over: what tools keep between commands does not pile up, nor does its processor time. */
    private static final int COMMANDS_PER_PROCESS = 1_000;

    private static final Duration PROCESSOR = Duration.ofHours(2);

    /** Wall clock over processor time, and what a busy machine may take to start the process. */
    private static final int BACKSTOP = 4;

    private static final Duration START = Duration.ofSeconds(60);

    private final Tool tool;
    private final Path guest;
    private final Account account;
    private final Path folder;

    /** A confined process ends with the thread that started it, so one thread does that and lives as long as this. */
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("tool-worker").factory());

    private Optional<Served> served = Optional.empty();
    private int commands;

    private record Served(Process process, BufferedReader replies) {}

    /** @param guest the readable copy of guests/scan */
    ToolWorker(Tool tool, Path guest, Account account) throws IOException {
        this.tool = tool;
        this.guest = guest;
        this.account = account;
        this.folder = Files.createTempDirectory("fulcrum-scan-");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** The folder that the process sees at {@link Workspace#MOUNT}. */
    Path folder() {
        return folder;
    }

    /** @throws UnusableOutput when the process ended or did not answer in time */
    ToolOutput run(List<String> command, Duration limit) throws UnusableOutput, InterruptedException {
        ObjectNode request = Json.MAPPER.createObjectNode();
        command.forEach(request.putArray("command")::add);
        request.put("seconds", Math.max(1, limit.toSeconds()));
        Future<String> reply = thread.submit(() -> exchange(request.toString()));
        try {
            long wait = limit.multipliedBy(BACKSTOP).plus(START).toMillis();
            return output(Json.document(reply.get(wait, TimeUnit.MILLISECONDS)));
        } catch (TimeoutException e) {
            end();
            throw new UnusableOutput(Errored.Cause.TIMED_OUT, "did not finish in time");
        } catch (ExecutionException e) {
            end();
            throw new UnusableOutput(Errored.Cause.CRASHED, "ended without an answer");
        } catch (InterruptedException e) {
            end();
            throw e;
        }
    }

    private static ToolOutput output(JsonNode reply) {
        return new ToolOutput(
                reply.path("exit").asInt(),
                reply.path("stdout").asText(),
                reply.path("stderr").asText(),
                reply.path("timed_out").asBoolean(),
                false,
                Duration.ofNanos((long) (reply.path("processor").asDouble() * 1e9)));
    }

    private String exchange(String request) throws IOException {
        Served worker = ready();
        worker.process.getOutputStream().write((request + "\n").getBytes(StandardCharsets.UTF_8));
        worker.process.getOutputStream().flush();
        String line = worker.replies.readLine();
        if (line == null) {
            throw new IOException("the process has ended");
        }
        return line;
    }

    private synchronized Served ready() throws IOException {
        if (commands >= COMMANDS_PER_PROCESS) {
            end();
        }
        Served worker = served.filter(each -> each.process.isAlive()).orElse(null);
        if (worker == null) {
            Process process = new ProcessBuilder(tool.equip(Confinement.of(account))
                            .readOnly(guest, GUEST)
                            .readOnly(folder, Workspace.MOUNT)
                            .limits(Limits.forTools().withCpu(PROCESSOR))
                            .command(tool.worker()))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            worker = new Served(process, process.inputReader(StandardCharsets.UTF_8));
            served = Optional.of(worker);
            commands = 0;
        }
        commands++;
        return worker;
    }

    private synchronized void end() {
        served.ifPresent(worker -> worker.process.destroyForcibly());
        served = Optional.empty();
        commands = 0;
    }

    @Override
    public void close() {
        end();
        thread.shutdownNow();
        try {
            Files.deleteIfExists(folder);
        } catch (IOException leftBehind) {
            // A temporary folder; the system removes it.
            folder.toFile().deleteOnExit();
        }
    }
}
