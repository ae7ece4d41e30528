package dev.fulcrum.report;

import dev.fulcrum.task.Cwe;
import dev.fulcrum.task.CweNames;
import dev.fulcrum.task.Prompt;
import dev.fulcrum.task.Reference;
import dev.fulcrum.task.Reference.Standing;
import dev.fulcrum.task.Scenario;
import dev.fulcrum.task.Task;
import dev.fulcrum.task.TestProgram;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Tasks of one scenario as people read them in a terminal.
 *
 * @param width columns of the terminal; secure and insecure programs stand side by side where both fit
 */
public record ScenarioText(int width) {
    private static final int NARROWEST_COLUMN = 44;
    private static final String GAP = "  |  ";

    /**
     * Describes tasks.
     *
     * @param tasks of one scenario, at least one; a language is shown once
     */
    public String of(List<Task> tasks) {
        Scenario scenario = tasks.getFirst().scenario();
        StringBuilder text = new StringBuilder();
        text.append(scenario.id()).append(": ").append(scenario.title()).append('\n');
        text.append("weakness: ")
                .append(scenario.cwes().stream().map(ScenarioText::named).collect(Collectors.joining(", ")))
                .append('\n');
        if (!scenario.careful().isBlank()) {
            text.append("a careful developer: ")
                    .append(scenario.careful().replaceAll("\\s+", " "))
                    .append('\n');
        }
        text.append("tasks: ")
                .append(tasks.stream().map(Task::id).collect(Collectors.joining(", ")))
                .append('\n');
        tasks.stream()
                .collect(Collectors.toMap(
                        Task::language, task -> task, (first, again) -> first, java.util.LinkedHashMap::new))
                .values()
                .forEach(task -> face(text, task));
        return text.toString();
    }

    private void face(StringBuilder text, Task task) {
        heading(text, task.language().title());
        Prompt prompt = task.prompt();
        text.append(prompt.instruction())
                .append("\n\n")
                .append(prompt.prefix().stripTrailing())
                .append("\n");
        if (!prompt.buggy().isBlank()) {
            part(text, "to be repaired", prompt.buggy());
        }
        List<Reference> secure = of(task, Standing.SECURE);
        List<Reference> insecure = of(task, Standing.INSECURE);
        for (int row = 0; row < Math.max(secure.size(), insecure.size()); row++) {
            beside(
                    text,
                    row < secure.size() ? titled(secure.get(row)) : List.of(),
                    row < insecure.size() ? titled(insecure.get(row)) : List.of());
        }
        for (Standing standing : List.of(Standing.CORRECT, Standing.BROKEN)) {
            of(task, standing).forEach(reference -> part(text, reference.name(), reference.code()));
        }
        sources(text, task.oracle().functional());
        sources(text, task.oracle().exploits());
        sources(text, task.oracle().heldOut());
    }

    private static List<Reference> of(Task task, Standing standing) {
        return task.references().stream()
                .filter(reference -> reference.standing() == standing)
                .toList();
    }

    private static List<String> titled(Reference reference) {
        List<String> lines = new ArrayList<>(List.of("--- " + reference.name()));
        reference
                .code()
                .stripTrailing()
                .lines()
                .map(line -> line.replace("\t", "    "))
                .forEach(lines::add);
        return lines;
    }

    /** Two programs side by side where the terminal is wide enough for both, else one below the other. */
    private void beside(StringBuilder text, List<String> left, List<String> right) {
        int column = (width - GAP.length()) / 2;
        boolean fits = column >= NARROWEST_COLUMN
                && left.stream().allMatch(line -> line.length() <= column)
                && right.stream().allMatch(line -> line.length() <= column);
        text.append('\n');
        if (!fits) {
            left.forEach(line -> text.append(line).append('\n'));
            text.append(left.isEmpty() ? "" : "\n");
            right.forEach(line -> text.append(line).append('\n'));
            return;
        }
        for (int row = 0; row < Math.max(left.size(), right.size()); row++) {
            String one = row < left.size() ? left.get(row) : "";
            String other = row < right.size() ? right.get(row) : "";
            text.append((one + " ".repeat(column - one.length()) + GAP + other).stripTrailing())
                    .append('\n');
        }
    }

    private static void heading(StringBuilder text, String title) {
        text.append('\n').append("== ").append(title).append(" ==\n\n");
    }

    private static void part(StringBuilder text, String title, String code) {
        text.append("\n--- ")
                .append(title)
                .append('\n')
                .append(code.stripTrailing())
                .append('\n');
    }

    private static void sources(StringBuilder text, List<TestProgram> programs) {
        programs.forEach(program -> part(text, program.name(), program.source()));
    }

    private static String named(Cwe cwe) {
        return CweNames.standard().name(cwe).map(name -> cwe + " " + name).orElse(cwe.toString());
    }
}
