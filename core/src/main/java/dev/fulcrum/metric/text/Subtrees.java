package dev.fulcrum.metric.text;

import dev.fulcrum.syntax.SyntaxNode;
import java.util.Arrays;

/** The subtrees of a program by their shape: kinds and parts of named nodes, no texts. Equal shapes have equal 64-bit digests. */
final class Subtrees {
    private long[] digests = new long[64];
    private int size;

    private Subtrees() {}

    /** The whole tree and every node in it that has children. */
    static Subtrees of(SyntaxNode root) {
        Subtrees subtrees = new Subtrees();
        long whole = subtrees.digest(root);
        if (root.children.isEmpty()) {
            subtrees.add(whole);
        }
        Arrays.sort(subtrees.digests, 0, subtrees.size);
        return subtrees;
    }

    int size() {
        return size;
    }

    /** How many of these the other program has, each as often as it stands here. */
    int in(Subtrees other) {
        int common = 0;
        for (int i = 0; i < size; i++) {
            common += Arrays.binarySearch(other.digests, 0, other.size, digests[i]) >= 0 ? 1 : 0;
        }
        return common;
    }

    private void add(long digest) {
        if (size == digests.length) {
            digests = Arrays.copyOf(digests, 2 * size);
        }
        digests[size++] = digest;
    }

    private long digest(SyntaxNode node) {
        long digest = mix(node.type.hashCode(), node.missing ? 3 : 1);
        if (node.children.isEmpty()) {
            // The parser shows the sign that it stumbled over.
            return node.type.equals("ERROR") && node.end > node.start
                    ? mix(digest, node.text().codePointAt(0))
                    : digest;
        }
        for (SyntaxNode child : node.children) {
            if (child.named || child.missing) {
                digest = mix(mix(digest, child.field.hashCode()), digest(child));
            } else if (!child.children.isEmpty()) {
                // A keyword of two words, "not in": a tree of its own that its parent does not show.
                add(mix(child.type.hashCode(), 5));
            }
        }
        add(digest);
        return digest;
    }

    static long mix(long digest, long next) {
        long mixed = (digest ^ next * 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
        return mixed ^ mixed >>> 29;
    }
}
