package dev.fulcrum.syntax;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The library that set-up compiles from the sources of tree-sitter and its grammars. Where it is absent, the binding's own build parses: the
 * same trees, several times slower.
 */
public final class ParserLibrary {
    /** Where the library lies below {@code $FULCRUM_HOME}. */
    public static final String FOLDER = "native/syntax";

    public static final String NAME = "libfulcrum-syntax.so";

    /** The resource that is compiled together with tree-sitter. */
    public static final String SOURCE = "/dev/fulcrum/syntax/flat_tree.c";

    private static final TreeParser IN_USE = load();

    private ParserLibrary() {}

    /** Which build parses in this process. */
    public static String inUse() {
        return IN_USE.origin();
    }

    static TreeParser parser() {
        return IN_USE;
    }

    private static TreeParser load() {
        // Grammars belong to the process as the binding's libraries do; so the environment says where they lie.
        String home = Optional.ofNullable(System.getenv("FULCRUM_HOME")).orElse(".fulcrum");
        return CompiledParser.load(Path.of(home, FOLDER, NAME).toAbsolutePath()).orElseGet(BoundParser::load);
    }
}
