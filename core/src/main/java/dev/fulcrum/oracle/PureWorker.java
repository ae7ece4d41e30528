package dev.fulcrum.oracle;

import dev.fulcrum.sandbox.Guest;
import dev.fulcrum.sandbox.GuestFailure;
import dev.fulcrum.sandbox.SampleLimits;
import dev.fulcrum.task.Task;
import dev.fulcrum.task.TestProgram;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * One guest of the pure profile. Samples are sent ahead, so that the guest never waits for the next one; answers come in order.
 * Thread-safe. When the guest dies or hangs, the sample in flight is blamed and the others are asked again of a fresh one.
 */
final class PureWorker implements AutoCloseable {
    private static final Duration GRACE = Duration.ofSeconds(20);
    private static final int REMEMBERED_TASKS = 256;

    private final GuestStarter starter;
    private final List<String> command;
    private final PureJobJson json = new PureJobJson();
    private @Nullable Line line;

    PureWorker(GuestStarter starter, List<String> command) {
        this.starter = starter;
        this.command = command;
    }

    /** @throws GuestFailure when the guest died or hung over this very sample */
    PureJob.Answer judge(Task task, TestProgram test, String program, SampleLimits limits) throws GuestFailure {
        while (true) {
            Reply reply = ask(task, test, program, limits).join();
            switch (reply) {
                case Answered answered -> {
                    return answered.answer();
                }
                case Blamed blamed -> throw blamed.failure();
                case Bystander _ -> {
                    continue;
                }
            }
        }
    }

    private synchronized CompletableFuture<Reply> ask(Task task, TestProgram test, String program, SampleLimits limits)
            throws GuestFailure {
        if (line == null || line.broken) {
            line = new Line(starter.start(command));
        }
        return line.ask(task, test, program, limits);
    }

    /** Asks the guest to end, without waiting for that. */
    synchronized void dismiss() {
        if (line != null) {
            line.guest.dismiss();
        }
    }

    /** Returns when the guest has ended, so that nothing of it is left and its processor time is known. */
    @Override
    public synchronized void close() {
        if (line != null) {
            line.close();
            line = null;
        }
    }

    /** What became of one question. */
    private sealed interface Reply {}

    private record Answered(PureJob.Answer answer) implements Reply {}

    private record Blamed(GuestFailure failure) implements Reply {}

    /** The guest failed over an earlier sample; this one was not looked at. */
    private record Bystander() implements Reply {}

    private record Pending(long id, Duration patience, CompletableFuture<Reply> reply) {}

    /** A task that the guest was told, by identity: comparing tests text by text would cost more than telling one twice. */
    private record Taught(Task task, int lesson) {}

    /** The connection to one guest. */
    private final class Line implements Guest.Listener {
        private final Guest guest;
        private final Queue<Pending> pending = new ConcurrentLinkedQueue<>();
        private final Map<TestProgram, Taught> lessons = new IdentityHashMap<>();
        private final Thread watch;
        private int told;
        private long asked;
        private volatile boolean broken;

        Line(Guest guest) {
            this.guest = guest;
            this.watch = Thread.ofVirtual().name("pure-watch").unstarted(this::watch);
            guest.listen(this);
            watch.start();
        }

        CompletableFuture<Reply> ask(Task task, TestProgram test, String program, SampleLimits limits) {
            CompletableFuture<Reply> reply = new CompletableFuture<>();
            Pending question = new Pending(++asked, limits.wall().plus(GRACE), reply);
            try {
                int lesson = teach(task, test);
                double cpu = limits.cpu().toMillis() / 1e3;
                double wall = limits.wall().toMillis() / 1e3;
                byte[] frame = bytes(new PureJob.Question(question.id(), lesson, program, cpu, wall));
                pending.add(question);
                guest.send(frame);
            } catch (GuestFailure failure) {
                broken = true;
                pending.remove(question);
                reply.complete(new Bystander());
            }
            if (broken) {
                dropPending();
            }
            return reply;
        }

        private int teach(Task task, TestProgram test) throws GuestFailure {
            Taught known = lessons.get(test);
            if (known != null && known.task() == task) {
                return known.lesson();
            }
            if (told >= REMEMBERED_TASKS) {
                lessons.clear();
                told = 0;
                guest.send(bytes(new PureJob.Forget(true)));
            }
            PureJob.Lesson lesson = PureJob.Lesson.of(told++, task, test);
            guest.send(bytes(lesson));
            lessons.put(test, new Taught(task, lesson.task()));
            return lesson.task();
        }

        private byte[] bytes(PureJob job) {
            try {
                return json.bytes(job);
            } catch (IOException e) {
                throw new UncheckedIOException("a job cannot be written", e);
            }
        }

        @Override
        public void answered(byte[] frame) {
            Pending question = pending.poll();
            if (question == null) {
                guest.kill();
                return;
            }
            try {
                PureJob.Answer answer = json.answer(frame);
                if (answer.id() != question.id()) {
                    throw new IllegalStateException("answer " + answer.id() + " to question " + question.id());
                }
                question.reply().complete(new Answered(answer));
            } catch (IOException | RuntimeException e) {
                question.reply().completeExceptionally(e);
                guest.kill();
            }
        }

        @Override
        public void ended(GuestFailure why) {
            if (!broken) {
                broken = true;
                guest.kill();
            }
            guest.dismiss();
            Pending inFlight = pending.poll();
            if (inFlight != null) {
                inFlight.reply().complete(new Blamed(why));
            }
            dropPending();
            watch.interrupt();
        }

        /** Nobody may wait for a guest that is gone; those who come later see that it is broken and take another. */
        private void dropPending() {
            for (Pending left = pending.poll(); left != null; left = pending.poll()) {
                left.reply().complete(new Bystander());
            }
        }

        /** Kills the guest when a question stays unanswered for longer than its patience, at most twice as long. */
        private void watch() {
            try {
                while (!broken) {
                    Pending oldest = pending.peek();
                    Thread.sleep(oldest == null ? GRACE : oldest.patience());
                    if (oldest != null && oldest == pending.peek()) {
                        guest.kill();
                        return;
                    }
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        void close() {
            broken = true;
            watch.interrupt();
            guest.close();
        }
    }
}
