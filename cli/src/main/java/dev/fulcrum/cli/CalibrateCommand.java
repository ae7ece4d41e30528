package dev.fulcrum.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fulcrum.UserError;
import dev.fulcrum.scan.Calibration;
import dev.fulcrum.scan.CalibrationJson;
import dev.fulcrum.scan.CalibrationReport;
import dev.fulcrum.scan.CalibrationTable;
import dev.fulcrum.scan.CweTree;
import dev.fulcrum.scan.Scanners;
import dev.fulcrum.scan.SuiteTruth;
import dev.fulcrum.scan.Truth;
import dev.fulcrum.scan.TruthReader;
import dev.fulcrum.store.Run;
import dev.fulcrum.store.Store;
import dev.fulcrum.witness.CorrectedRate;
import dev.fulcrum.witness.CorrectedRates;
import dev.fulcrum.witness.ExecutedTruth;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How far each scanner may be believed, measured against programs of known standing. */
@Command(
        name = "calibrate",
        description = {
            "Measure scanners against programs of known standing: a file TRUTH, a suite's references, or samples of runs that were attacked.",
            "TRUTH is JSONL with id, language, cwe, secure, insecure or id, language, cwe, code, vulnerable; CASTLE's JSON; or a folder"
                    + " with SALLM's samples and verdicts."
        })
final class CalibrateCommand implements Callable<Integer> {
    private static final String EVERY = "all";

    /** What the second table has a row for. */
    enum By {
        weakness,
        scenario
    }

    private final Installation installation;

    @Parameters(arity = "0..1", paramLabel = "TRUTH", description = "Labelled programs.")
    private @Nullable Path truth;

    @Option(names = "--suite", paramLabel = "SUITE", description = "The secure and insecure references of a suite.")
    private @Nullable String suite;

    @Option(
            names = "--run",
            split = ",",
            paramLabel = "RUN",
            description = "Working samples of stored runs that were attacked, by number; \"all\" for every run.")
    private List<String> runs = List.of();

    @Option(names = "--by", description = "Show who finds what, a row for each of: ${COMPLETION-CANDIDATES}.")
    private @Nullable By by;

    @Option(
            names = "--correct",
            split = ",",
            paramLabel = "RUN",
            description =
                    "Correct the rates that scanners flag in these runs by this calibration (Rogan-Gladen); \"all\" for every run.")
    private List<String> correct = List.of();

    @Option(names = "--scanner", split = ",", paramLabel = "NAME", description = "Only these scanners.")
    private List<String> names = List.of();

    @Option(names = "--json", description = "Print one JSON document.")
    private boolean json;

    CalibrateCommand(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Integer call() {
        Truth known = truth();
        Scanners scanners = Scanners.everything(installation.guests(), installation.processors())
                .remembering(installation.home().resolve("cache").resolve("scans"));
        if (!names.isEmpty()) {
            scanners = scanners.only(names);
        }
        CalibrationReport report = new Calibration(scanners, CweTree.bundled()).measure(known);
        List<CorrectedRate> corrected = new ArrayList<>();
        if (!correct.isEmpty()) {
            Truth samples = samples(correct);
            corrected.addAll(CorrectedRate.of(
                    report,
                    samples,
                    scanners.scan(
                            samples.labels().stream().map(Truth.Label::unit).toList())));
        }
        System.out.print(json ? document(report, corrected) : text(report, corrected));
        System.out.flush();
        return 0;
    }

    private Truth truth() {
        if ((truth == null ? 0 : 1) + (suite == null ? 0 : 1) + (runs.isEmpty() ? 0 : 1) != 1) {
            throw new UserError("calibrate needs one of: a file TRUTH, --suite, --run");
        }
        if (truth != null) {
            return TruthReader.read(truth);
        }
        return suite != null ? SuiteTruth.of(installation.suites().suite(suite)) : samples(runs);
    }

    private Truth samples(List<String> chosen) {
        try (Store store = installation.store()) {
            List<Run> all = store.runs().all();
            List<Run> found = new ArrayList<>();
            List<String> problems = new ArrayList<>();
            for (String name : chosen) {
                Optional<Run> run = all.stream()
                        .filter(each -> name.equals(String.valueOf(each.id())))
                        .findFirst();
                run.ifPresent(found::add);
                if (run.isEmpty() && !name.equals(EVERY)) {
                    problems.add("run \"" + name + "\" is unknown; runs here: " + words(all));
                }
            }
            if (!problems.isEmpty() || all.isEmpty()) {
                throw new UserError(all.isEmpty() ? "there are no runs yet" : "not every run is known", problems);
            }
            return new ExecutedTruth(store.runs(), installation.suites()::suite)
                    .of(chosen.contains(EVERY) ? withSuites(all) : found);
        }
    }

    /** Of all runs those whose suite is still here; the others are named. */
    private List<Run> withSuites(List<Run> all) {
        List<String> here = installation.suites().names();
        List<Run> kept = new ArrayList<>();
        for (Run run : all) {
            if (here.contains(run.suite())) {
                kept.add(run);
            } else {
                System.err.println(
                        "fulcrum: run " + run.id() + " is left out: its suite \"" + run.suite() + "\" is not here");
            }
        }
        return kept;
    }

    private static String words(List<Run> runs) {
        return String.join(
                ", ",
                runs.stream()
                        .map(run -> "%d (%s, %s, %s)".formatted(run.id(), run.suite(), run.model(), run.strategy()))
                        .toList());
    }

    private String text(CalibrationReport report, List<CorrectedRate> corrected) {
        StringBuilder text = new StringBuilder(CalibrationTable.of(report));
        if (by != null) {
            text.append('\n')
                    .append(
                            switch (by) {
                                case weakness -> CalibrationTable.byWeakness(report);
                                case scenario -> CalibrationTable.byGroup(report);
                            });
        }
        if (!corrected.isEmpty()) {
            text.append('\n').append(CorrectedRates.text(corrected));
        }
        return text.toString();
    }

    private static String document(CalibrationReport report, List<CorrectedRate> corrected) {
        ObjectNode document = CalibrationJson.of(report);
        document.set("corrected", CorrectedRates.json(corrected));
        return document.toPrettyString() + "\n";
    }
}
