package dev.fulcrum.inference;

import java.util.Arrays;

/**
 * Which batch sizes give the same bits on this processor. A seed must give the same text whatever is decoded beside it, but
 * kernels may be chosen by batch size and sum in another order: llama.cpp's kernels for AVX without AVX2 compute the last
 * layer of a lone token otherwise than that of several. So every context asks its own processor before it works.
 */
enum BatchShape {
    /** Any number of tokens gives the same logits. */
    ANY,
    /** A lone token differs; it is decoded beside a token that nobody reads. */
    AT_LEAST_TWO,
    /** Sizes differ among each other; completions are decoded one after another. */
    ALONE;

    /** The kernels' tiles are of 2 to 5 rows, so these sizes meet each of them. */
    private static final int[] SIZES = {1, 2, 3, 5, 8};

    /** Decodes the same tokens in batches of several sizes and compares the logits bit by bit. Leaves the context empty. */
    static BatchShape probe(LlamaContext context, LlamaModel model) {
        int largest = SIZES[SIZES.length - 1];
        float[][] reference = new float[largest][];
        boolean loneDiffers = false;
        boolean othersDiffer = false;
        // From the largest down, so that every slot has a reference before a smaller batch is held against it.
        for (int index = SIZES.length - 1; index >= 0; index--) {
            int size = SIZES[index];
            for (int slot = 0; slot < size; slot++) {
                context.add((slot * 977 + 311) % model.size(), 0, slot, true);
            }
            context.decode();
            for (int slot = 0; slot < size; slot++) {
                float[] logits = new float[model.size()];
                context.logits(slot, logits);
                float[] expected = reference[slot];
                if (expected == null) {
                    reference[slot] = logits;
                } else if (!Arrays.equals(expected, logits)) {
                    loneDiffers |= size == 1;
                    othersDiffer |= size != 1;
                }
            }
            for (int slot = 0; slot < size; slot++) {
                context.forget(slot, 0);
            }
        }
        return othersDiffer ? ALONE : loneDiffers ? AT_LEAST_TWO : ANY;
    }
}
