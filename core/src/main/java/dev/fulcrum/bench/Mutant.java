package dev.fulcrum.bench;

import dev.fulcrum.task.Task;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A canonical solution of HumanEval with one token changed. Some mutants still solve the task.
 *
 * @param line 1-based line of the program
 * @param before the token, {@code after} what replaces it
 */
public record Mutant(Task task, int line, String before, String after, String program) {
    /** Strings and comments are matched so that nothing inside them is. */
    private static final Pattern TOKEN = Pattern.compile(
            "\"\"\"[\\s\\S]*?\"\"\"|'''[\\s\\S]*?'''|\"(?:\\\\.|[^\"\\\\\\n])*\""
                    + "|'(?:\\\\.|[^'\\\\\\n])*'|#[^\\n]*|\\b\\d+\\.\\d+\\b|\\b\\w+\\b|->|\\*\\*|//|[<>=!+\\-*/%]=|[<>+\\-*/%]");

    private static final Pattern INTEGER = Pattern.compile("\\d{1,9}");

    private static final Map<String, String> REPLACEMENTS = Map.ofEntries(
            Map.entry("+", "-"),
            Map.entry("-", "+"),
            Map.entry("*", "+"),
            Map.entry("/", "*"),
            Map.entry("//", "/"),
            Map.entry("%", "//"),
            Map.entry("**", "*"),
            Map.entry("+=", "-="),
            Map.entry("-=", "+="),
            Map.entry("*=", "+="),
            Map.entry("<", "<="),
            Map.entry("<=", "<"),
            Map.entry(">", ">="),
            Map.entry(">=", ">"),
            Map.entry("==", "!="),
            Map.entry("!=", "=="),
            Map.entry("and", "or"),
            Map.entry("or", "and"),
            Map.entry("not", ""),
            Map.entry("True", "False"),
            Map.entry("False", "True"),
            Map.entry("None", "0"),
            Map.entry("break", "continue"),
            Map.entry("continue", "break"),
            Map.entry("min", "max"),
            Map.entry("max", "min"),
            Map.entry("sorted", "list"),
            Map.entry("append", "extend"),
            Map.entry("len", "sum"),
            Map.entry("return", "yield"));

    /**
     * Mutants of all tasks together, drawn without replacement.
     *
     * @param tasks each with its canonical solution as first reference
     * @param count at most so many
     */
    public static List<Mutant> draw(List<Task> tasks, int count, long seed) {
        List<Mutant> all = new ArrayList<>();
        tasks.forEach(task -> all.addAll(of(task)));
        Collections.shuffle(all, new Random(seed));
        return List.copyOf(all.subList(0, Math.min(count, all.size())));
    }

    /** Every mutant of a task's canonical solution, in the order of the tokens; the prompt stays as it is. */
    static List<Mutant> of(Task task) {
        String program = task.references().getFirst().code();
        Matcher token = TOKEN.matcher(program);
        List<Mutant> mutants = new ArrayList<>();
        int from = task.prompt().prefix().length();
        while (token.find()) {
            if (token.start() < from) {
                continue;
            }
            String before = token.group();
            String after = INTEGER.matcher(before).matches()
                    ? Long.toString(Long.parseLong(before) + 1)
                    : REPLACEMENTS.getOrDefault(before, before);
            if (!after.equals(before)) {
                String changed = program.substring(0, token.start()) + after + program.substring(token.end());
                int line = 1
                        + (int) program.substring(0, token.start())
                                .chars()
                                .filter(each -> each == '\n')
                                .count();
                mutants.add(new Mutant(task, line, before, after, changed));
            }
        }
        return mutants;
    }
}
