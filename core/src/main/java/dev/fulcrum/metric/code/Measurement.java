package dev.fulcrum.metric.code;

import dev.fulcrum.syntax.SyntaxNode;
import dev.fulcrum.syntax.SyntaxTree;
import dev.fulcrum.task.Language;
import java.util.HashSet;
import java.util.Set;

/** Takes all measures of one program from one tree. */
final class Measurement {
    private static final Set<String> NAMES = Set.of(
            "identifier",
            "property_identifier",
            "private_property_identifier",
            "shorthand_property_identifier",
            "shorthand_property_identifier_pattern",
            "field_identifier",
            "type_identifier");

    private final Language language;
    private final String code;
    private final SyntaxTree tree;

    Measurement(Language language, String code, SyntaxTree tree) {
        this.language = language;
        this.code = code;
        this.tree = tree;
    }

    CodeMeasures measures() {
        SyntaxNode root = tree.root();
        Atoms atoms = Atoms.of(language, root);
        LineCount count = new LineCount(language, code, root, atoms);
        Lines lines = count.lines();
        Complexity complexity = new Complexity(language);
        Halstead halstead = HalsteadCount.of(language, root);
        int cyclomatic = 1 + complexity.decisions(root);
        return new CodeMeasures(
                lines,
                atoms.size(),
                new FunctionSearch(language, count).in(root),
                cyclomatic,
                complexity.cognitive(root),
                complexity.nesting(root),
                halstead,
                maintainability(halstead.volume(), cyclomatic, lines.logical(), count.remarkPercent()),
                names(atoms),
                tree.firstError());
    }

    /**
     * The index as radon computes it, scaled to 0..100.
     *
     * @see "Coleman et al. 1994, Using Metrics to Evaluate Software System Maintainability"
     */
    private static double maintainability(double volume, int cyclomatic, int logicalLines, double remarkPercent) {
        if (volume <= 0 || logicalLines <= 0) {
            return 100;
        }
        double index = 171
                - 5.2 * Math.log(volume)
                - 0.23 * cyclomatic
                - 16.2 * Math.log(logicalLines)
                + 50 * Math.sin(Math.sqrt(2.46 * Math.toRadians(remarkPercent)));
        return Math.clamp(index * 100 / 171, 0, 100);
    }

    private static Names names(Atoms atoms) {
        Set<String> distinct = new HashSet<>();
        for (SyntaxNode word : atoms.words()) {
            if (NAMES.contains(word.type)) {
                distinct.add(word.text());
            }
        }
        int letters = 0;
        int single = 0;
        for (String name : distinct) {
            int length = name.codePointCount(0, name.length());
            letters += length;
            single += length == 1 ? 1 : 0;
        }
        int count = distinct.size();
        return new Names(count, count == 0 ? 0 : (double) letters / count, count == 0 ? 0 : (double) single / count);
    }
}
