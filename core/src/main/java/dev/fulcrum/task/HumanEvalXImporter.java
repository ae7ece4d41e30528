package dev.fulcrum.task;

import dev.fulcrum.UserError;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * HumanEval-X's JSON lines for Python and JavaScript: {@code task_id} (with the language before its slash), {@code prompt,
 * canonical_solution, test}. Wrong solutions of the data set are named in suites/known-defects.yaml and kept as they are.
 *
 * @see "Zheng et al. 2023, CodeGeeX: A Pre-Trained Model for Code Generation with Multilingual Evaluations on HumanEval-X"
 */
final class HumanEvalXImporter implements SuiteImporter {
    private static final Pattern PYTHON_FUNCTION = Pattern.compile("(?m)^(?:async )?def (\\w+)");
    private static final Pattern JAVASCRIPT_FUNCTION = Pattern.compile("(?m)^(?:const|let|var|function)\\s+([\\w$]+)");

    @Override
    public String format() {
        return "humaneval-x";
    }

    @Override
    public Suite read(Path file, String name) {
        return ImportedLines.suite(file, name, "humaneval-x", HumanEvalXImporter::task);
    }

    private static Task task(JsonLines.Line line) {
        String id = line.text("task_id");
        Language language = language(line);
        String prompt = line.text("prompt");
        Oracle oracle = oracle(language, line.text("test"));
        return new Task(
                id,
                ImportedLines.scenario(id),
                language,
                Kind.COMPLETION,
                entryPoint(language, prompt, line.number()),
                new Prompt("", "", prompt, "", ""),
                oracle,
                List.of(new Reference(
                        "canonical", Reference.Standing.CORRECT, prompt + line.text("canonical_solution"))));
    }

    /** The oracle of a test as HumanEval-X and HumanEvalPack have it in this language. */
    static Oracle oracle(Language language, String test) {
        return language == Language.PYTHON
                ? ImportedLines.tested(Oracle.Form.HUMAN_EVAL, Profile.PURE, new TestProgram("test.py", test))
                : ImportedLines.tested(Oracle.Form.HUMAN_EVAL_X, Profile.PURE, new TestProgram("test.js", test));
    }

    /** The language before an id's slash. */
    static Language language(JsonLines.Line line) {
        String id = line.text("task_id");
        return Language.ofId(id.substring(0, Math.max(0, id.indexOf('/'))).toLowerCase(Locale.ROOT))
                .filter(known -> known != Language.C)
                .orElseThrow(() -> new UserError("line " + line.number() + ": task_id \"" + id
                        + "\" names no language that is read here; allowed: Python/..., JavaScript/..."));
    }

    /** The last function that the prompt begins; those before it are helpers. */
    static String entryPoint(Language language, String prompt, int line) {
        Pattern function = language == Language.PYTHON ? PYTHON_FUNCTION : JAVASCRIPT_FUNCTION;
        return function.matcher(prompt)
                .results()
                .reduce((first, second) -> second)
                .map((MatchResult match) -> match.group(1))
                .orElseThrow(() -> new UserError("line " + line + ": the prompt begins no function"));
    }
}
