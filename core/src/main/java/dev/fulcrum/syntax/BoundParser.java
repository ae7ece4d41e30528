package dev.fulcrum.syntax;

import dev.fulcrum.task.Language;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** The build that the Maven artifacts bring: always there, unoptimised, its trees copied out node by node. */
record BoundParser(Map<Language, MemorySegment> languages, Map<Language, Grammar> grammars) implements TreeParser {
    BoundParser {
        languages = new EnumMap<>(languages);
        grammars = new EnumMap<>(grammars);
    }

    static BoundParser load() {
        Map<Language, MemorySegment> languages = new EnumMap<>(Language.class);
        Map<Language, Grammar> grammars = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            MemorySegment address = BoundLibrary.LOADED.language("tree_sitter_" + language.id());
            languages.put(language, address);
            grammars.put(language, BoundLibrary.LOADED.grammar(address));
        }
        return new BoundParser(languages, grammars);
    }

    @Override
    public String origin() {
        return "the binding's build";
    }

    @Override
    public Grammar grammar(Language language) {
        Grammar grammar = grammars.get(language);
        if (grammar == null) {
            throw new IllegalStateException("no grammar of " + language);
        }
        return grammar;
    }

    @Override
    public FlatTree parse(Language language, Source source, int deepest) throws SyntaxTree.TooDeep {
        MemorySegment address = languages.get(language);
        if (address == null) {
            throw new IllegalStateException("no grammar of " + language);
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment parser = BoundLibrary.newParser(address);
            MemorySegment tree = BoundLibrary.parse(parser, source.copy(arena), source.length());
            MemorySegment cursor = BoundLibrary.newCursor(arena, BoundLibrary.root(arena, tree));
            try {
                SegmentAllocator place = SegmentAllocator.prefixAllocator(arena.allocate(BoundLibrary.NODE));
                return new Copy(source, cursor, place, deepest).tree();
            } finally {
                BoundLibrary.deleteCursor(cursor);
                BoundLibrary.deleteTree(tree);
                BoundLibrary.deleteParser(parser);
            }
        }
    }

    /** Copies the tree that a cursor stands on top of. */
    private static final class Copy {
        private final Source source;
        private final MemorySegment cursor;
        private final SegmentAllocator place;
        /** Of each level that the cursor stands in, where the node's cells begin. */
        private final int[] path;

        private int[] cells = new int[64 * FlatTree.CELLS];
        private int used;

        Copy(Source source, MemorySegment cursor, SegmentAllocator place, int deepest) {
            this.source = source;
            this.cursor = cursor;
            this.place = place;
            this.path = new int[deepest];
        }

        FlatTree tree() throws SyntaxTree.TooDeep {
            int depth = 0;
            path[0] = node();
            while (depth >= 0) {
                if (BoundLibrary.toFirstChild(cursor)) {
                    depth++;
                } else {
                    while (depth >= 0 && !BoundLibrary.toNextSibling(cursor)) {
                        BoundLibrary.toParent(cursor);
                        depth--;
                    }
                }
                if (depth > 0) {
                    if (depth == path.length) {
                        throw new SyntaxTree.TooDeep();
                    }
                    path[depth] = node();
                    cells[path[depth - 1] + FlatTree.CHILDREN]++;
                }
            }
            return new FlatTree(Arrays.copyOf(cells, used));
        }

        private int node() {
            MemorySegment node = BoundLibrary.node(place, cursor);
            if (used == cells.length) {
                cells = Arrays.copyOf(cells, 2 * used);
            }
            int at = used;
            int start = BoundLibrary.start(node);
            cells[at + FlatTree.SYMBOL] =
                    BoundLibrary.symbol(node) | (BoundLibrary.isMissing(node) ? FlatTree.MISSING : 0);
            cells[at + FlatTree.FIELD] = BoundLibrary.field(cursor);
            cells[at + FlatTree.START] = start;
            cells[at + FlatTree.END] = BoundLibrary.end(node);
            cells[at + FlatTree.LINE] = source.line(start);
            cells[at + FlatTree.COLUMN] = source.column(start);
            used += FlatTree.CELLS;
            return at;
        }
    }
}
