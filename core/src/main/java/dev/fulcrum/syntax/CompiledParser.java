package dev.fulcrum.syntax;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import dev.fulcrum.task.Language;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The build of set-up: optimised, and a tree is one call. {@code flat_tree.c} holds the function. */
record CompiledParser(
        Map<Language, MemorySegment> languages, Map<Language, Grammar> grammars, MethodHandle tree, MethodHandle free)
        implements TreeParser {
    private static final int TOO_DEEP = -1;

    CompiledParser {
        languages = new EnumMap<>(languages);
        grammars = new EnumMap<>(grammars);
    }

    /** @return empty where there is no such library, or none that this machine can load */
    static Optional<TreeParser> load(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            Library library = new Library(SymbolLookup.libraryLookup(file, Arena.global()));
            Map<Language, MemorySegment> languages = new EnumMap<>(Language.class);
            Map<Language, Grammar> grammars = new EnumMap<>(Language.class);
            for (Language language : Language.values()) {
                MemorySegment address = library.language("tree_sitter_" + language.id());
                languages.put(language, address);
                grammars.put(language, library.grammar(address));
            }
            FunctionDescriptor form = FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS, JAVA_INT, JAVA_INT, ADDRESS);
            return Optional.of(new CompiledParser(
                    languages,
                    grammars,
                    library.function("fulcrum_flat_tree", form),
                    library.function("fulcrum_free", FunctionDescriptor.ofVoid(ADDRESS))));
        } catch (IllegalArgumentException notLoadable) {
            return Optional.empty();
        }
    }

    @Override
    public String origin() {
        return "the build of set-up";
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
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment count = arena.allocate(JAVA_INT);
            MemorySegment cells = call(language, source.copy(arena), source.length(), deepest, count);
            int nodes = count.get(JAVA_INT, 0);
            if (nodes == TOO_DEEP) {
                throw new SyntaxTree.TooDeep();
            }
            if (nodes < 0) {
                // Nodes that trees do not show lie in a long chain: the cursor of the other build copies trees of any
                // form.
                return BoundParser.load().parse(language, source, deepest);
            }
            try {
                return new FlatTree(cells.reinterpret((long) nodes * FlatTree.CELLS * Integer.BYTES)
                        .toArray(JAVA_INT));
            } finally {
                release(cells);
            }
        }
    }

    private MemorySegment call(Language language, MemorySegment text, int length, int deepest, MemorySegment count) {
        MemorySegment address = languages.get(language);
        if (address == null) {
            throw new IllegalStateException("no grammar of " + language);
        }
        try {
            return (MemorySegment) tree.invokeExact(address, text, length, deepest, count);
        } catch (Throwable thrown) {
            throw Library.impossible(thrown);
        }
    }

    private void release(MemorySegment cells) {
        try {
            free.invokeExact(cells);
        } catch (Throwable thrown) {
            throw Library.impossible(thrown);
        }
    }
}
