package dev.fulcrum.inference;

import dev.fulcrum.UserError;
import java.nio.file.Path;

/**
 * Where an embedded model lies and how much of the machine it may use.
 *
 * @param id as the user names it
 * @param libraries folder with llama.cpp's shared libraries
 * @param gguf the model file
 * @param contexts requests answered at a time, each by one thread, at least 1
 * @param cells tokens that a context's cache holds, over prompt and parallel completions; at least 256. SmolLM2-135M takes 23 kB each
 * @param parallel completions of one request decoded together at most, 1 to 60
 */
public record EmbeddedModelSettings(String id, Path libraries, Path gguf, int contexts, int cells, int parallel) {
    private static final int DEFAULT_CELLS = 8192;
    private static final int DEFAULT_PARALLEL = 20;
    private static final int FEWEST_CELLS = 256;

    public EmbeddedModelSettings {
        libraries = libraries.toAbsolutePath().normalize();
        gguf = gguf.toAbsolutePath().normalize();
        if (contexts < 1) {
            throw new UserError("an embedded model needs at least one context, not " + contexts);
        }
        if (cells < FEWEST_CELLS) {
            throw new UserError("an embedded model needs at least " + FEWEST_CELLS + " cells, not " + cells);
        }
        if (parallel < 1 || parallel > Generator.MOST_PARALLEL) {
            throw new UserError("an embedded model decodes 1 to " + Generator.MOST_PARALLEL
                    + " completions together, not " + parallel);
        }
    }

    /** A context per processor, 8192 cells (2048 tokens of prompt and twelve times 512 new ones), 20 completions together. */
    public static EmbeddedModelSettings of(String id, Path libraries, Path gguf) {
        return new EmbeddedModelSettings(
                id, libraries, gguf, Runtime.getRuntime().availableProcessors(), DEFAULT_CELLS, DEFAULT_PARALLEL);
    }

    public EmbeddedModelSettings withContexts(int number) {
        return new EmbeddedModelSettings(id, libraries, gguf, number, cells, parallel);
    }

    public EmbeddedModelSettings withCells(int number) {
        return new EmbeddedModelSettings(id, libraries, gguf, contexts, number, parallel);
    }

    public EmbeddedModelSettings withParallel(int number) {
        return new EmbeddedModelSettings(id, libraries, gguf, contexts, cells, number);
    }
}
