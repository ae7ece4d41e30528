package dev.fulcrum.scan;

import dev.fulcrum.UserError;
import dev.fulcrum.sandbox.Account;
import dev.fulcrum.sandbox.GuestHome;
import dev.fulcrum.scan.flow.FlowScanner;
import dev.fulcrum.task.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

/** All scanners of this machine, and the service that sends a batch through those that read its languages. Thread-safe. */
public final class Scanners {
    /** Flags nearly every C program, secure or not. */
    private static final Set<String> FOR_COMPARISON = Set.of("flawfinder");

    private final List<Scanner> scanners;
    private final Map<String, String> missing;
    private final int parallelism;

    private Scanners(List<Scanner> scanners, Map<String, String> missing, int parallelism) {
        this.scanners = List.copyOf(scanners);
        this.missing = missing;
        this.parallelism = parallelism;
    }

    /**
     * The scanners that are worth listening to, found by starting them: all but those kept for comparison only.
     *
     * @param home where set-up installs: the Python tools in {@code venv}, the Node tools in {@code node/node_modules}
     * @param parallelism how many tools run at once, at least 1
     */
    public static Scanners installed(GuestHome home, int parallelism) {
        Scanners everything = everything(home, parallelism);
        List<Scanner> trusted = everything.scanners.stream()
                .filter(scanner -> !FOR_COMPARISON.contains(scanner.name()))
                .toList();
        return new Scanners(trusted, everything.missing, parallelism);
    }

    /** As {@link #installed}, with those that serve comparison only. */
    public static Scanners everything(GuestHome home, int parallelism) {
        ToolRunner runner = new ToolRunner(Account.ofWorker(0));
        List<Scanner> found = new ArrayList<>(List.of(new FlowScanner()));
        Map<String, String> missing = new LinkedHashMap<>();
        List<Tool> tools = tools(home);
        List<Callable<Scanner>> searches = new ArrayList<>();
        for (Tool tool : tools) {
            searches.add(() -> BatchScanner.of(tool, runner));
        }
        List<Future<Scanner>> results = all(searches, parallelism);
        for (int index = 0; index < tools.size(); index++) {
            try {
                found.add(results.get(index).resultNow());
            } catch (IllegalStateException notFound) {
                missing.put(
                        tools.get(index).name(),
                        String.valueOf(results.get(index).exceptionNow().getMessage()));
            }
        }
        return new Scanners(found, missing, parallelism);
    }

    /** Exactly these scanners. */
    public static Scanners of(List<Scanner> scanners, int parallelism) {
        Set<String> names = new HashSet<>();
        for (Scanner scanner : scanners) {
            if (!names.add(scanner.name())) {
                throw new IllegalArgumentException("two scanners are called " + scanner.name());
            }
        }
        return new Scanners(scanners, Map.of(), parallelism);
    }

    private static List<Tool> tools(GuestHome home) {
        Path environment = home.folder().resolve("venv");
        Path modules = home.folder().resolve("node").resolve("node_modules");
        PythonTools python = new PythonTools(environment);
        List<Tool> tools = new ArrayList<>();
        tools.add(new BanditTool(python));
        tools.add(new RuffTool(python));
        tools.add(new SemgrepTool(python));
        tools.add(new EslintTool(home.guest("node"), modules));
        tools.add(new CppcheckTool());
        tools.add(new ClangTidyTool());
        tools.add(new GccAnalyzerTool());
        tools.add(new FlawfinderTool(python));
        return tools;
    }

    /** The same scanners, which remember in a folder what they said about a text. */
    public Scanners remembering(Path folder) {
        List<Scanner> cached = scanners.stream()
                .map(scanner -> (Scanner) new CachingScanner(scanner, folder))
                .toList();
        return new Scanners(cached, missing, parallelism);
    }

    /** Others in place of these, which stand for the same tools. */
    Scanners replacedBy(List<Scanner> others) {
        return new Scanners(others, missing, parallelism);
    }

    /** Those that were found, in a fixed order. */
    public List<Scanner> all() {
        return scanners;
    }

    /** Those that were not found: by name, why. */
    public Map<String, String> missing() {
        return missing;
    }

    /** Only the named ones; a {@link UserError} names those that are unknown or missing. */
    public Scanners only(Collection<String> names) {
        List<String> problems = new ArrayList<>();
        Set<String> known = scanners.stream().map(Scanner::name).collect(Collectors.toCollection(TreeSet::new));
        for (String name : new TreeSet<>(names)) {
            if (missing.containsKey(name)) {
                problems.add("scanner \"" + name + "\" is not usable: " + missing.get(name) + "; run fulcrum setup");
            } else if (!known.contains(name)) {
                problems.add("scanner \"" + name + "\" is unknown; scanners here: " + String.join(", ", known));
            }
        }
        if (!problems.isEmpty()) {
            throw new UserError("the scanners asked for are not all there", problems);
        }
        List<Scanner> chosen = scanners.stream()
                .filter(scanner -> names.contains(scanner.name()))
                .toList();
        return new Scanners(chosen, Map.of(), parallelism);
    }

    /** Those that read a language. */
    public List<Scanner> of(Language language) {
        return scanners.stream()
                .filter(scanner -> scanner.languages().contains(language))
                .toList();
    }

    /**
     * Sends every unit through every scanner that reads its language, each scanner in one batch, several scanners at once.
     *
     * @param units ids unique
     */
    public ScanReport scan(List<SourceUnit> units) {
        Set<String> ids = new HashSet<>();
        for (SourceUnit unit : units) {
            if (!ids.add(unit.id())) {
                throw new IllegalArgumentException("two units are called " + unit.id());
            }
        }
        List<Callable<ScanReport>> scans = new ArrayList<>();
        for (Scanner scanner : scanners) {
            List<SourceUnit> own = units.stream()
                    .filter(unit -> scanner.languages().contains(unit.language()))
                    .toList();
            if (!own.isEmpty()) {
                scans.add(() -> scanner.scan(own));
            }
        }
        List<ScanReport> reports = new ArrayList<>();
        for (Future<ScanReport> report : all(scans, parallelism)) {
            try {
                reports.add(report.get());
            } catch (ExecutionException e) {
                throw new IllegalStateException("a scanner failed", e.getCause());
            } catch (InterruptedException e) {
                throw interrupted(e);
            }
        }
        return ScanReport.merge(reports);
    }

    private static <T> List<Future<T>> all(List<Callable<T>> calls, int parallelism) {
        try (ExecutorService executor = Executors.newFixedThreadPool(Math.max(1, parallelism))) {
            return executor.invokeAll(calls);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("interrupted while scanners were running", e);
    }
}
