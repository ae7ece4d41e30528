package dev.fulcrum.inference;

import dev.fulcrum.UserError;
import dev.fulcrum.model.Model;
import dev.fulcrum.model.ModelException;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** A running inference process and the orders it has not answered. Thread-safe. Once dead it stays dead. */
final class InferenceProcess implements AutoCloseable {
    private static final int LINES_KEPT = 12;
    private static final Duration GRACE = Duration.ofSeconds(2);

    private final Process process;
    private final AtomicLong ids = new AtomicLong();
    private final Map<Long, CompletableFuture<Reply>> waiting = new ConcurrentHashMap<>();
    private final Deque<String> lastWords = new ArrayDeque<>();
    private final Thread errors;
    private volatile boolean over;

    private InferenceProcess(Process process) {
        this.process = process;
        this.errors = Thread.ofPlatform().daemon().name("inference-errors").start(this::readErrors);
    }

    /**
     * Starts a process and waits until its model is loaded.
     *
     * @throws UserError when a file is missing or unusable
     * @throws Died when it ends before the model is loaded
     */
    static InferenceProcess start(EmbeddedModelSettings settings) throws Died {
        ProcessBuilder builder = new ProcessBuilder(command(settings));
        // Nothing from outside may add a backend or change the number of threads.
        builder.environment().keySet().removeIf(name -> !name.equals("PATH") && !name.equals("HOME"));
        try {
            InferenceProcess started = new InferenceProcess(builder.start());
            CompletableFuture<Reply> ready = new CompletableFuture<>();
            started.waiting.put(0L, ready);
            Thread.ofPlatform().daemon().name("inference-replies").start(started::readReplies);
            if (started.await(0, ready) instanceof Reply.Failed failed) {
                started.close();
                throw new UserError(failed.message());
            }
            return started;
        } catch (IOException failure) {
            throw new Died("the inference process cannot be started: " + failure.getMessage());
        }
    }

    private static List<String> command(EmbeddedModelSettings settings) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("-XX:+UseSerialGC");
        command.add("-XX:-UsePerfData");
        // An assertion of llama.cpp ends the process on purpose; nobody wants a core or a crash log of it.
        command.add("-XX:-CreateCoredumpOnCrash");
        command.add("-XX:ErrorFile=/dev/null");
        command.add("-Xmx512m");
        command.add("-cp");
        command.add(classPath());
        command.add(InferenceServer.class.getName());
        command.add(settings.libraries().toString());
        command.add(settings.gguf().toString());
        command.add(Integer.toString(settings.contexts()));
        command.add(Integer.toString(settings.cells()));
        command.add(Integer.toString(settings.parallel()));
        return command;
    }

    /** Only what the child uses: this module, the core, and the annotations that both are compiled with. */
    private static String classPath() {
        Set<String> places = new LinkedHashSet<>();
        for (Class<?> used : List.of(InferenceServer.class, Model.class)) {
            CodeSource source = used.getProtectionDomain().getCodeSource();
            try {
                places.add(Path.of(source.getLocation().toURI()).toString());
            } catch (URISyntaxException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        return String.join(File.pathSeparator, places);
    }

    /**
     * Gives an order and waits for its reply.
     *
     * @throws Died when the process ends first
     * @throws ModelException when the waiting thread is interrupted; the order is cancelled
     */
    Reply ask(LongFunction<Order> makeOrder) throws Died {
        long id = ids.incrementAndGet();
        CompletableFuture<Reply> reply = new CompletableFuture<>();
        waiting.put(id, reply);
        send(makeOrder.apply(id));
        // The last replies may have been read before this one was registered.
        if (over) {
            failAllWaiting();
        }
        return await(id, reply);
    }

    private void send(Order order) {
        synchronized (process) {
            try {
                Wire.write(process.getOutputStream(), order);
            } catch (IOException broken) {
                // A broken pipe is a dead process; whoever waits for replies says so with the process's last words.
                process.destroyForcibly();
            }
        }
    }

    private Reply await(long id, CompletableFuture<Reply> reply) throws Died {
        try {
            return reply.get();
        } catch (InterruptedException interrupt) {
            send(new Order.Cancel(id));
            waiting.remove(id);
            Thread.currentThread().interrupt();
            throw new ModelException("interrupted while the embedded model was answering", interrupt);
        } catch (ExecutionException failure) {
            throw new Died(String.valueOf(
                    failure.getCause() == null ? null : failure.getCause().getMessage()));
        }
    }

    private void readReplies() {
        try (InputStream stream = process.getInputStream()) {
            for (Reply reply = Wire.readReply(stream); reply != null; reply = Wire.readReply(stream)) {
                @Nullable CompletableFuture<Reply> asked = waiting.remove(reply.id());
                if (asked != null) {
                    asked.complete(reply);
                }
            }
        } catch (IOException torn) {
            synchronized (lastWords) {
                lastWords.addLast("(its output broke: " + torn.getMessage() + ")");
            }
        }
        over = true;
        process.destroyForcibly();
        failAllWaiting();
    }

    private void failAllWaiting() {
        Died died = new Died(epitaph());
        for (Long id : waiting.keySet()) {
            CompletableFuture<Reply> asked = waiting.remove(id);
            if (asked != null) {
                asked.completeExceptionally(died);
            }
        }
    }

    private String epitaph() {
        try {
            process.waitFor(GRACE.toMillis(), TimeUnit.MILLISECONDS);
            errors.join(GRACE);
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
        }
        String status = process.isAlive() ? "closed its output" : "ended with status " + process.exitValue();
        synchronized (lastWords) {
            return "the inference process " + status
                    + (lastWords.isEmpty() ? "" : "; its last words: " + String.join(" | ", lastWords));
        }
    }

    private void readErrors() {
        try (BufferedReader reader = process.errorReader()) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                synchronized (lastWords) {
                    if (lastWords.size() == LINES_KEPT) {
                        lastWords.removeFirst();
                    }
                    lastWords.addLast(line);
                }
            }
        } catch (IOException closed) {
            synchronized (lastWords) {
                lastWords.addLast("(its error output broke: " + closed.getMessage() + ")");
            }
        }
    }

    boolean isAlive() {
        return !over && process.isAlive();
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /** Ends the process; whoever still waits gets {@link Died}. */
    @Override
    public void close() {
        process.destroyForcibly();
    }

    /** The process ended while it was needed. */
    static final class Died extends Exception {
        private static final long serialVersionUID = 1L;

        Died(String message) {
            super(message);
        }
    }
}
