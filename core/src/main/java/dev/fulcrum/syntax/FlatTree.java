package dev.fulcrum.syntax;

/**
 * A tree as a row of numbers, {@link #CELLS} for each node, nodes in the order in which they begin and parents before their children. Equal
 * to what {@code flat_tree.c} writes.
 */
record FlatTree(int[] cells) {
    /** The number of its kind in the low 16 bits, and {@link #MISSING}. */
    static final int SYMBOL = 0;

    /** The number of the part that it plays in its parent, 0 for none. */
    static final int FIELD = 1;

    /** Offset of its first byte. */
    static final int START = 2;

    /** Offset after its last byte. */
    static final int END = 3;

    /** 1-based. */
    static final int LINE = 4;

    /** 1-based, in bytes. */
    static final int COLUMN = 5;

    /** How many children it has; not how many nodes are below it. */
    static final int CHILDREN = 6;

    static final int CELLS = 7;

    /** Set where the parser made a node up to go on after an error. */
    static final int MISSING = 1 << 16;
}
