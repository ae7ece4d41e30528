package dev.fulcrum.task;

import java.nio.file.Path;
import java.util.List;

/**
 * The fix tasks of HumanEvalPack for Python and JavaScript: HumanEval-X's lines with a {@code buggy_solution}. The question is the
 * problem's description with the buggy program, the answer a whole program or what follows the prompt.
 *
 * @see "Muennighoff et al. 2023, OctoPack: Instruction Tuning Code Large Language Models"
 */
final class HumanEvalPackImporter implements SuiteImporter {

    @Override
    public String format() {
        return "humanevalpack";
    }

    @Override
    public Suite read(Path file, String name) {
        return ImportedLines.suite(file, name, format(), HumanEvalPackImporter::task);
    }

    private static Task task(JsonLines.Line line) {
        String id = line.text("task_id");
        Language language = HumanEvalXImporter.language(line);
        String prompt = line.text("prompt");
        return new Task(
                id,
                ImportedLines.scenario(id),
                language,
                Kind.REPAIR,
                HumanEvalXImporter.entryPoint(language, prompt, line.number()),
                new Prompt(line.text("docstring"), "", prompt, "", prompt + line.text("buggy_solution")),
                HumanEvalXImporter.oracle(language, line.text("test")),
                List.of(new Reference(
                        "canonical", Reference.Standing.CORRECT, prompt + line.text("canonical_solution"))));
    }
}
