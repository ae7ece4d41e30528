package dev.fulcrum.inference;

import dev.fulcrum.model.Completion.Finish;
import dev.fulcrum.model.Decoding;
import org.jspecify.annotations.Nullable;

/** One completion while it is being made: its random numbers, its text, its place in the grammar. Belongs to one thread. */
final class Generation implements AutoCloseable {
    private final LlamaModel model;
    private final Decoding decoding;
    private final boolean endless;
    private final RandomStream random;
    private final TextBuffer text;
    private final @Nullable Grammar grammar;
    private @Nullable Finish finish;
    private int token;
    private int tokens;
    private double logProbability;

    /** @param endless goes on when the model says that it is done, so that a benchmark knows how many tokens it gets */
    Generation(LlamaModel model, Decoding decoding, long seed, boolean endless) {
        this.model = model;
        this.decoding = decoding;
        this.endless = endless;
        this.random = new RandomStream(seed);
        this.text = new TextBuffer(decoding.stop());
        this.grammar = decoding.grammar().map(gbnf -> new Grammar(model, gbnf)).orElse(null);
    }

    /** Draws the next token. @param scratch as long as the logits */
    void advance(TokenSampler sampler, float[] logits, float[] scratch) {
        float[] allowed = logits;
        if (grammar != null) {
            if (!grammar.mask(logits, scratch)) {
                finish = Finish.STOP;
                return;
            }
            allowed = scratch;
        }
        token = sampler.draw(allowed, decoding.temperature(), decoding.topP(), random);
        logProbability += sampler.logProbability(logits, token);
        tokens++;
        take();
    }

    private void take() {
        if (model.closes(token) && !endless) {
            finish = Finish.STOP;
            return;
        }
        if (grammar != null) {
            grammar.accept(token);
        }
        if (text.append(model.piece(token))) {
            finish = Finish.STOP;
        } else if (tokens == decoding.maxTokens()) {
            finish = Finish.LENGTH;
        }
    }

    boolean running() {
        return finish == null;
    }

    /** The token drawn last, which the model has not read yet. */
    int token() {
        return token;
    }

    /** Position of {@link #token()} after the prompt, from 0. */
    int position() {
        return tokens - 1;
    }

    GeneratedText result() {
        if (finish == null) {
            throw new IllegalStateException("the completion is not finished");
        }
        return new GeneratedText(text.text(), finish, tokens, logProbability);
    }

    @Override
    public void close() {
        if (grammar != null) {
            grammar.close();
        }
    }
}
