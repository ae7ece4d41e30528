package dev.fulcrum.metric.code;

import dev.fulcrum.syntax.SyntaxTree;
import dev.fulcrum.task.Language;
import java.util.List;
import java.util.Optional;

/**
 * Complexity, length and readability of one program.
 *
 * @param tokens names, literals, keywords and signs; comments are none, a string is one
 * @param functions in the order in which they begin
 * @param cyclomatic 1 + all decisions of the program
 * @param cognitive sum over the program
 * @param nesting deepest nesting of control structures
 * @param maintainability radon's index, 0 (bad) to 100
 * @param firstError line of the first place that the grammar does not explain: from there on the measures are guesses
 */
public record CodeMeasures(
        Lines lines,
        int tokens,
        List<FunctionMeasures> functions,
        int cyclomatic,
        int cognitive,
        int nesting,
        Halstead halstead,
        double maintainability,
        Names names,
        Optional<Integer> firstError) {

    public CodeMeasures {
        functions = List.copyOf(functions);
    }

    /** @return empty for a program that is nested deeper than any that people write: there is no honest measure of it */
    public static Optional<CodeMeasures> of(Language language, String code) {
        try {
            SyntaxTree tree = SyntaxTree.parse(language, code, SyntaxTree.Comments.KEPT);
            return Optional.of(new Measurement(language, code, tree).measures());
        } catch (SyntaxTree.TooDeep e) {
            return Optional.empty();
        }
    }

    /** The highest cyclomatic complexity of a function; 1 + all decisions where there is no function. */
    public int hardestFunction() {
        return functions.stream().mapToInt(FunctionMeasures::cyclomatic).max().orElse(cyclomatic);
    }
}
