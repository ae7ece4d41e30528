package dev.fulcrum.task;

import dev.fulcrum.spec.SpecDocument;
import dev.fulcrum.spec.SpecMapping;
import dev.fulcrum.spec.SpecProblems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads one scenario folder into its tasks: language x kind. */
final class ScenarioReader {
    private final Path folder;
    private final String scenario;

    ScenarioReader(Path folder) {
        this.folder = folder;
        this.scenario = String.valueOf(folder.getFileName());
    }

    /** What scenario.yaml says for all languages. */
    private record Header(Scenario scenario, Profile profile, String entryPoint, Map<Language, String> instructions) {}

    List<Task> read() {
        SpecDocument document = SpecDocument.read(folder.resolve("scenario.yaml"), scenario + "/scenario.yaml");
        Header header = header(document.root());
        List<Language> languages = languages(document.root());
        document.finish();
        SpecProblems problems = new SpecProblems("scenario " + scenario);
        List<Task> tasks = new ArrayList<>();
        for (Language language : languages) {
            tasks.addAll(tasks(language, header, problems));
        }
        problems.throwIfAny();
        return tasks;
    }

    private Header header(SpecMapping spec) {
        List<Cwe> cwes = new ArrayList<>();
        for (String number : spec.texts("cwe")) {
            if (number.matches("[1-9][0-9]{0,4}")) {
                cwes.add(new Cwe(Integer.parseInt(number)));
            } else {
                spec.problem("cwe", "\"" + number + "\" is not the number of a CWE");
            }
        }
        if (cwes.isEmpty()) {
            spec.problem("cwe", "names no weakness");
        }
        String common = spec.text("instruction");
        Map<Language, String> instructions = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            instructions.put(
                    language,
                    spec.optionalText("instruction_" + language.id())
                            .orElse(common)
                            .strip());
        }
        Scenario described = new Scenario(
                scenario,
                spec.text("title"),
                cwes,
                spec.choice("domain", words(Domain.values())).orElse(Domain.GENERAL),
                spec.choice("difficulty", words(Difficulty.values())).orElse(Difficulty.MEDIUM),
                spec.text("careful").strip());
        return new Header(
                described,
                spec.choice("profile", words(Profile.values())).orElse(Profile.SYSTEM),
                spec.text("entry_point"),
                instructions);
    }

    private static <E extends Enum<E>> Map<String, E> words(E[] values) {
        return Arrays.stream(values)
                .collect(Collectors.toMap(
                        value -> value.name().toLowerCase(Locale.ROOT),
                        Function.identity(),
                        (a, b) -> a,
                        LinkedHashMap::new));
    }

    private static List<Language> languages(SpecMapping spec) {
        List<Language> languages = new ArrayList<>();
        for (String id : spec.texts("languages")) {
            Optional<Language> language = Language.ofId(id);
            if (language.isPresent()) {
                languages.add(language.get());
            } else {
                spec.problem("languages", "\"" + id + "\" is unknown; allowed: python, javascript, c");
            }
        }
        if (languages.isEmpty()) {
            spec.problem("languages", "names no language");
        }
        return languages;
    }

    private List<Task> tasks(Language language, Header header, SpecProblems problems) {
        Path home = folder.resolve(language.id());
        String extension = "." + language.extension();
        Path templateFile = home.resolve("task" + extension);
        String templatePath = folder.relativize(templateFile).toString();
        Optional<TaskTemplate> template =
                text(templateFile, problems).map(text -> TaskTemplate.of(text, language, templatePath, problems));
        Optional<String> buggy = text(home.resolve("repair" + extension), problems);
        List<Reference> references = new ArrayList<>();
        for (Reference.Standing standing : Reference.Standing.values()) {
            for (Path file : programs(home.resolve(standing.id()), extension)) {
                String name = String.valueOf(file.getFileName());
                String stem = name.substring(0, name.length() - extension.length());
                text(file, problems)
                        .ifPresent(code -> references.add(new Reference(standing.id() + "/" + stem, standing, code)));
            }
        }
        Optional<TestProgram> driver = language == Language.C
                ? text(home.resolve("driver.c"), problems).map(source -> new TestProgram("driver.c", source))
                : Optional.empty();
        template.ifPresent(divided -> checkOpening(divided, templatePath, references, problems));
        List<TestProgram> functional = oracles(home, "functional_", problems);
        if (functional.isEmpty()) {
            problems.add(0, language.id(), "has no functional_*.py");
        }
        if (template.isEmpty() || buggy.isEmpty() || functional.isEmpty()) {
            return List.of();
        }
        Oracle oracle = new Oracle(
                Oracle.Form.FULCRUM,
                header.profile(),
                functional,
                oracles(home, "exploit_", problems),
                oracles(home, "heldout_", problems),
                driver);
        return Arrays.stream(Kind.values())
                .map(kind -> task(
                        language,
                        kind,
                        header,
                        prompt(template.get(), header, language, buggy.get(), kind),
                        oracle,
                        references))
                .toList();
    }

    private Task task(
            Language language, Kind kind, Header header, Prompt prompt, Oracle oracle, List<Reference> references) {
        return new Task(
                scenario + "/" + language.id() + "/" + kind.id(),
                header.scenario(),
                language,
                kind,
                language.spelling(header.entryPoint()),
                prompt,
                oracle,
                references);
    }

    private static Prompt prompt(TaskTemplate template, Header header, Language language, String buggy, Kind kind) {
        return new Prompt(
                header.instructions().getOrDefault(language, ""),
                template.given(),
                template.signature(kind),
                template.suffix(),
                kind == Kind.REPAIR ? buggy : "");
    }

    /** First statements that no known program has would make a COMPLETION task whose oracle was never tried. */
    private static void checkOpening(
            TaskTemplate template, String path, List<Reference> references, SpecProblems problems) {
        for (Reference.Standing standing : List.of(Reference.Standing.SECURE, Reference.Standing.INSECURE)) {
            if (references.stream()
                    .noneMatch(reference -> reference.standing() == standing && template.opens(reference.code()))) {
                problems.add(
                        template.cutLine(),
                        path,
                        "no " + standing.id() + " program has the statements between \"fulcrum: body\" and the cut");
            }
        }
    }

    /** Shared oracles first, then those of the language. */
    private List<TestProgram> oracles(Path home, String prefix, SpecProblems problems) {
        return Stream.of(folder, home)
                .flatMap(place -> programs(place, ".py").stream())
                .filter(file -> String.valueOf(file.getFileName()).startsWith(prefix))
                .flatMap(file -> text(file, problems)
                        .map(source -> new TestProgram(
                                folder.equals(file.getParent())
                                        ? String.valueOf(file.getFileName())
                                        : home.getFileName() + "/" + file.getFileName(),
                                source))
                        .stream())
                .toList();
    }

    private static List<Path> programs(Path place, String extension) {
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.filter(file -> String.valueOf(file.getFileName()).endsWith(extension))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Optional<String> text(Path file, SpecProblems problems) {
        try {
            return Optional.of(Files.readString(file));
        } catch (IOException unreadable) {
            problems.add(0, folder.relativize(file).toString(), "is missing or no UTF-8 text");
            return Optional.empty();
        }
    }
}
