package dev.fulcrum.audit;

import java.util.ArrayList;
import java.util.List;

/** Keeps a machine busy beside the work that is measured: a thread a processor that computes without pause, until it is closed. */
final class BusyMachine implements AutoCloseable {
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean busy = true;

    BusyMachine(int processors) {
        for (int i = 0; i < processors; i++) {
            threads.add(Thread.ofPlatform().daemon().name("load-" + i).start(this::compute));
        }
    }

    private void compute() {
        double value = 1;
        while (busy) {
            value = Math.sqrt(value + 1);
        }
    }

    @Override
    public void close() {
        busy = false;
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
