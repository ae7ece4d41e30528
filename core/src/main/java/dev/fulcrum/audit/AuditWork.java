package dev.fulcrum.audit;

import dev.fulcrum.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Judges many programs at once.
 *
 * @param atOnce how many the judge works on at once
 */
record AuditWork(int atOnce, Progress progress) {

    /** @return results in the order of the jobs */
    <T> List<T> all(String phase, List<Callable<T>> jobs) {
        Semaphore gate = new Semaphore(atOnce);
        AtomicInteger done = new AtomicInteger();
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> futures = jobs.stream()
                    .map(job -> executor.submit(() -> {
                        gate.acquire();
                        try {
                            T result = job.call();
                            progress.update(Progress.State.counting(phase, done.incrementAndGet(), jobs.size()));
                            return result;
                        } finally {
                            gate.release();
                        }
                    }))
                    .toList();
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while auditing", interrupted);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a program could not be judged", failed.getCause());
        }
    }
}
