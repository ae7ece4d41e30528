package dev.fulcrum.cli;

import dev.fulcrum.UserError;
import dev.fulcrum.analysis.AnalysisJson;
import dev.fulcrum.analysis.AnalysisRequest;
import dev.fulcrum.analysis.AnalysisResult;
import dev.fulcrum.analysis.AnalysisText;
import dev.fulcrum.analysis.ColumnMap;
import dev.fulcrum.analysis.Cut;
import dev.fulcrum.analysis.OutcomeAnalysis;
import dev.fulcrum.analysis.RowFilter;
import dev.fulcrum.metric.Endpoint;
import dev.fulcrum.report.CsvReport;
import dev.fulcrum.report.HtmlReport;
import dev.fulcrum.report.LatexReport;
import dev.fulcrum.report.MarkdownReport;
import dev.fulcrum.report.OutcomeReport;
import dev.fulcrum.report.ParquetReport;
import dev.fulcrum.report.StudyReport;
import dev.fulcrum.statistics.Settings;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fulcrum analyze}: the statistics on outcomes recorded elsewhere. */
@Command(
        name = "analyze",
        mixinStandardHelpOptions = true,
        description =
                "The statistics on outcomes recorded elsewhere: joint and naive rates, paired contrasts, correlation.")
public final class AnalyzeCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "OUTCOMES",
            description = "A table, one row a sample: .csv, .tsv, .jsonl, .ndjson or .parquet.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path file;

    @Option(
            names = "--map",
            required = true,
            paramLabel = "KEY=COLUMN,...",
            description =
                    "Which column says what: condition (several: A+B), task, functional, security; optionally cluster, sample, length, "
                            + "weakness (COLUMN or COLUMN~REGEX), measure (numbers, several: A+B; A? is 1 where A is filled and not 0). "
                            + "functional=COLUMN:TEXT names the text that means yes.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private String map;

    @Option(
            names = "--where",
            paramLabel = "COLUMN=VALUE",
            description = "Keep rows with this value (A|B for several, != for all others). Repeatable; all must hold.")
    private List<String> where = new ArrayList<>();

    @Option(
            names = "--contrast",
            paramLabel = "A,B",
            description = "Compare condition A with B (A minus B). Repeatable. Without it, every pair is compared.")
    private List<String> contrasts = new ArrayList<>();

    @Option(
            names = "--endpoint",
            split = ",",
            defaultValue = "func@1,sec@1,func-sec@1",
            paramLabel = "ENDPOINT",
            description = "What contrasts are made of (default: ${DEFAULT-VALUE}).")
    private List<String> endpoints = new ArrayList<>();

    @Option(
            names = "--by",
            paramLabel = "COLUMN[~REGEX]",
            description =
                    "Explore the contrasts within each value of a column, or of what a regular expression finds in it. Repeatable.")
    private List<String> groupings = new ArrayList<>();

    @Option(
            names = "--hypotheses",
            paramLabel = "FILE",
            description = "A YAML file with hypotheses about the table, in the words of a study.")
    private Optional<Path> hypotheses = Optional.empty();

    @Option(names = "--html", paramLabel = "FILE", description = "Write a page with charts and tables, too.")
    private Optional<Path> html = Optional.empty();

    @Option(
            names = "--tables",
            paramLabel = "FOLDER",
            description = "Write every table as CSV and Parquet, and all of them as LaTeX and Markdown, too.")
    private Optional<Path> tables = Optional.empty();

    @Option(
            names = "--all-tasks",
            description = "Analyse all tasks of a condition or pair, not only those that every condition has.")
    private boolean allTasks;

    @Option(
            names = "--draws",
            defaultValue = "10000",
            description = "Bootstrap and permutation draws (default: ${DEFAULT-VALUE}).")
    private int draws;

    @Option(names = "--seed", description = "Fixes every draw.")
    private long seed = Settings.DEFAULT.seed();

    @Option(names = "--json", description = "Print one JSON document.")
    private boolean json;

    @Override
    public Integer call() {
        AnalysisResult result = new OutcomeAnalysis().run(request());
        write(result);
        PrintWriter out = spec.commandLine().getOut();
        out.println(json ? AnalysisJson.of(result) : AnalysisText.of(result));
        out.flush();
        return 0;
    }

    private AnalysisRequest request() {
        if (draws < 100) {
            throw new UserError("--draws is " + draws + ", it is at least 100");
        }
        return new AnalysisRequest(
                file,
                ColumnMap.parse(map),
                where.stream().map(RowFilter::parse).toList(),
                contrasts,
                endpoints.stream().map(Endpoint::parse).toList(),
                allTasks ? AnalysisRequest.Tasks.ALL : AnalysisRequest.Tasks.COMMON,
                Settings.DEFAULT.withDraws(draws).withSeed(seed),
                groupings.stream().map(Cut::parse).toList(),
                hypotheses);
    }

    private void write(AnalysisResult result) {
        if (html.isEmpty() && tables.isEmpty()) {
            return;
        }
        StudyReport report = new OutcomeReport(result, file).report(Instant.now());
        try {
            if (html.isPresent()) {
                new HtmlReport(report).write(html.get());
            }
            if (tables.isPresent()) {
                new CsvReport(report).write(tables.get());
                new ParquetReport(report).write(tables.get());
                new LatexReport(report).write(tables.get().resolve("report.tex"));
                new MarkdownReport(report).write(tables.get().resolve("report.md"));
            }
        } catch (IOException failed) {
            throw new UserError("page or tables cannot be written: " + failed.getMessage());
        }
    }
}
