package dev.fulcrum.sandbox;

import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A running guest: one process tree in bubblewrap that takes frames on its standard input and gives frames on its standard
 * output (a 32-bit little-endian length, then as many bytes). Frames may be sent ahead; answers come in their order. One
 * thread at a time sends, one receives.
 */
public final class Guest implements AutoCloseable {
    private static final int LARGEST_FRAME = 64 << 20;
    private static final int KEPT_LINES = 12;
    private static final Duration FAREWELL = Duration.ofSeconds(2);

    private static final byte[] END = {};

    /** What comes of the questions that were sent: called by the thread that reads the guest's answers, so it must be quick. */
    public interface Listener {
        void answered(byte[] frame);

        /** The guest died, was killed or ended. Called once, as the last. */
        void ended(GuestFailure why);
    }

    private final Process process;
    private final OutputStream requests;
    private final BlockingQueue<byte[]> answers = new LinkedBlockingQueue<>();
    private final Deque<String> complaints = new ArrayDeque<>();
    private byte[] greeting = END;
    private @Nullable Listener listener;

    private Guest(Process process) {
        this.process = process;
        this.requests = process.getOutputStream();
    }

    /**
     * Starts a guest, which is of use once it {@link #awaitReady}. Must be called by a thread that outlives the guest: the kernel
     * ends it with the thread that started it.
     *
     * @throws GuestFailure when its command cannot be run
     */
    public static Guest start(List<String> command) throws GuestFailure {
        try {
            Guest guest = new Guest(new ProcessBuilder(command).start());
            // A virtual thread that waits at a pipe keeps its carrier; on two processors all others could wait for
            // ever.
            Thread.ofPlatform().daemon().name("guest-answers").start(guest::readAnswers);
            Thread.ofPlatform().daemon().name("guest-complaints").start(guest::readComplaints);
            return guest;
        } catch (IOException e) {
            throw new GuestFailure("the guest cannot be started: " + e.getMessage());
        }
    }

    /**
     * Waits for its first frame, which says that it is ready. Any thread may wait, so that guests get ready beside each other.
     *
     * @throws GuestFailure when it does not get ready in time
     */
    public Guest awaitReady(Duration patience) throws GuestFailure {
        greeting = receive(patience);
        return this;
    }

    /** The first frame, which a guest sends when it is ready. */
    public byte[] greeting() {
        return greeting.clone();
    }

    /** Sends one frame; may block while the guest is busy and much was sent ahead. */
    public void send(byte[] frame) throws GuestFailure {
        byte[] whole = ByteBuffer.allocate(Integer.BYTES + frame.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(frame.length)
                .put(frame)
                .array();
        try {
            requests.write(whole);
            requests.flush();
        } catch (IOException e) {
            throw failure("the guest died");
        }
    }

    /**
     * The next frame. When none comes in time the guest is killed.
     *
     * @throws GuestFailure when it hangs or died
     */
    public byte[] receive(Duration patience) throws GuestFailure {
        try {
            byte[] answer = answers.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (answer == null) {
                process.destroyForcibly();
                throw failure("the guest gave no answer within " + patience.toSeconds() + " s");
            }
            if (answer == END) {
                answers.add(END);
                throw failure("the guest died");
            }
            return answer;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
            throw new GuestFailure("interrupted");
        }
    }

    /**
     * From now on answers go to a listener and not to {@link #receive}: a thread less to wake for each. To be called after
     * {@link #awaitReady}, before anything is sent.
     */
    public synchronized void listen(Listener to) {
        listener = to;
        if (answers.contains(END)) {
            to.ended(failure("the guest died"));
        }
    }

    /** Ends it at once, whatever it does; its listener is told. */
    public void kill() {
        process.destroyForcibly();
    }

    /** Says farewell without waiting: it ends when it has read what was sent. */
    public void dismiss() {
        try {
            requests.close();
        } catch (IOException e) {
            process.destroyForcibly();
        }
    }

    /** Returns when its processes have ended, those that do not end by themselves by force. */
    @Override
    public void close() {
        try {
            requests.close();
            if (!process.waitFor(FAREWELL.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }

    private GuestFailure failure(String what) {
        synchronized (complaints) {
            return new GuestFailure(complaints.isEmpty() ? what : what + ": " + complaints.getLast());
        }
    }

    private void readAnswers() {
        try (DataInputStream input = new DataInputStream(process.getInputStream())) {
            while (true) {
                int length = Integer.reverseBytes(input.readInt());
                if (length < 0 || length > LARGEST_FRAME) {
                    throw new IOException("a frame of " + length + " bytes");
                }
                deliver(input.readNBytes(length));
            }
        } catch (EOFException e) {
            deliver(END);
        } catch (IOException e) {
            process.destroyForcibly();
            deliver(END);
        }
    }

    private synchronized void deliver(byte[] frame) {
        if (listener == null) {
            answers.add(frame);
        } else if (frame == END) {
            listener.ended(failure("the guest died"));
        } else {
            listener.answered(frame);
        }
    }

    private void readComplaints() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                synchronized (complaints) {
                    complaints.addLast(line);
                    if (complaints.size() > KEPT_LINES) {
                        complaints.removeFirst();
                    }
                }
            }
        } catch (IOException e) {
            complaints.addLast("its log broke off: " + e.getMessage());
        }
    }
}
