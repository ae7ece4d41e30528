package dev.fulcrum.oracle;

import dev.fulcrum.sandbox.Guest;
import dev.fulcrum.sandbox.GuestFailure;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Starts guests on a thread that lives as long as they may: the kernel ends a guest with the thread that started it. */
final class GuestStarter implements AutoCloseable {
    private static final Duration READY = Duration.ofSeconds(60);

    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("guest-starter").daemon().factory());

    Guest start(List<String> command) throws GuestFailure {
        try {
            return thread.submit(() -> Guest.start(command)).get().awaitReady(READY);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof GuestFailure failure) {
                throw failure;
            }
            throw new IllegalStateException("a guest did not start", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a guest started", e);
        }
    }

    @Override
    public void close() {
        thread.shutdown();
    }
}
