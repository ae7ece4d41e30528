package dev.fulcrum.cli;

import dev.fulcrum.UserError;
import dev.fulcrum.report.RunExport;
import dev.fulcrum.store.Run;
import dev.fulcrum.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A stored run as files for other tools and for readers. */
@Command(name = "export", description = "Write a stored run as JSON, CSV, Parquet, SARIF, HTML or LaTeX.")
final class ExportCommand implements Callable<Integer> {
    private final Installation installation;

    @Parameters(
            index = "0",
            paramLabel = "RUN",
            description = "The run's number; an unknown one lists those there are.")
    private String run = "";

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "FORMAT",
            description = "json, csv, parquet, sarif, html, latex; several by commas (default: csv).")
    private List<String> formats = List.of("csv");

    @Option(names = "--out", paramLabel = "FOLDER", description = "Where to (default: $FULCRUM_HOME/exports/RUN).")
    private Optional<Path> out = Optional.empty();

    ExportCommand(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Integer call() {
        List<RunExport.Format> wanted = formats();
        try (Store store = installation.store()) {
            Run chosen = chosen(store.runs().all());
            Path folder = out.orElse(installation.home().resolve("exports").resolve(run));
            RunExport export = new RunExport(
                    chosen,
                    installation.suites().suite(chosen.suite()),
                    store.runs().samples(chosen),
                    installation.clock().instant());
            Files.createDirectories(folder);
            for (RunExport.Format format : wanted) {
                System.out.println(export.write(format, folder));
            }
            return 0;
        } catch (IOException failed) {
            throw new UserError("the run cannot be exported: " + failed.getMessage());
        }
    }

    private List<RunExport.Format> formats() {
        List<RunExport.Format> wanted = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (String name : formats) {
            RunExport.Format.ofId(name.strip().toLowerCase(Locale.ROOT))
                    .ifPresentOrElse(wanted::add, () -> problems.add("format \"" + name + "\" is unknown"));
        }
        if (!problems.isEmpty()) {
            problems.add("formats are json, csv, parquet, sarif, html, latex");
            throw new UserError("not every format is known", problems);
        }
        return wanted;
    }

    private Run chosen(List<Run> all) {
        return all.stream()
                .filter(each -> run.equals(String.valueOf(each.id())))
                .findFirst()
                .orElseThrow(() -> new UserError(
                        all.isEmpty()
                                ? "there are no runs yet"
                                : "run \"" + run + "\" is unknown; runs here: " + words(all)));
    }

    private static String words(List<Run> all) {
        return all.stream()
                .map(each -> each.id() + " (" + each.model() + ", " + each.strategy() + ", " + each.suite() + ")")
                .collect(Collectors.joining(", "));
    }
}
