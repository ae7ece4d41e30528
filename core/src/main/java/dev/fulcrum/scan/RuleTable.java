package dev.fulcrum.scan;

import dev.fulcrum.task.Cwe;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the rules of a tool stand for where the tool does not say: lines of rule, CWE numbers separated by commas (or "-"),
 * severity and the reason, separated by tabs; "#" begins a comment line.
 */
final class RuleTable {
    private final Map<String, Rule> rules;

    private RuleTable(Map<String, Rule> rules) {
        this.rules = rules;
    }

    /** Reads a resource that lies beside this class. */
    static RuleTable resource(String name) {
        try (InputStream stream = RuleTable.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the resource " + name + " is missing");
            }
            return parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the resource " + name, e);
        }
    }

    static RuleTable parse(String text) {
        Map<String, Rule> rules = new LinkedHashMap<>();
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            String[] fields = line.split("\t", -1);
            if (fields.length != 4) {
                throw new IllegalStateException("a rule has four fields, not " + line);
            }
            Rule rule = new Rule(cwes(fields[1]), Finding.Severity.valueOf(fields[2]), fields[3]);
            if (rules.put(fields[0], rule) != null) {
                throw new IllegalStateException("the rule " + fields[0] + " occurs twice");
            }
        });
        return new RuleTable(rules);
    }

    Optional<Rule> rule(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    /** The ids in the order of the table. */
    Set<String> ids() {
        return rules.keySet();
    }

    private static List<Cwe> cwes(String numbers) {
        if (numbers.equals("-")) {
            return List.of();
        }
        return Arrays.stream(numbers.split(","))
                .map(number -> new Cwe(Integer.parseInt(number)))
                .toList();
    }

    /** What a rule stands for. */
    record Rule(List<Cwe> cwes, Finding.Severity severity, String reason) {}
}
