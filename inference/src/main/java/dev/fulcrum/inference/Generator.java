package dev.fulcrum.inference;

import dev.fulcrum.model.CompletionRequest;
import dev.fulcrum.model.Question;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Answers requests on one context. Belongs to one thread.
 *
 * <p>A text depends on nothing but question, decoding and seed, because every number it is drawn from does: a prompt is always
 * read alone, from an empty cache, in the same chunks; a sequence's cells lie in the order of its tokens, since no cell is
 * freed while a group is decoded; attention skips the cells of others; and batches have only sizes of {@link BatchShape}.
 */
final class Generator implements AutoCloseable {
    /**
     * Sequences decoded together at most. Attention of 64 and more rows is computed by tiles, with other roundings than fewer.
     */
    static final int MOST_PARALLEL = 60;

    private static final int PROMPT = 0;

    private final LlamaModel model;
    private final Prompts prompts;
    private final LlamaContext context;
    private final int cells;
    private final int longest;
    private final BatchShape shape;
    private final int parallel;
    private final TokenSampler sampler;
    private final float[] afterPrompt;
    private final float[] logits;
    private final float[] scratch;
    private int[] prompt = {};

    /**
     * @param cells tokens that the cache holds, over all sequences
     * @param parallel completions decoded together at most, 1 to {@link #MOST_PARALLEL}
     */
    Generator(LlamaModel model, Prompts prompts, int cells, int parallel) {
        this.model = model;
        this.longest = Math.min(cells, model.trainedContext());
        this.cells = cells;
        this.prompts = prompts;
        // The prompt, the completions, and one sequence of one cell that nobody reads; the probe needs eight.
        this.context = new LlamaContext(model, cells + 1, Math.max(parallel, 8) + 2, Math.max(parallel, 32));
        this.shape = BatchShape.probe(context, model);
        this.parallel = shape == BatchShape.ALONE ? 1 : parallel;
        this.sampler = new TokenSampler(model.size());
        this.afterPrompt = new float[model.size()];
        this.logits = new float[model.size()];
        this.scratch = new float[model.size()];
    }

    BatchShape shape() {
        return shape;
    }

    /**
     * @param endless see {@link Generation}
     * @param cancelled asked after every token
     * @throws PromptTooLong when prompt and new tokens do not fit
     */
    Reply.Completed complete(long id, CompletionRequest request, boolean endless, BooleanSupplier cancelled) {
        int[] tokens = prompts.tokens(request.question());
        int room = longest - tokens.length;
        int wanted = request.decoding().maxTokens();
        if (room < wanted) {
            throw new PromptTooLong("the prompt has " + tokens.length + " tokens, and " + wanted
                    + " new ones do not fit into the remaining " + Math.max(room, 0) + " of a context of " + longest
                    + "; shorten the prompt or lower the token limit");
        }
        read(tokens);
        int together = Math.clamp((cells - tokens.length) / wanted, 1, parallel);
        List<GeneratedText> texts = new ArrayList<>();
        for (int from = 0; from < request.seeds().size(); from += together) {
            List<Long> seeds = request.seeds()
                    .subList(from, Math.min(from + together, request.seeds().size()));
            texts.addAll(group(request, seeds, endless, cancelled));
        }
        return new Reply.Completed(id, tokens.length, texts);
    }

    /** Log-probabilities of a text's tokens after a question, by the same path that draws them. */
    Reply.Scored score(long id, Question question, String continuation) {
        int[] tokens = prompts.tokens(question);
        int[] next = model.tokens(continuation);
        if (tokens.length + next.length > longest) {
            throw new PromptTooLong("the prompt has " + tokens.length + " tokens and the continuation " + next.length
                    + ", which do not fit into a context of " + longest);
        }
        read(tokens);
        try {
            return new Reply.Scored(id, likelihoods(next, scores(tokens.length, next)));
        } finally {
            context.forget(PROMPT, tokens.length);
        }
    }

