package dev.fulcrum.rewrite;

import dev.fulcrum.UserError;
import dev.fulcrum.task.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A suite in other words, to see whether a model solves problems or remembers them: seeded names of entry points and parameters, proper
 * names and instructions. What the oracles check is unchanged, and the twin's own references must pass the same audit.
 */
public final class SuiteTwin {
    private static final String HEADER = "scenario.yaml";

    private final long seed;

    public SuiteTwin(long seed) {
        this.seed = seed;
    }

    /**
     * Writes the twin of a suite in Fulcrum's own format.
     *
     * @param suite a folder of scenarios
     * @param twin must not exist
     * @return how many scenarios were written
     */
    public int write(Path suite, Path twin) {
        if (Files.exists(twin)) {
            throw new UserError(twin + " is there already; choose another name or delete it");
        }
        try {
            List<Path> scenarios = children(suite).stream()
                    .filter(folder -> Files.isRegularFile(folder.resolve(HEADER)))
                    .toList();
            if (scenarios.isEmpty()) {
                throw new UserError(
                        "only suites in Fulcrum's own format have twins, and " + suite + " holds no scenario");
            }
            for (Path scenario : scenarios) {
                scenario(scenario, twin.resolve(String.valueOf(scenario.getFileName())));
            }
            return scenarios.size();
        } catch (IOException failed) {
            throw new UserError("the twin cannot be written to " + twin + ": " + failed.getMessage());
        }
    }

    private void scenario(Path from, Path to) throws IOException {
        String header = Files.readString(from.resolve(HEADER));
        ScenarioTwin twin = new ScenarioTwin(
                header, seed ^ String.valueOf(from.getFileName()).hashCode(), hasFirstStatements(from));
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(Optional.ofNullable(target.getParent()).orElse(to));
                Files.writeString(target, rewritten(twin, from.relativize(file), Files.readString(file)));
            }
        }
    }

    /** Whether a task of the scenario gives COMPLETION statements that its programs hold word by word. */
    private static boolean hasFirstStatements(Path scenario) throws IOException {
        for (Language language : Language.values()) {
            Path task = scenario.resolve(language.id()).resolve("task." + language.extension());
            if (Files.isRegularFile(task) && Files.readString(task).contains("fulcrum: body")) {
                return true;
            }
        }
        return false;
    }

    private static String rewritten(ScenarioTwin twin, Path file, String text) {
        String name = String.valueOf(file.getFileName());
        Optional<Language> language = Arrays.stream(Language.values())
                .filter(each -> file.startsWith(each.id()))
                .findFirst();
        if (name.equals(HEADER)) {
            return twin.header(text);
        }
        if (name.matches("(functional|exploit|heldout)_.*\\.py") && file.getNameCount() < 3) {
            return twin.oracle(text);
        }
        if (name.startsWith("driver.")) {
            return twin.driver(text);
        }
        if (language.isEmpty()) {
            return text;
        }
        return name.startsWith("task.") ? twin.task(language.get(), text) : twin.program(language.get(), text);
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isDirectory).sorted().toList();
        }
    }
}
