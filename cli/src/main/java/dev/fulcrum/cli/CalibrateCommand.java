package dev.fulcrum.cli;

import dev.fulcrum.scan.Calibration;
import dev.fulcrum.scan.CalibrationJson;
import dev.fulcrum.scan.CalibrationReport;
import dev.fulcrum.scan.CalibrationTable;
import dev.fulcrum.scan.CweTree;
import dev.fulcrum.scan.Scanners;
import dev.fulcrum.scan.Truth;
import dev.fulcrum.scan.TruthReader;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How far each scanner may be believed, measured against programs of known standing. */
@Command(
        name = "calibrate",
        description = {
            "Measure scanners against programs of known standing.",
            "TRUTH is JSONL with id, language, cwe, secure, insecure or id, language, cwe, code, vulnerable; or CASTLE's JSON."
        })
final class CalibrateCommand implements Callable<Integer> {
    private final Installation installation;

    @Parameters(paramLabel = "TRUTH", description = "The file of labelled programs.")
    private @Nullable Path truth;

    @Option(names = "--json", description = "Print one JSON document.")
    private boolean json;

    @Option(names = "--scanner", split = ",", paramLabel = "NAME", description = "Only these scanners.")
    private List<String> names = List.of();

    CalibrateCommand(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Integer call() {
        Truth known = TruthReader.read(java.util.Objects.requireNonNull(truth));
        Scanners scanners = Scanners.everything(installation.guests(), installation.processors());
        if (!names.isEmpty()) {
            scanners = scanners.only(names);
        }
        CalibrationReport report = new Calibration(scanners, CweTree.bundled()).measure(known);
        System.out.print(json ? CalibrationJson.of(report) + "\n" : CalibrationTable.of(report));
        System.out.flush();
        return 0;
    }
}
