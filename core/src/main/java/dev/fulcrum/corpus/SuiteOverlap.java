package dev.fulcrum.corpus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.fulcrum.UserError;
import dev.fulcrum.task.Reference;
import dev.fulcrum.task.Suite;
import dev.fulcrum.task.Task;
import dev.fulcrum.task.TestProgram;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * What a suite's texts (prompts, references, oracles) share with the text files of a folder: distinct runs of words that occur in both. Files may
 * be gzip-compressed; of JSON, every text value is read by itself.
 */
public final class SuiteOverlap {
    private final int length;
    private final Map<Long, Set<String>> scenariosOfRun = new HashMap<>();
    private final Map<String, Integer> runs = new TreeMap<>();
    private final Map<String, Set<Long>> shared = new TreeMap<>();
    private final Map<String, Map<String, Integer>> sharedByFile = new TreeMap<>();
    private int files;

    private SuiteOverlap(int length) {
        this.length = length;
    }

    /**
     * One scenario.
     *
     * @param runs distinct runs in its texts
     * @param shared those that occur in the folder
     * @param file the file that has most of them; empty when there is none
     */
    public record Row(String scenario, int runs, int shared, String file) {
        /** 0..1 */
        public double share() {
            return runs == 0 ? 0 : (double) shared / runs;
        }
    }

    /**
     * All scenarios.
     *
     * @param rows the largest share first
     * @param files files read
     */
    public record Report(List<Row> rows, int files) {
        public Report {
            rows = List.copyOf(rows);
        }
    }

    /**
     * Compares.
     *
     * @param length words of a run, at least 1; 8 is usual
     * @throws UserError when the folder cannot be read
     */
    public static Report of(Suite suite, Path folder, int length) {
        SuiteOverlap overlap = new SuiteOverlap(length);
        suite.tasks().forEach(overlap::learn);
        try (Stream<Path> all = Files.walk(folder, java.nio.file.FileVisitOption.FOLLOW_LINKS)) {
            all.filter(Files::isRegularFile).sorted().forEach(file -> overlap.compare(folder, file));
        } catch (IOException unreadable) {
            throw new UserError(folder + " cannot be read: " + unreadable.getMessage());
        }
        return overlap.report();
    }

    private void learn(Task task) {
        Shingles shingles = new Shingles(length);
        String scenario = task.scenario().id();
        for (String text : texts(task)) {
            shingles.each(text, run -> {
                if (scenariosOfRun.computeIfAbsent(run, _ -> new HashSet<>()).add(scenario)) {
                    runs.merge(scenario, 1, Integer::sum);
                }
            });
        }
        runs.putIfAbsent(scenario, 0);
    }

    private static List<String> texts(Task task) {
        List<String> texts = new ArrayList<>(List.of(
                task.scenario().title(),
                task.scenario().careful(),
                task.prompt().instruction(),
                task.prompt().prefix(),
                task.prompt().suffix(),
                task.prompt().buggy()));
        task.references().stream().map(Reference::code).forEach(texts::add);
        Stream.of(
                        task.oracle().functional(),
                        task.oracle().exploits(),
                        task.oracle().heldOut(),
                        task.oracle().driver().stream().toList())
                .flatMap(List::stream)
                .map(TestProgram::source)
                .forEach(texts::add);
        return texts;
    }

    private void compare(Path folder, Path file) {
        files++;
        String name = folder.relativize(file).toString();
        Set<Long> seen = new HashSet<>();
        Shingles shingles = new Shingles(length);
        try {
            texts(
                    file,
                    text -> shingles.each(text, run -> {
                        if (scenariosOfRun.containsKey(run) && seen.add(run)) {
                            for (String scenario : scenariosOfRun.getOrDefault(run, Set.of())) {
                                shared.computeIfAbsent(scenario, _ -> new HashSet<>())
                                        .add(run);
                                sharedByFile
                                        .computeIfAbsent(scenario, _ -> new TreeMap<>())
                                        .merge(name, 1, Integer::sum);
                            }
                        }
                    }));
        } catch (IOException unreadable) {
            throw new UserError(file + " cannot be read: " + unreadable.getMessage());
        }
    }

    private static void texts(Path file, Consumer<String> sink) throws IOException {
        String name = String.valueOf(file.getFileName());
        boolean compressed = name.endsWith(".gz");
        String plain = compressed ? name.substring(0, name.length() - 3) : name;
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(file));
                InputStream in = compressed ? new GZIPInputStream(raw) : raw) {
            if (plain.endsWith(".json") || plain.endsWith(".jsonl")) {
                jsonTexts(in, sink);
            } else {
                sink.accept(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }

    /** A file of JSON documents one after the other, as JSON lines are. */
    private static void jsonTexts(InputStream in, Consumer<String> sink) throws IOException {
        JsonFactory factory = JsonFactory.builder()
                .enable(com.fasterxml.jackson.core.json.JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .build();
        try (JsonParser parser = factory.createParser(in)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    sink.accept(parser.getText());
                }
            }
        }
    }

    private Report report() {
        List<Row> rows = new ArrayList<>();
        runs.forEach((scenario, count) -> rows.add(new Row(
                scenario,
                count,
                shared.getOrDefault(scenario, Set.of()).size(),
                sharedByFile.getOrDefault(scenario, Map.of()).entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElse(""))));
        rows.sort(Comparator.comparingDouble(Row::share).reversed());
        return new Report(rows, files);
    }
}
