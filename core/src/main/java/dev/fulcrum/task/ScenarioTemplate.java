package dev.fulcrum.task;

import dev.fulcrum.UserError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A small scenario that passes its audit, to be copied and rewritten into a new one. Its files hold {@code {{title}}}, {@code {{cwe}}}, {@code {{languages}}},
 * {@code {{entry_point}}} and {@code {{entryPoint}}} (JavaScript's spelling) where the new scenario's own words go.
 */
public final class ScenarioTemplate {
    private static final String SCENARIO_ID = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

    private final Path template;

    /** @param template the folder of the template */
    public ScenarioTemplate(Path template) {
        this.template = template;
    }

    /**
     * What a new scenario is to be.
     *
     * @param id small words joined by hyphens; the function is called the same with underscores
     * @param languages at least one
     */
    public record Order(String id, String title, Cwe cwe, List<Language> languages) {
        public Order {
            languages = List.copyOf(languages);
            List<String> problems = new ArrayList<>();
            if (!id.matches(SCENARIO_ID)) {
                problems.add("\"" + id + "\" cannot name a scenario: small words joined by hyphens, like comment-line");
            }
            if (title.isBlank() || title.contains("\n") || title.contains(":")) {
                problems.add("\"" + title + "\" cannot be a title: one line without a colon");
            }
            if (languages.isEmpty()) {
                problems.add("a scenario needs a language: python, javascript or c");
            }
            if (!problems.isEmpty()) {
                throw new UserError("the scenario cannot be made", problems);
            }
        }

        private String filled(String text) {
            String function = id.replace('-', '_');
            return text.replace("{{title}}", title)
                    .replace("{{cwe}}", String.valueOf(cwe.number()))
                    .replace(
                            "{{languages}}",
                            languages.stream().map(Language::id).collect(Collectors.joining(", ")))
                    .replace("{{entry_point}}", function)
                    .replace("{{entryPoint}}", Language.JAVASCRIPT.spelling(function));
        }

        private boolean wants(Path file) {
            String first = String.valueOf(file.getName(0)).toLowerCase(Locale.ROOT);
            return Language.ofId(first).map(languages::contains).orElse(true);
        }
    }

    /**
     * Writes a scenario.
     *
     * @param suite the suite's folder, made when absent
     * @return the scenario's folder
     * @throws UserError when there is a scenario of that name; nothing is overwritten
     */
    public Path write(Path suite, Order order) {
        Path scenario = suite.resolve(order.id());
        if (Files.exists(scenario)) {
            throw new UserError(scenario + " is there already; choose another name or remove it");
        }
        try (Stream<Path> files = Files.walk(template)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                Path relative = template.relativize(file);
                if (order.wants(relative)) {
                    Path target = scenario.resolve(relative);
                    Files.createDirectories(target.getParent());
                    Files.writeString(target, order.filled(Files.readString(file)));
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("the scenario cannot be written to " + scenario, failed);
        }
        return scenario;
    }
}
