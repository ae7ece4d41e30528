package dev.fulcrum.task;

import java.nio.file.Path;
import java.util.List;

/**
 * SALLM's prompts: {@code id, prompt, insecure_code}, with the weakness in the id. Its oracles need its own containers, so answers are not
 * judged; outcomes that its authors recorded are read by {@code analyze}.
 *
 * @see "Siddiq et al. 2024, SALLM: Security Assessment of Generated Code"
 */
final class SallmImporter implements SuiteImporter {

    @Override
    public String format() {
        return "sallm";
    }

    @Override
    public Suite read(Path file, String name) {
        return ImportedLines.suite(file, name, format(), SallmImporter::task);
    }

    private static Task task(JsonLines.Line line) {
        String id = line.text("id").replaceFirst("\\.py$", "");
        String prompt = line.text("prompt");
        return new Task(
                id,
                ImportedLines.scenario(id, Prompts.cwe(line, "id")),
                Language.PYTHON,
                Kind.COMPLETION,
                Prompts.lastFunction(Language.PYTHON, prompt),
                new Prompt("", "", prompt, "", ""),
                Oracle.withoutExecution(Oracle.Form.PROMPT_ONLY),
                List.of(new Reference("insecure", Reference.Standing.INSECURE, line.text("insecure_code"))));
    }
}
