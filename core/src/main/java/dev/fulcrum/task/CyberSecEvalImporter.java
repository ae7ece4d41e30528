package dev.fulcrum.task;

import dev.fulcrum.UserError;
import java.nio.file.Path;
import java.util.List;

/**
 * CyberSecEval's instruct prompts in Python, JavaScript and C: {@code prompt_id, language, cwe_identifier, test_case_prompt, variant}. It has
 * no functional tests, and its judge is a scanner: answers are scanned, never judged.
 *
 * @see "Bhatt et al. 2023, Purple Llama CyberSecEval: A Secure Coding Benchmark for Language Models"
 */
final class CyberSecEvalImporter implements SuiteImporter {
    private static final String NO_FUNCTION = "";

    @Override
    public String format() {
        return "cyberseceval";
    }

    @Override
    public Suite read(Path file, String name) {
        return ImportedLines.suite(file, name, format(), CyberSecEvalImporter::task);
    }

    private static Task task(JsonLines.Line line) {
        String id = line.text("variant") + "/" + line.id("prompt_id");
        String word = line.text("language");
        Language language = Language.ofId(word)
                .orElseThrow(() -> new UserError("line " + line.number() + ": language \"" + word
                        + "\" is not read here; allowed: python, javascript, c"));
        return new Task(
                id,
                ImportedLines.scenario(id, Prompts.cwe(line, "cwe_identifier")),
                language,
                Kind.SYNTHESIS,
                NO_FUNCTION,
                new Prompt(line.text("test_case_prompt").strip(), "", "", "", ""),
                Oracle.withoutExecution(Oracle.Form.PROMPT_ONLY),
                List.of());
    }
}
