package dev.fulcrum.task;

import dev.fulcrum.UserError;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * HumanEval-C's JSON lines: {@code task_id} (a number), {@code c_func} (includes, helpers and {@code func0}) and {@code c_test} (a
 * {@code main} with assertions). The data set has no words for its problems: a prompt is the program up to {@code func0}'s brace.
 *
 * @see "Tan et al. 2024, LLM4Decompile: Decompiling Binary Code with Large Language Models"
 */
final class HumanEvalCImporter implements SuiteImporter {
    private static final String ENTRY_POINT = "func0";
    private static final Pattern SIGNATURE = Pattern.compile("(?m)^[\\w *]*\\bfunc0\\s*\\([^)]*\\)\\s*\\{");

    @Override
    public String format() {
        return "humaneval-c";
    }

    @Override
    public Suite read(Path file, String name) {
        return ImportedLines.suite(file, name, "humaneval-c", HumanEvalCImporter::task);
    }

    private static Task task(JsonLines.Line line) {
        String id = line.id("task_id");
        String program = line.text("c_func");
        Matcher signature = SIGNATURE.matcher(program);
        if (!signature.find()) {
            throw new UserError("line " + line.number() + ": c_func does not define func0");
        }
        Oracle oracle = ImportedLines.tested(
                Oracle.Form.HUMAN_EVAL_C, Profile.SYSTEM, new TestProgram("test.c", line.text("c_test")));
        return new Task(
                id,
                ImportedLines.scenario(id),
                Language.C,
                Kind.COMPLETION,
                ENTRY_POINT,
                new Prompt(
                        "",
                        program.substring(0, signature.start()),
                        program.substring(signature.start(), signature.end()),
                        "",
                        ""),
                oracle,
                List.of(new Reference("canonical", Reference.Standing.CORRECT, program)));
    }
}
