package dev.fulcrum.syntax;

import dev.fulcrum.task.Language;

/** One of the two builds of tree-sitter that Fulcrum can parse with; trees do not depend on which. Thread-safe. */
sealed interface TreeParser permits CompiledParser, BoundParser {
    /** Which build this is, for the reader of a diagnosis. */
    String origin();

    Grammar grammar(Language language);

    /**
     * Any text has a tree.
     *
     * @param deepest levels that nodes may lie in each other
     * @throws SyntaxTree.TooDeep where there are more
     */
    FlatTree parse(Language language, Source source, int deepest) throws SyntaxTree.TooDeep;
}
