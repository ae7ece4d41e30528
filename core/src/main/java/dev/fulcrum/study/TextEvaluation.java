package dev.fulcrum.study;

import dev.fulcrum.UserError;
import dev.fulcrum.metric.Estimate;
import dev.fulcrum.metric.text.InsertionSimilarity;
import dev.fulcrum.metric.text.SmoothedBleu;
import dev.fulcrum.sample.SampleFile.Submission;
import dev.fulcrum.statistics.Settings;
import dev.fulcrum.statistics.TaskSums;
import dev.fulcrum.task.Kind;
import dev.fulcrum.task.Oracle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares answers with the texts of references, as CodeXGLUE's evaluators do; nothing is executed, and nothing is said of security.
 *
 * @see "Lu et al. 2021, CodeXGLUE, and the evaluators in its repository"
 */
public final class TextEvaluation {
    /** Literals that CodeXGLUE's completion data have in place of the rarer ones; a text after the colon is what stood there. */
    private static final Pattern LITERAL = Pattern.compile("<(?:STR|NUM|CHAR)_LIT:(.*?)>", Pattern.DOTALL);

    private static final java.util.Set<String> UNCOUNTED = java.util.Set.of("<s>", "</s>", "<EOL>", "<pad>");
    private static final int EXACT = SmoothedBleu.SUMS;
    private static final int SIMILAR = EXACT + 1;
    private static final int TASK = EXACT + 2;

    private TextEvaluation() {}

    /**
     * How one answer compares.
     *
     * @param exact the answer is the reference: for completions and refinements all of it, for tokens every one
     * @param similarity 0..1: edit similarity, for tokens the share that is right
     * @param sums what it adds to its task's sums
     */
    private record Score(boolean exact, double similarity, double[] sums) {}

    /**
     * The scores of one sample.
     *
     * @param exact whether the answer is the reference
     * @param similarity 0..1
     */
    public record SampleScore(Submission submission, boolean exact, double similarity) {}

    /**
     * What came out.
     *
     * @param samples in the order of the submissions
     * @param metrics {@code exact-match} and {@code edit-similarity} as means over tasks (0..1) and {@code bleu} of the corpus (0..100), or
     *     {@code token-accuracy} over all tokens (0..1)
     */
    public record Result(List<SampleScore> samples, Map<String, Estimate> metrics) {
        public Result {
            samples = List.copyOf(samples);
        }
    }

    /**
     * Compares all submissions.
     *
     * @param submissions at least one, all of suites in the same form
     * @throws UserError naming the lines whose number of tokens is not the reference's
     */
    public static Result of(List<Submission> submissions) {
        boolean tokens = submissions.getFirst().task().oracle().form() == Oracle.Form.TOKENS;
        List<SampleScore> samples = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        Map<String, List<Score>> byTask = new TreeMap<>();
        for (Submission submission : submissions) {
            try {
                Score score = tokens ? tokens(submission) : text(submission);
                samples.add(new SampleScore(submission, score.exact(), score.similarity()));
                byTask.computeIfAbsent(submission.task().id(), _ -> new ArrayList<>())
                        .add(score);
            } catch (UserError unfit) {
                problems.add(String.valueOf(unfit.getMessage()));
            }
        }
        if (!problems.isEmpty()) {
            throw new UserError("each token of a reference needs one prediction", problems);
        }
        List<double[]> rows =
                byTask.values().stream().map(TextEvaluation::ofTask).toList();
        TaskSums sums = new TaskSums(rows, submissions.size(), Settings.DEFAULT);
        Map<String, Estimate> metrics = new LinkedHashMap<>();
        if (tokens) {
            metrics.put("token-accuracy", sums.estimate(each -> each[0] / each[1], 0, 1));
        } else {
            metrics.put("exact-match", sums.estimate(each -> each[EXACT] / each[TASK], 0, 1));
            metrics.put("edit-similarity", sums.estimate(each -> each[SIMILAR] / each[TASK], 0, 1));
            metrics.put("bleu", sums.estimate(SmoothedBleu::of, 0, 100));
        }
        return new Result(samples, metrics);
    }

    /** Counts are summed over a task's samples; exactness and similarity are their mean, so that every task weighs the same. */
    private static double[] ofTask(List<Score> scores) {
        double[] sums = new double[TASK + 1];
        for (Score score : scores) {
            for (int i = 0; i < score.sums().length; i++) {
                sums[i] += score.sums()[i];
            }
            sums[EXACT] += (score.exact() ? 1.0 : 0.0) / scores.size();
            sums[SIMILAR] += score.similarity() / scores.size();
        }
        sums[TASK] = 1;
        return sums;
    }

    private static Score text(Submission submission) {
        boolean line = submission.task().kind() == Kind.COMPLETION;
        String answer = answer(submission);
        String reference = reference(submission);
        if (line) {
            answer = literals(answer);
            reference = literals(reference);
        }
        boolean exact = line ? words(answer).equals(words(reference)) : answer.equals(reference);
        return new Score(exact, InsertionSimilarity.of(answer, reference), SmoothedBleu.sums(answer, reference));
    }

    private static Score tokens(Submission submission) {
        List<String> predicted = words(answer(submission));
        List<String> wanted = words(reference(submission));
        if (predicted.size() != wanted.size()) {
            throw new UserError("line %d: %d tokens predicted, the reference has %d"
                    .formatted(submission.line(), predicted.size(), wanted.size()));
        }
        int right = 0;
        int counted = 0;
        for (int i = 0; i < wanted.size(); i++) {
            if (!UNCOUNTED.contains(wanted.get(i))) {
                counted++;
                right += wanted.get(i).equals(predicted.get(i)) ? 1 : 0;
            }
        }
        return new Score(right == counted, counted == 0 ? 1 : (double) right / counted, new double[] {right, counted});
    }

    /** The answer without the context that a completion was appended to. */
    private static String answer(Submission submission) {
        String prefix = submission.task().prompt().prefix();
        String program = submission.program();
        return (program.startsWith(prefix) ? program.substring(prefix.length()) : program).strip();
    }

    private static String reference(Submission submission) {
        return submission.task().references().getFirst().code().strip();
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    }

    private static String literals(String code) {
        String plain = code.replace("<NUM_LIT>", "0").replace("<STR_LIT>", "").replace("<CHAR_LIT>", "");
        return LITERAL.matcher(plain).replaceAll(found -> Matcher.quoteReplacement(found.group(1)));
    }
}
