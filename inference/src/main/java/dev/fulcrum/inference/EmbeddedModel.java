package dev.fulcrum.inference;

import dev.fulcrum.Sha256;
import dev.fulcrum.UserError;
import dev.fulcrum.model.Completion;
import dev.fulcrum.model.CompletionRequest;
import dev.fulcrum.model.Model;
import dev.fulcrum.model.ModelCard;
import dev.fulcrum.model.ModelException;
import dev.fulcrum.model.Question;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A language model on this machine's processors, by llama.cpp in a child process. A child that dies, by a native assertion or
 * by a signal, is started again and what it was asked is asked once more. Thread-safe; as many requests are answered at a time
 * as there are contexts, the others wait.
 *
 * <p>The same seed, question and decoding give the same text and log-probability, whatever the number of contexts, however many
 * completions are asked for at a time and whatever else runs, as long as the processor and the library are the same.
 */
public final class EmbeddedModel implements Model {
    private final EmbeddedModelSettings settings;
    private final ModelCard card;
    private @Nullable InferenceProcess process;
    private boolean closed;

    private EmbeddedModel(EmbeddedModelSettings settings, ModelCard card) {
        this.settings = settings;
        this.card = card;
    }

    /**
     * Starts the child and loads the model.
     *
     * @throws UserError when the model file or a library is missing, unreadable or not what it should be
     * @throws ModelException when the child dies twice while loading
     */
    public static EmbeddedModel open(EmbeddedModelSettings settings) {
        ModelCard card = new ModelCard(
                settings.id(), sha256(settings.gguf()), settings.contexts(), BigDecimal.ZERO, BigDecimal.ZERO);
        EmbeddedModel model = new EmbeddedModel(settings, card);
        model.retrying(InferenceProcess::isAlive);
        return model;
    }

    private static String sha256(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new UserError("the model file " + file + " is missing; run `fulcrum setup`");
        }
        try {
            return Sha256.of(file);
        } catch (IOException failure) {
            throw new UserError("the model file " + file + " cannot be read: " + failure.getMessage());
        }
    }

    /** The revision is the model file's SHA-256. */
    @Override
    public ModelCard card() {
        return card;
    }

    /**
     * @throws ModelException when prompt and new tokens do not fit into the context, or the child died twice
     * @throws UserError when the grammar is wrong, or a conversation is asked of a model without a chat template
     */
    @Override
    public List<Completion> complete(CompletionRequest request) {
        return complete(request, false);
    }

    /** @param endless draws all tokens that are allowed, even after the model says that it is done */
    List<Completion> complete(CompletionRequest request, boolean endless) {
        long start = System.nanoTime();
        Reply reply = ask(id -> new Order.Complete(id, request, endless));
        if (!(reply instanceof Reply.Completed completed)) {
            throw new IllegalStateException("completions were asked for and this came: " + reply);
        }
        Duration latency = Duration.ofNanos(System.nanoTime() - start);
        return completed.texts().stream()
                .map(text -> new Completion(
                        text.text(),
                        text.finish(),
                        completed.promptTokens(),
                        text.tokens(),
                        OptionalDouble.of(text.logProbability()),
                        latency,
                        BigDecimal.ZERO))
                .toList();
    }

    /**
     * How probable the model finds a text after a question: the likelihood probe.
     *
     * @param continuation tokenised on its own, so it should begin where a token would
     * @return one element per token, none for an empty text
     * @throws ModelException when both do not fit into the context, or the child died twice
     */
    public List<TokenLikelihood> score(Question question, String continuation) {
        Reply reply = ask(id -> new Order.Score(id, question, continuation));
        if (!(reply instanceof Reply.Scored scored)) {
            throw new IllegalStateException("likelihoods were asked for and this came: " + reply);
        }
        return scored.tokens();
    }

    private Reply ask(LongFunction<Order> order) {
        Reply reply = retrying(running -> running.ask(order));
        if (reply instanceof Reply.Failed failed) {
            if (failed.usersMistake()) {
                throw new UserError(failed.message());
            }
            throw new ModelException(failed.message());
        }
        return reply;
    }

    private <T> T retrying(Attempt<T> attempt) {
        try {
            return attempt.on(running());
        } catch (InferenceProcess.Died once) {
            try {
                return attempt.on(running());
            } catch (InferenceProcess.Died twice) {
                throw new ModelException("the model " + card.id() + " failed twice: " + twice.getMessage(), twice);
            }
        }
    }

    private synchronized InferenceProcess running() throws InferenceProcess.Died {
        if (closed) {
            throw new ModelException("the model " + card.id() + " is closed");
        }
        InferenceProcess current = process;
        if (current == null || !current.isAlive()) {
            current = InferenceProcess.start(settings);
            process = current;
        }
        return current;
    }

    /** The child, to be measured or killed. */
    synchronized ProcessHandle child() {
        if (process == null) {
            throw new IllegalStateException("no child was started");
        }
        return process.handle();
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (process != null) {
            process.close();
        }
    }

    @FunctionalInterface
    private interface Attempt<T> {
        T on(InferenceProcess process) throws InferenceProcess.Died;
    }
}
