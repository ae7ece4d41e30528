package dev.fulcrum.metric.code;

import dev.fulcrum.syntax.SyntaxNode;
import dev.fulcrum.task.Language;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Tells what each line of a program holds. */
final class LineCount {
    private static final Set<String> STATEMENTS = Set.of(
            "expression_statement",
            "if_statement",
            "for_statement",
            "for_in_statement",
            "while_statement",
            "do_statement",
            "switch_statement",
            "switch_case",
            "switch_default",
            "case_statement",
            "try_statement",
            "return_statement",
            "break_statement",
            "continue_statement",
            "throw_statement",
            "goto_statement",
            "import_statement",
            "export_statement",
            "lexical_declaration",
            "variable_declaration",
            "declaration",
            "field_declaration",
            "function_declaration",
            "generator_function_declaration",
            "class_declaration",
            "method_definition",
            "function_definition",
            "type_definition",
            "preproc_include",
            "preproc_def",
            "preproc_function_def");

    private final Language language;
    private final Atoms atoms;
    private final String[] text;
    private final BitSet blank = new BitSet();
    private final BitSet code = new BitSet();
    private final BitSet comment = new BitSet();
    private final int logical;
    private final int remarks;

    LineCount(Language language, String code, SyntaxNode root, Atoms atoms) {
        this.language = language;
        this.atoms = atoms;
        this.text = code.isEmpty() ? new String[0] : code.split("\n", -1);
        for (int line = 1; line <= text.length; line++) {
            blank.set(line, text[line - 1].isBlank());
        }
        mark(this.code, atoms.words());
        mark(comment, atoms.comments());
        mark(comment, atoms.documentation());
        this.logical = language == Language.PYTHON ? logicalLines() : statements(root);
        this.remarks = remarkLines();
    }

    Lines lines() {
        int all = text.length > 0 && text[text.length - 1].isEmpty() ? text.length - 1 : text.length;
        return new Lines(
                all,
                code.cardinality(),
                comment.cardinality(),
                blank.get(1, all + 1).cardinality(),
                logical);
    }

    /** Lines of code from one line to another, both 1-based and included. */
    int codeBetween(int first, int last) {
        return code.get(first, last + 1).cardinality();
    }

    /**
     * Comments in per cent of the lines of code, as radon counts them for its index: in Python documentation of one line is none, and a
     * comment behind code is one.
     */
    double remarkPercent() {
        int lines = code.cardinality();
        return lines == 0 ? 0 : 100.0 * remarks / lines;
    }

    private int remarkLines() {
        if (language != Language.PYTHON) {
            return comment.cardinality();
        }
        int count = atoms.comments().size();
        for (SyntaxNode remark : atoms.documentation()) {
            if (remark.lastLine() > remark.line) {
                BitSet lines = new BitSet();
                mark(lines, List.of(remark));
                count += lines.cardinality();
            }
        }
        return count;
    }

    private void mark(BitSet lines, List<SyntaxNode> nodes) {
        for (SyntaxNode node : nodes) {
            int last = node.lastLine();
            for (int line = node.line; line <= last; line++) {
                if (!blank.get(line)) {
                    lines.set(line);
                }
            }
        }
    }

    private static int statements(SyntaxNode node) {
        if (node.children.isEmpty()) {
            return 0;
        }
        int count = node.named && STATEMENTS.contains(node.type) ? 1 : 0;
        for (SyntaxNode child : node.children) {
            count += statements(child);
        }
        return count;
    }

    /** Python's: what ends with a line break outside brackets; a colon that does not end its line begins another one. */
    private int logicalLines() {
        List<SyntaxNode> words = new ArrayList<>(atoms.words());
        words.addAll(atoms.documentation());
        words.sort((a, b) -> Integer.compare(a.start, b.start));
        int count = 0;
        int depth = 0;
        int first = 0;
        for (int i = 0; i < words.size(); i++) {
            SyntaxNode word = words.get(i);
            if (i > first && depth == 0 && endsBefore(words.get(i - 1), word)) {
                count += logicalLines(words.subList(first, i));
                first = i;
            }
            depth += bracket(word);
        }
        return count + logicalLines(words.subList(first, words.size()));
    }

    private boolean endsBefore(SyntaxNode last, SyntaxNode next) {
        int line = last.lastLine();
        return next.line > line && !text[line - 1].stripTrailing().endsWith("\\");
    }

    private static int bracket(SyntaxNode word) {
        return switch (word.type) {
            case "(", "[", "{" -> 1;
            case ")", "]", "}" -> -1;
            default -> 0;
        };
    }

    private static int logicalLines(List<SyntaxNode> words) {
        int count = 0;
        int size = 0;
        int colon = -1;
        for (SyntaxNode word : words) {
            if (word.type.equals(";")) {
                count += size == 0 ? 0 : colon < 0 ? 1 : 2;
                size = 0;
                colon = -1;
            } else {
                colon = word.type.equals(":") ? size : colon;
                size++;
            }
        }
        return count + (size == 0 ? 0 : colon < 0 || colon == size - 1 ? 1 : 2);
    }
}
