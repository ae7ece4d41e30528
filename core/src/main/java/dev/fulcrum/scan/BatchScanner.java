package dev.fulcrum.scan;

import dev.fulcrum.sandbox.Account;
import dev.fulcrum.task.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes a scanner of a tool: all units of a batch in one process. When the tool breaks off, the batch is halved until the
 * culprit stands alone and is reported as {@link Errored}; every other unit keeps its result. So it is when units share a file that
 * does not compile.
 */
final class BatchScanner implements Scanner {
    /** Bytes of UTF-8 of the largest unit that tools are given. */
    static final int LARGEST = 1 << 20;

    /** After so many rounds, units that share a file with one that errs get files of their own. */
    private static final int ROUNDS = 3;

    private final Tool tool;
    private final ToolRunner runner;
    private final String version;

    private BatchScanner(Tool tool, ToolRunner runner, String version) {
        this.tool = tool;
        this.runner = runner;
        this.version = version;
    }

    /**
     * Starts the tool once to learn its version.
     *
     * @throws UnusableOutput when it does not start; the message says why
     */
    static BatchScanner of(Tool tool, ToolRunner runner) throws UnusableOutput, InterruptedException {
        try {
            ToolOutput output = runner.version(tool);
            output.requireExit(0);
            return new BatchScanner(tool, runner, tool.version(output.stdout()));
        } catch (IOException e) {
            throw new UnusableOutput(Errored.Cause.CRASHED, "cannot be started: " + e.getMessage());
        }
    }

    /**
     * The same tool with a process that stays.
     *
     * @param guest the readable copy of guests/scan
     */
    WarmScanner warm(Path guest, Account account) {
        return new WarmScanner(tool, this, guest, account);
    }

    @Override
    public String name() {
        return tool.name();
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public Set<Language> languages() {
        return tool.languages();
    }

    @Override
    public ScanReport scan(List<SourceUnit> units) {
        long start = System.nanoTime();
        List<ScanReport> parts = new ArrayList<>();
        List<SourceUnit> readable = new ArrayList<>();
        for (SourceUnit unit : units) {
            unreadable(name(), unit)
                    .ifPresentOrElse(
                            error -> parts.add(new ScanReport(List.of(), List.of(error), List.of())),
                            () -> readable.add(unit));
        }
        LongAdder processor = new LongAdder();
        for (int from = 0; from < readable.size(); from += tool.unitsPerProcess()) {
            int to = Math.min(readable.size(), from + tool.unitsPerProcess());
            parts.add(together(readable.subList(from, to), ROUNDS, processor));
        }
        Duration wall = Duration.ofNanos(System.nanoTime() - start);
        ToolRun run = new ToolRun(name(), version, units.size(), 0, wall, Duration.ofNanos(processor.sum()));
        parts.add(new ScanReport(List.of(), List.of(), List.of(run)));
        return ScanReport.merge(parts);
    }

    /**
     * @param rounds how often units may still share files
     * @param processor gathers the processor time of all processes
     */
    private ScanReport together(List<SourceUnit> units, int rounds, LongAdder processor) {
        List<List<SourceUnit>> files =
                rounds > 0 ? tool.files(units) : units.stream().map(List::of).toList();
        try (Workspace workspace = Workspace.ofFiles(files)) {
            ToolOutput output = runner.scan(tool, workspace);
            processor.add(output.processor().toNanos());
            return withoutNeighbours(tool.read(output, workspace), workspace, rounds, processor);
        } catch (UnusableOutput e) {
            return apart(units, e, rounds, processor);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot run " + name(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while " + name() + " was running", e);
        }
    }

    /** An error in a shared file may have cost others their result: the culprits are scanned alone, the others once more. */
    private ScanReport withoutNeighbours(ScanReport report, Workspace workspace, int rounds, LongAdder processor) {
        Set<String> erred = report.errors().stream().map(Errored::unit).collect(Collectors.toSet());
        List<SourceUnit> culprits = new ArrayList<>();
        List<SourceUnit> neighbours = new ArrayList<>();
        for (List<SourceUnit> file : workspace.sharing()) {
            if (file.stream().anyMatch(unit -> erred.contains(unit.id()))) {
                file.forEach(unit -> (erred.contains(unit.id()) ? culprits : neighbours).add(unit));
            }
        }
        if (culprits.isEmpty()) {
            return report;
        }
        Set<String> again = Stream.concat(culprits.stream(), neighbours.stream())
                .map(SourceUnit::id)
                .collect(Collectors.toSet());
        List<ScanReport> parts = new ArrayList<>();
        parts.add(report.without(again));
        parts.add(together(culprits, 0, processor));
        if (!neighbours.isEmpty()) {
            parts.add(together(neighbours, rounds - 1, processor));
        }
        return ScanReport.merge(parts);
    }

    private ScanReport apart(List<SourceUnit> units, UnusableOutput failure, int rounds, LongAdder processor) {
        if (units.size() == 1) {
            String detail = Optional.ofNullable(failure.getMessage()).orElse("");
            Errored error = new Errored(name(), units.getFirst().id(), failure.reason(), detail);
            return new ScanReport(List.of(), List.of(error), List.of());
        }
        int middle = units.size() / 2;
        return ScanReport.merge(List.of(
                together(units.subList(0, middle), rounds, processor),
                together(units.subList(middle, units.size()), rounds, processor)));
    }

    /** Why no tool is given a unit; empty when it is fit to be read. */
    static Optional<Errored> unreadable(String scanner, SourceUnit unit) {
        long bytes;
        try {
            bytes = StandardCharsets.UTF_8
                    .newEncoder()
                    .encode(CharBuffer.wrap(unit.code()))
                    .remaining();
        } catch (CharacterCodingException e) {
            return Optional.of(new Errored(scanner, unit.id(), Errored.Cause.NOT_TEXT, "not valid Unicode"));
        }
        if (bytes > LARGEST) {
            return Optional.of(new Errored(scanner, unit.id(), Errored.Cause.TOO_LARGE, tooLarge(bytes)));
        }
        if (unit.code().indexOf('\0') >= 0) {
            return Optional.of(new Errored(scanner, unit.id(), Errored.Cause.NOT_TEXT, "holds NUL characters"));
        }
        return Optional.empty();
    }

    static String tooLarge(long bytes) {
        return "%,d bytes; at most %,d are scanned".formatted(bytes, LARGEST);
    }
}
