package dev.fulcrum.task;

import java.nio.file.Path;
import java.util.List;

/**
 * HumanEval's JSON lines: {@code task_id, prompt, entry_point, canonical_solution, test}.
 *
 * @see "Chen et al. 2021, Evaluating Large Language Models Trained on Code"
 */
final class HumanEvalImporter implements SuiteImporter {

    @Override
    public String format() {
        return "humaneval";
    }

    @Override
    public Suite read(Path file, String name) {
        return ImportedLines.suite(file, name, format(), HumanEvalImporter::task);
    }

    private static Task task(JsonLines.Line line) {
        String id = line.text("task_id");
        String prompt = line.text("prompt");
        Oracle oracle = ImportedLines.tested(
                Oracle.Form.HUMAN_EVAL, Profile.PURE, new TestProgram("test.py", line.text("test")));
        return new Task(
                id,
                ImportedLines.scenario(id),
                Language.PYTHON,
                Kind.COMPLETION,
                line.text("entry_point"),
                new Prompt("", "", prompt, "", ""),
                oracle,
                List.of(new Reference(
                        "canonical", Reference.Standing.CORRECT, prompt + line.text("canonical_solution"))));
    }
}
