package dev.fulcrum.metric.code;

import dev.fulcrum.syntax.SyntaxNode;
import dev.fulcrum.task.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A program as a row of words: names, literals, keywords, signs. A string or a template is one word whatever is in it.
 *
 * @param words without comments and documentation
 * @param documentation strings that stand alone, Python's documentation of functions, classes and modules
 * @param comments comments
 */
record Atoms(List<SyntaxNode> words, List<SyntaxNode> documentation, List<SyntaxNode> comments) {
    private static final Set<String> WHOLE = Set.of(
            "string",
            "string_literal",
            "char_literal",
            "system_lib_string",
            "template_string",
            "regex",
            "escape_sequence");

    static Atoms of(Language language, SyntaxNode root) {
        Atoms atoms = new Atoms(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        atoms.gather(language, root);
        return atoms;
    }

    private void gather(Language language, SyntaxNode node) {
        if (node.type.equals("comment")) {
            comments.add(node);
        } else if (language == Language.PYTHON && isDocumentation(node)) {
            documentation.add(node.children.getFirst());
        } else if (node.children.isEmpty() || WHOLE.contains(node.type)) {
            if (node.end > node.start && !node.type.equals("\n")) {
                words.add(node);
            }
        } else {
            for (SyntaxNode child : node.children) {
                gather(language, child);
            }
        }
    }

    private static boolean isDocumentation(SyntaxNode node) {
        return node.type.equals("expression_statement")
                && node.children.size() == 1
                && node.children.getFirst().type.equals("string");
    }

    int size() {
        return words.size() + documentation.size();
    }
}
