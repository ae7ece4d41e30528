package dev.fulcrum.metric.text;

import dev.fulcrum.syntax.SyntaxTree;
import dev.fulcrum.task.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The four likenesses of programs to their references, each 0..1.
 *
 * @param words n-grams of words parted by white space, up to four, precision with a penalty for brevity
 * @param weightedWords the same as recall, single words weighted: a keyword 1, another word a fifth
 * @param syntax share of the references' subtrees that the programs have too; names and values do not matter
 * @param dataFlow share of the references' data-flow edges that the programs have too, by order of variables; empty where the
 *     references have none
 * @see "Ren et al. 2020, CodeBLEU: a Method for Automatic Evaluation of Code Synthesis"
 */
public record CodeBleu(double words, double weightedWords, double syntax, Optional<Double> dataFlow) {

    /**
     * The mean of the four, with the package's rule that a data-flow match of 0, and one that does not exist, count as 1.
     *
     * @return 0..1
     */
    public double score() {
        double flow = dataFlow.filter(match -> match > 0).orElse(1.0);
        return 0.25 * (words + weightedWords + syntax + flow);
    }

    /**
     * One program.
     *
     * @param references at least one
     * @throws SyntaxTree.TooDeep if a program is nested deeper than any that people write
     */
    public static CodeBleu of(Language language, String program, List<String> references) throws SyntaxTree.TooDeep {
        return of(language, Reading.of(language, program), readings(language, references));
    }

    /**
     * One program, where it or its references are compared more than once: each is read once.
     *
     * @param references at least one
     */
    public static CodeBleu of(Language language, Reading program, List<Reading> references) {
        Sums sums = new Sums(language);
        sums.add(program, references);
        return sums.codeBleu();
    }

    private static List<Reading> readings(Language language, List<String> programs) throws SyntaxTree.TooDeep {
        List<Reading> readings = new ArrayList<>(programs.size());
        for (String program : programs) {
            readings.add(Reading.of(language, program));
        }
        return readings;
    }

    /**
     * Many programs: counts are summed before they are divided.
     *
     * @param references of each program, at least one each
     * @throws SyntaxTree.TooDeep if a program is nested deeper than any that people write
     * @throws IllegalArgumentException if there are not as many lists of references as programs
     */
    public static CodeBleu corpus(Language language, List<String> programs, List<List<String>> references)
            throws SyntaxTree.TooDeep {
        if (programs.size() != references.size()) {
            throw new IllegalArgumentException(
                    programs.size() + " programs have " + references.size() + " lists of references");
        }
        Sums sums = new Sums(language);
        for (int i = 0; i < programs.size(); i++) {
            sums.add(Reading.of(language, programs.get(i)), readings(language, references.get(i)));
        }
        return sums.codeBleu();
    }

    /** Counts summed over programs. */
    private static final class Sums {
        private final KeywordMatch words;
        private long subtrees;
        private long commonSubtrees;
        private long edges;
        private long commonEdges;

        Sums(Language language) {
            this.words = new KeywordMatch(language);
        }

        void add(Reading program, List<Reading> references) {
            if (references.isEmpty()) {
                throw new IllegalArgumentException("a program needs a reference");
            }
            words.add(program.text, references.stream().map(each -> each.text).toList());
            for (Reading reference : references) {
                subtrees += reference.subtrees.size();
                commonSubtrees += reference.subtrees.in(program.subtrees);
                edges += reference.flow.size();
                commonEdges += reference.flow.in(program.flow);
            }
        }

        CodeBleu codeBleu() {
            return new CodeBleu(
                    words.precision(),
                    words.weightedRecall(),
                    (double) commonSubtrees / subtrees,
                    edges == 0 ? Optional.empty() : Optional.of((double) commonEdges / edges));
        }
    }

    /** What is compared of one program: its words, and its tree without comments. Immutable. */
    public static final class Reading {
        private final String text;
        private final Subtrees subtrees;
        private final DataFlow flow;

        private Reading(String text, Subtrees subtrees, DataFlow flow) {
            this.text = text;
            this.subtrees = subtrees;
            this.flow = flow;
        }

        /** @throws SyntaxTree.TooDeep if the program is nested deeper than any that people write */
        public static Reading of(Language language, String program) throws SyntaxTree.TooDeep {
            String code = CodeComments.removed(language, program.strip());
            SyntaxTree tree = SyntaxTree.parse(language, code, SyntaxTree.Comments.KEPT);
            return new Reading(program, Subtrees.of(tree.root()), DataFlow.of(language, tree.root()));
        }
    }
}