    private double[] scores(int promptLength, int[] next) {
        double[] scores = new double[next.length];
        if (next.length > 0) {
            scores[0] = sampler.logProbability(afterPrompt, next[0]);
        }
        int stride = shape == BatchShape.ALONE ? 1 : context.outputLimit() - 1;
        for (int from = 0; from < next.length - 1; from += stride) {
            int count = Math.min(stride, next.length - 1 - from);
            for (int i = 0; i < count; i++) {
                context.add(next[from + i], promptLength + from + i, PROMPT, true);
            }
            decode(count);
            for (int i = 0; i < count; i++) {
                context.logits(i, logits);
                scores[from + i + 1] = sampler.logProbability(logits, next[from + i + 1]);
            }
        }
        return scores;
    }

    private List<TokenLikelihood> likelihoods(int[] tokens, double[] scores) {
        List<TokenLikelihood> likelihoods = new ArrayList<>();
        for (int i = 0; i < tokens.length; i++) {
            TextBuffer text = new TextBuffer(List.of());
            text.append(model.piece(tokens[i]));
            likelihoods.add(new TokenLikelihood(text.text(), scores[i]));
        }
        return likelihoods;
    }

    /** Brings the cache to hold exactly this prompt, and keeps the logits after it. */
    private void read(int[] tokens) {
        if (Arrays.equals(tokens, prompt) && tokens.length > 0) {
            return;
        }
        prompt = new int[0];
        context.forget(PROMPT, 0);
        if (tokens.length == 0) {
            throw new PromptTooLong("the prompt is empty; a model needs at least one token to continue");
        }
        for (int from = 0; from < tokens.length; from += LlamaContext.CHUNK) {
            int end = Math.min(tokens.length, from + LlamaContext.CHUNK);
            for (int i = from; i < end; i++) {
                context.add(tokens[i], i, PROMPT, i == tokens.length - 1);
            }
            context.decode();
        }
        context.logits((tokens.length - 1) % LlamaContext.CHUNK, afterPrompt);
        prompt = tokens;
    }

    private List<GeneratedText> group(
            CompletionRequest request, List<Long> seeds, boolean endless, BooleanSupplier cancelled) {
        List<Generation> generations = new ArrayList<>();
        try {
            for (long seed : seeds) {
                Generation generation = new Generation(model, request.decoding(), seed, endless);
                generations.add(generation);
                context.share(PROMPT, generations.size());
                generation.advance(sampler, afterPrompt, scratch);
            }
            decodeAll(generations, cancelled);
            return generations.stream().map(Generation::result).toList();
        } finally {
            generations.forEach(Generation::close);
            for (int sequence = 1; sequence <= seeds.size(); sequence++) {
                context.forget(sequence, 0);
            }
        }
    }

    private void decodeAll(List<Generation> generations, BooleanSupplier cancelled) {
        List<Generation> running = new ArrayList<>();
        while (true) {
            // Before the batch is begun: what is left in it would go into the next request's.
            if (cancelled.getAsBoolean()) {
                throw new Cancelled();
            }
            running.clear();
            for (int i = 0; i < generations.size(); i++) {
                Generation generation = generations.get(i);
                if (generation.running()) {
                    context.add(generation.token(), prompt.length + generation.position(), i + 1, true);
                    running.add(generation);
                }
            }
            if (running.isEmpty()) {
                return;
            }
            decode(running.size());
            for (int i = 0; i < running.size(); i++) {
                context.logits(i, logits);
                running.get(i).advance(sampler, logits, scratch);
            }
        }
    }

    private void decode(int size) {
        boolean accompanied = size == 1 && shape == BatchShape.AT_LEAST_TWO;
        if (accompanied) {
            context.add(0, 0, companion(), true);
        }
        context.decode();
        if (accompanied) {
            context.forget(companion(), 0);
        }
    }

    private int companion() {
        return Math.max(parallel, 8) + 1;
    }

    @Override
    public void close() {
        context.close();
    }

    /** The one who asked does not wait any more. */
    static final class Cancelled extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** The question leaves no room for an answer. */
    static final class PromptTooLong extends RuntimeException {
        private static final long serialVersionUID = 1L;

        PromptTooLong(String message) {
            super(message);
        }
    }
}
