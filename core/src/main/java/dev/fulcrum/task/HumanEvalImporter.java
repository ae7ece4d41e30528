package dev.fulcrum.task;

import dev.fulcrum.Sha256;
import dev.fulcrum.UserError;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        List<Task> tasks = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (JsonLines.Line line : JsonLines.read(file)) {
            try {
                tasks.add(task(line));
            } catch (UserError error) {
                problems.addAll(
                        error.problems().isEmpty() ? List.of(String.valueOf(error.getMessage())) : error.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new UserError(file + " is not in HumanEval's form", problems);
        }
        return new Suite(
                name,
                "humaneval",
                new Sha256().part(name, JsonLines.bytes(file)).hex(),
                tasks);
    }

    private static Task task(JsonLines.Line line) {
        String id = line.text("task_id");
        String prompt = line.text("prompt");
        Oracle oracle = new Oracle(
                Oracle.Form.HUMAN_EVAL,
                Profile.PURE,
                List.of(new TestProgram("test.py", line.text("test"))),
                List.of(),
                List.of(),
                Optional.empty());
        return new Task(
                id,
                new Scenario(id, id, List.of(), Domain.GENERAL, Difficulty.MEDIUM, ""),
                Language.PYTHON,
                Kind.COMPLETION,
                line.text("entry_point"),
                new Prompt("", "", prompt, "", ""),
                oracle,
                List.of(new Reference(
                        "canonical", Reference.Standing.CORRECT, prompt + line.text("canonical_solution"))));
    }
}
