package dev.fulcrum.inference;

import dev.fulcrum.UserError;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The child process: reads orders from standard input and answers on standard output, one thread per context. It ends when its
 * input does, so it never outlives the laboratory.
 */
final class InferenceServer {
    private static final int UNEXPECTED = 70;

    private final OutputStream replies;
    private final BlockingQueue<Order> orders = new LinkedBlockingQueue<>();
    /** Orders that were read and not answered yet; true once nobody waits any more. */
    private final Map<Long, Boolean> cancelled = new ConcurrentHashMap<>();

    private InferenceServer(OutputStream replies) {
        this.replies = replies;
    }

    /** Arguments: library folder, gguf file, contexts, cells of each, completions decoded together. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        // A thread that fails without an answer would let its request wait for ever; a dead process is noticed.
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
            failure.printStackTrace();
            Runtime.getRuntime().halt(UNEXPECTED);
        });
        OutputStream replies = new FileOutputStream(FileDescriptor.out);
        // What anything else prints must not fall between the frames.
        System.setOut(System.err);
        InferenceServer server = new InferenceServer(replies);
        try {
            server.start(
                    Path.of(arguments[0]),
                    Path.of(arguments[1]),
                    Integer.parseInt(arguments[2]),
                    Integer.parseInt(arguments[3]),
                    Integer.parseInt(arguments[4]));
        } catch (NativeFailure failure) {
            server.send(new Reply.Failed(0, true, String.valueOf(failure.getMessage())));
            return;
        }
        server.listen(new FileInputStream(FileDescriptor.in));
        // Threads may be deep in native code; there is nothing to save.
        Runtime.getRuntime().halt(0);
    }

    private void start(Path libraries, Path gguf, int contexts, int cells, int parallel)
            throws IOException, InterruptedException {
        LlamaLibrary library = LlamaLibrary.load(libraries);
        LlamaModel model = LlamaModel.load(library, gguf);
        Prompts prompts = new Prompts(model);
        BatchShape[] shapes = new BatchShape[contexts];
        NativeFailure[] failures = new NativeFailure[contexts];
        CountDownLatch made = new CountDownLatch(contexts);
        for (int i = 0; i < contexts; i++) {
            int index = i;
            Thread.ofPlatform().daemon().name("context-" + i).start(() -> {
                Generator generator;
                try {
                    generator = new Generator(model, prompts, cells, parallel);
                    shapes[index] = generator.shape();
                } catch (NativeFailure failure) {
                    failures[index] = failure;
                    return;
                } finally {
                    made.countDown();
                }
                work(generator);
            });
        }
        made.await();
        for (NativeFailure failure : failures) {
            if (failure != null) {
                throw failure;
            }
        }
        send(new Reply.Ready(shapes[0], model.trainedContext()));
    }

    private void listen(InputStream stream) throws IOException {
        for (Order order = Wire.readOrder(stream); order != null; order = Wire.readOrder(stream)) {
            if (order instanceof Order.Cancel cancel) {
                cancelled.replace(cancel.id(), true);
            } else {
                cancelled.put(order.id(), false);
                orders.add(order);
            }
        }
    }

    private void work(Generator generator) {
        while (true) {
            Order order;
            try {
                order = orders.take();
            } catch (InterruptedException interrupt) {
                return;
            }
            try {
                send(answer(generator, order));
            } catch (Generator.Cancelled nobodyWaits) {
                continue;
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            } finally {
                cancelled.remove(order.id());
            }
        }
    }

    private Reply answer(Generator generator, Order order) {
        try {
            return switch (order) {
                case Order.Complete complete ->
                    generator.complete(
                            complete.id(),
                            complete.request(),
                            complete.endless(),
                            () -> cancelled.getOrDefault(complete.id(), true));
                case Order.Score score -> generator.score(score.id(), score.question(), score.continuation());
                case Order.Cancel _ -> throw new IllegalStateException("a cancellation is never queued");
            };
        } catch (UserError mistake) {
            return new Reply.Failed(order.id(), true, String.valueOf(mistake.getMessage()));
        } catch (Generator.PromptTooLong | NativeFailure failure) {
            return new Reply.Failed(order.id(), false, String.valueOf(failure.getMessage()));
        }
    }

    private void send(Reply reply) throws IOException {
        synchronized (replies) {
            Wire.write(replies, reply);
        }
    }
}
