package dev.fulcrum.oracle;

import dev.fulcrum.sandbox.Account;
import dev.fulcrum.sandbox.GuestFailure;
import dev.fulcrum.sandbox.SampleLimits;
import dev.fulcrum.task.Task;
import dev.fulcrum.task.TestProgram;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.BiFunction;

/** The guests of the pure profile. A slot is the right to have one sample on its way to a guest. */
final class PurePool implements AutoCloseable {
    private static final int DEPTH = 12;

    /** Address space of the interpreter beside that of a sample. */
    static final long INTERPRETER = 256L << 20;

    private final List<PureWorker> workers = new ArrayList<>();
    private final BlockingQueue<PureWorker> slots = new LinkedBlockingQueue<>();

    /**
     * @param command starts a guest under an account, as the one of that number
     * @param accounts one for each guest
     */
    PurePool(GuestStarter starter, BiFunction<Account, Integer, List<String>> command, List<Account> accounts) {
        for (int place = 0; place < accounts.size(); place++) {
            workers.add(new PureWorker(starter, command.apply(accounts.get(place), place)));
        }
        for (int depth = 0; depth < DEPTH; depth++) {
            slots.addAll(workers);
        }
    }

    int slots() {
        return DEPTH * workers.size();
    }

    /** @throws GuestFailure when a guest died or hung over this sample */
    PureJob.Answer judge(Task task, TestProgram test, String program, SampleLimits limits) throws GuestFailure {
        PureWorker worker = take();
        try {
            return worker.judge(task, test, program, limits);
        } finally {
            slots.add(worker);
        }
    }

    private PureWorker take() {
        try {
            return slots.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a guest", e);
        }
    }

    @Override
    public void close() {
        workers.forEach(PureWorker::dismiss);
        workers.forEach(PureWorker::close);
    }
}
