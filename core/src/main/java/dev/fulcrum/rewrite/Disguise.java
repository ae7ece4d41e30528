package dev.fulcrum.rewrite;

import dev.fulcrum.syntax.SyntaxNode;
import dev.fulcrum.syntax.SyntaxTree;
import dev.fulcrum.task.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The same program in other clothes: parameters and local variables are called otherwise, comments are gone, indentation is twice as
 * deep. What it does is the same, so a judge that goes by behaviour says the same of it.
 */
public final class Disguise {
    private static final Set<String> TEXTS = Set.of(
            "string",
            "string_literal",
            "template_string",
            "regex",
            "char_literal",
            "preproc_def",
            "preproc_function_def");

    private final Language language;

    public Disguise(Language language) {
        this.language = language;
    }

    /** @return empty when the program does not parse, or when nothing of it can be changed */
    public Optional<String> of(String code) {
        try {
            SyntaxTree tree = SyntaxTree.parse(language, code, SyntaxTree.Comments.KEPT);
            if (tree.firstError().isPresent()) {
                return Optional.empty();
            }
            Names names = Names.of(language, tree.root());
            List<Edit> edits = new ArrayList<>(names.rename(freshNames(names.replaceable(), code)));
            comments(tree.root(), edits);
            String renamed = Edit.apply(code, edits);
            String clothed = deeper(renamed);
            return clothed.equals(code) ? Optional.empty() : Optional.of(clothed);
        } catch (SyntaxTree.TooDeep tooDeep) {
            return Optional.empty();
        }
    }

    private static Map<String, String> freshNames(List<String> replaceable, String code) {
        Map<String, String> names = new HashMap<>();
        int number = 0;
        for (String name : replaceable) {
            do {
                number++;
            } while (code.contains("local" + number));
            names.put(name, "local" + number);
        }
        return names;
    }

    private static void comments(SyntaxNode node, List<Edit> edits) {
        if (node.is("comment")) {
            edits.add(Edit.replace(node, " "));
        }
        node.children.forEach(child -> comments(child, edits));
    }

    /** Doubles the indentation of all lines that do not start inside a text. */
    private String deeper(String code) throws SyntaxTree.TooDeep {
        Set<Integer> fixed = new HashSet<>();
        insideTexts(SyntaxTree.parse(language, code, SyntaxTree.Comments.KEPT).root(), fixed);
        StringBuilder out = new StringBuilder();
        int number = 0;
        for (String line : code.split("\n", -1)) {
            number++;
            String indentation =
                    line.substring(0, line.length() - line.stripLeading().length());
            out.append(number == 1 ? "" : "\n")
                    .append(fixed.contains(number) ? "" : indentation)
                    .append(line);
        }
        return out.toString();
    }

    private static void insideTexts(SyntaxNode node, Set<Integer> lines) {
        if (TEXTS.contains(node.type)) {
            for (int line = node.line + 1; line <= node.lastLine(); line++) {
                lines.add(line);
            }
        }
        node.children.forEach(child -> insideTexts(child, lines));
    }
}
