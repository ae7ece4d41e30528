package dev.fulcrum.bench;

import dev.fulcrum.task.Suite;
import dev.fulcrum.task.Task;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Small changes to correct JavaScript programs, most of which make them wrong: operators, numbers, texts and built-in functions
 * replaced by their like, lines left out. Of the operators a comparator's minus also becomes a comparison, which engines sort by
 * differently.
 */
final class JavaScriptMutants {
    private static final Map<String, List<String>> REPLACEMENTS = Map.ofEntries(
            Map.entry("===", List.of("!==", "==")),
            Map.entry("==", List.of("!=", "===")),
            Map.entry("!==", List.of("===")),
            Map.entry("!=", List.of("==")),
            Map.entry("<=", List.of("<", ">=")),
            Map.entry(">=", List.of(">", "<=")),
            Map.entry("<", List.of("<=", ">")),
            Map.entry(">", List.of(">=", "<")),
            Map.entry("+", List.of("-", "*")),
            Map.entry("-", List.of("+", ">", "<")),
            Map.entry("*", List.of("+", "/")),
            Map.entry("/", List.of("*", "%")),
            Map.entry("%", List.of("/", "*")),
            Map.entry("&&", List.of("||")),
            Map.entry("||", List.of("&&", "??")),
            Map.entry("++", List.of("--")),
            Map.entry("--", List.of("++")),
            Map.entry("+=", List.of("-=", "=")),
            Map.entry("-=", List.of("+=")),
            Map.entry("true", List.of("false", "1")),
            Map.entry("false", List.of("true", "0")),
            Map.entry("push", List.of("unshift", "concat")),
            Map.entry("shift", List.of("pop")),
            Map.entry("pop", List.of("shift")),
            Map.entry("floor", List.of("ceil", "round", "trunc")),
            Map.entry("ceil", List.of("floor")),
            Map.entry("round", List.of("floor")),
            Map.entry("max", List.of("min")),
            Map.entry("min", List.of("max")),
            Map.entry("indexOf", List.of("lastIndexOf", "search")),
            Map.entry("includes", List.of("startsWith", "indexOf")),
            Map.entry("slice", List.of("splice", "at")),
            Map.entry("substring", List.of("slice", "substr")),
            Map.entry("toUpperCase", List.of("toLowerCase")),
            Map.entry("toLowerCase", List.of("toUpperCase")),
            Map.entry("parseInt", List.of("parseFloat", "Number")),
            Map.entry("filter", List.of("map", "find")),
            Map.entry("map", List.of("filter", "flatMap")),
            Map.entry("some", List.of("every")),
            Map.entry("every", List.of("some")),
            Map.entry("join", List.of("concat")),
            Map.entry("sort", List.of("reverse", "toSorted")),
            Map.entry("length", List.of("size", "length - 1")),
            Map.entry("let", List.of("const", "var")),
            Map.entry("of", List.of("in")),
            Map.entry("in", List.of("of")));

    private static final Pattern TOKEN = Pattern.compile("(?<skip>//[^\\n]*|(?s:/\\*.*?\\*/))"
            + "|(?<text>'(?:[^'\\\\\\n]|\\\\.)*'|\"(?:[^\"\\\\\\n]|\\\\.)*\"|`[^`]*`)"
            + "|(?<number>\\b\\d+(?:\\.\\d+)?\\b)|(?<word>[A-Za-z_$][\\w$]*)"
            + "|(?<operator>===|!==|=>|==|!=|<=|>=|&&|\\|\\||\\+\\+|--|\\+=|-=|[-+*/%<>])");

    private final RandomGenerator random;

    JavaScriptMutants(RandomGenerator random) {
        this.random = random;
    }

    /**
     * A changed program.
     *
     * @param change what became what, for a reader
     */
    record Mutant(Task task, String program, String change) {}

    /**
     * @param suite whose first references are changed, behind the prompt's end only
     * @return as many different mutants as asked for, or fewer when the suite has no more
     */
    List<Mutant> of(Suite suite, int count) {
        Set<String> known = new HashSet<>();
        List<Mutant> mutants = new ArrayList<>();
        List<Task> tasks = suite.tasks();
        for (int attempt = 0; mutants.size() < count && attempt < 50 * count; attempt++) {
            Task task = tasks.get(random.nextInt(tasks.size()));
            Mutant mutant = mutate(task);
            if (known.add(task.id() + "\n" + mutant.program())) {
                mutants.add(mutant);
            }
        }
        return mutants;
    }

    private Mutant mutate(Task task) {
        String program = task.references().getFirst().code();
        int begin = Math.min(task.prompt().prefix().length(), program.length());
        if (random.nextInt(8) == 0) {
            return withoutALine(task, program, begin);
        }
        List<MatchResult> sites = TOKEN.matcher(program)
                .region(begin, program.length())
                .results()
                .filter(JavaScriptMutants::canChange)
                .toList();
        if (sites.isEmpty()) {
            return withoutALine(task, program, begin);
        }
        MatchResult site = sites.get(random.nextInt(sites.size()));
        String instead = instead(site);
        String changed = program.substring(0, site.start()) + instead + program.substring(site.end());
        return new Mutant(task, changed, site.group() + " becomes " + instead);
    }

    private static boolean canChange(MatchResult token) {
        return token.group("text") != null
                || token.group("number") != null
                || REPLACEMENTS.containsKey(token.group()) && token.group("skip") == null;
    }

    private String instead(MatchResult site) {
        if (site.group("text") != null) {
            return site.group().length() > 2 ? "''" : "'x'";
        }
        if (site.group("number") != null) {
            return pick(List.of("(" + site.group() + " + 1)", "(" + site.group() + " - 1)", "0", site.group() + ".5"));
        }
        return pick(REPLACEMENTS.getOrDefault(site.group(), List.of(site.group())));
    }

    private Mutant withoutALine(Task task, String program, int begin) {
        List<String> lines = new ArrayList<>(program.substring(begin).lines().toList());
        if (lines.isEmpty()) {
            return new Mutant(task, program, "nothing");
        }
        String line = lines.remove(random.nextInt(lines.size()));
        return new Mutant(task, program.substring(0, begin) + String.join("\n", lines), "without " + line.strip());
    }

    private String pick(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
