package dev.fulcrum.cli;

import dev.fulcrum.scan.Baseline;
import dev.fulcrum.scan.CodeScan;
import dev.fulcrum.scan.Finding;
import dev.fulcrum.scan.Inspection;
import dev.fulcrum.scan.InspectionJson;
import dev.fulcrum.scan.Listing;
import dev.fulcrum.scan.SarifWriter;
import dev.fulcrum.scan.Scanners;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** All scanners over somebody's own code, as one normalised list. */
@Command(name = "scan", description = "Scan code with all scanners; one normalised list.")
final class ScanCommand implements Callable<Integer> {
    /** How the list is printed. */
    enum Format {
        text,
        json,
        sarif
    }

    /** Picocli reads these in lower case. */
    enum FailOn {
        low,
        medium,
        high
    }

    private final Installation installation;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders.")
    private List<Path> paths = List.of();

    @Option(names = "--format", defaultValue = "text", description = "One of ${COMPLETION-CANDIDATES}; default text.")
    private Format format = Format.text;

    @Option(names = "--json", description = "The same as --format json.")
    private boolean json;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description =
                    "Exit 3 when a finding is at least this severe (${COMPLETION-CANDIDATES}) or a file could not be judged.")
    private @Nullable FailOn failOn;

    @Option(names = "--scanner", split = ",", paramLabel = "NAME", description = "Only these scanners.")
    private List<String> names = List.of();

    @Option(
            names = "--changed",
            arity = "0..1",
            fallbackValue = "HEAD",
            paramLabel = "REVISION",
            description = "Only lines that differ from a git revision; default HEAD.")
    private @Nullable String changed;

    @Option(names = "--baseline", paramLabel = "FILE", description = "Findings to live with, from --write-baseline.")
    private @Nullable Path baseline;

    @Option(names = "--write-baseline", paramLabel = "FILE", description = "Write the open findings as a baseline.")
    private @Nullable Path writeBaseline;

    @Option(
            names = "--sarif",
            paramLabel = "FILE",
            description = "Show the findings of another tool too: a SARIF log of CodeQL, Sonar ... Repeatable.")
    private List<Path> sarif = List.of();

    ScanCommand(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Integer call() {
        Optional<Baseline> known = Optional.ofNullable(baseline).map(Baseline::read);
        Scanners scanners = names.isEmpty()
                ? Scanners.installed(installation.guests(), installation.processors())
                : Scanners.everything(installation.guests(), installation.processors())
                        .only(names);
        Inspection inspection =
                new CodeScan(scanners).inspect(new CodeScan.Request(paths, Optional.ofNullable(changed), known, sarif));
        System.out.print(
                switch (json ? Format.json : format) {
                    case text -> new Listing(colour()).of(inspection);
                    case json -> InspectionJson.of(inspection) + "\n";
                    case sarif -> SarifWriter.write(inspection) + "\n";
                });
        System.out.flush();
        if (writeBaseline != null) {
            Baseline.write(writeBaseline, inspection.open());
        }
        Optional<Finding.Severity> gate =
                Optional.ofNullable(failOn).map(word -> Finding.Severity.values()[word.ordinal()]);
        return inspection.passes(gate) ? 0 : Fulcrum.GATE_FAILED;
    }

    private static boolean colour() {
        return Terminal.isLive() && System.getenv("NO_COLOR") == null;
    }
}
