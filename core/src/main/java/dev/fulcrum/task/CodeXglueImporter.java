package dev.fulcrum.task;

import dev.fulcrum.UserError;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The three formats of CodeXGLUE that are judged as text: refinement (two files of one program a line, named alike but for {@code .buggy}
 * and {@code .fixed}), completion of lines (JSON lines {@code input, gt}) and of tokens (one program a line, tokens apart by blanks). The
 * files do not say their language.
 *
 * @see "Lu et al. 2021, CodeXGLUE: A Machine Learning Benchmark Dataset for Code Understanding and Generation"
 */
final class CodeXglueImporter implements SuiteImporter {
    private static final String BUGGY = "buggy";
    private static final String FIXED = "fixed";

    /** What is asked. */
    enum Question {
        REFINEMENT,
        LINE,
        TOKEN
    }

    private final Question question;
    private final Optional<Language> language;

    CodeXglueImporter(Question question, Optional<Language> language) {
        this.question = question;
        this.language = language;
    }

    @Override
    public String format() {
        return "codexglue-" + question.name().toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public SuiteImporter in(Language chosen) {
        return new CodeXglueImporter(question, Optional.of(chosen));
    }

    @Override
    public Suite read(Path file, String name) {
        Language chosen = language.orElseThrow(() -> new UserError(
                "files of " + format() + " do not say their language; add --language python, javascript or c"));
        return switch (question) {
            case REFINEMENT -> refinement(file, name, chosen);
            case LINE ->
                ImportedLines.suite(
                        file,
                        name,
                        format(),
                        line -> task(
                                String.valueOf(line.number()),
                                chosen,
                                Kind.COMPLETION,
                                new Prompt("", "", line.text("input"), "", ""),
                                line.text("gt")));
            case TOKEN -> tokens(file, name, chosen);
        };
    }

    private Suite refinement(Path file, String name, Language chosen) {
        String fileName = String.valueOf(file.getFileName());
        if (!fileName.endsWith(BUGGY)) {
            throw new UserError(
                    file + " does not end with " + BUGGY + "; beside it is read the file that ends with " + FIXED);
        }
        Path fixedFile = file.resolveSibling(fileName.substring(0, fileName.length() - BUGGY.length()) + FIXED);
        List<String> buggy = lines(file);
        List<String> fixed = lines(fixedFile);
        if (buggy.size() != fixed.size()) {
            throw new UserError("%s has %d lines, %s has %d".formatted(file, buggy.size(), fixedFile, fixed.size()));
        }
        List<Task> tasks = new ArrayList<>();
        for (int i = 0; i < buggy.size(); i++) {
            Prompt prompt = new Prompt("", "", "", "", buggy.get(i));
            tasks.add(task(String.valueOf(i + 1), chosen, Kind.REPAIR, prompt, fixed.get(i)));
        }
        return ImportedLines.suite(name, format(), tasks, file, fixedFile);
    }

    private Suite tokens(Path file, String name, Language chosen) {
        List<Task> tasks = new ArrayList<>();
        for (String line : lines(file)) {
            // A prompt would hold the answers: each token is predicted from those before it.
            Prompt prompt = new Prompt("", "", "", "", "");
            tasks.add(task(String.valueOf(tasks.size() + 1), chosen, Kind.COMPLETION, prompt, line));
        }
        return ImportedLines.suite(name, format(), tasks, file);
    }

    private Task task(String id, Language chosen, Kind kind, Prompt prompt, String answer) {
        Oracle.Form form = question == Question.TOKEN ? Oracle.Form.TOKENS : Oracle.Form.TEXT;
        return new Task(
                id,
                ImportedLines.scenario(id),
                chosen,
                kind,
                "",
                prompt,
                Oracle.withoutExecution(form),
                List.of(new Reference("answer", Reference.Standing.CORRECT, answer)));
    }

    private static List<String> lines(Path file) {
        return new String(JsonLines.bytes(file), StandardCharsets.UTF_8).lines().toList();
    }
}
