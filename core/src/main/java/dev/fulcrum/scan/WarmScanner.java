package dev.fulcrum.scan;

import dev.fulcrum.sandbox.Account;
import dev.fulcrum.task.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A tool whose process stays and answers snippet after snippet, with the findings and errors of a {@link BatchScanner}. Many units at once go
 * to that one.
 */
final class WarmScanner implements Scanner, AutoCloseable {
    /** As many units as a process that stays answers sooner than one that is started for them. */
    private static final int FEW = 4;

    private final Tool tool;
    private final BatchScanner batches;
    private final ToolWorker worker;
    private final Lock turn = new ReentrantLock();

    WarmScanner(Tool tool, BatchScanner batches, Path guest, Account account) {
        this.tool = tool;
        this.batches = batches;
        try {
            this.worker = new ToolWorker(tool, guest, account);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make a folder for " + tool.name(), e);
        }
    }

    @Override
    public String name() {
        return batches.name();
    }

    @Override
    public String version() {
        return batches.version();
    }

    @Override
    public Set<Language> languages() {
        return batches.languages();
    }

    @Override
    public ScanReport scan(List<SourceUnit> units) {
        if (units.size() > FEW) {
            return batches.scan(units);
        }
        long start = System.nanoTime();
        List<ScanReport> parts = new ArrayList<>();
        Duration processor = Duration.ZERO;
        turn.lock();
        try {
            for (SourceUnit unit : units) {
                Answer answer = answer(unit);
                parts.add(answer.report);
                processor = processor.plus(answer.processor);
            }
        } finally {
            turn.unlock();
        }
        Duration wall = Duration.ofNanos(System.nanoTime() - start);
        ToolRun run = new ToolRun(name(), version(), units.size(), 0, wall, processor);
        parts.add(new ScanReport(List.of(), List.of(), List.of(run)));
        return ScanReport.merge(parts);
    }

    private record Answer(ScanReport report, Duration processor) {}

    private Answer answer(SourceUnit unit) {
        Optional<Errored> unreadable = BatchScanner.unreadable(name(), unit);
        if (unreadable.isPresent()) {
            return new Answer(failed(unreadable.get()), Duration.ZERO);
        }
        try (Workspace workspace = Workspace.in(worker.folder(), unit)) {
            ToolOutput output = worker.run(tool.command(workspace), tool.limit(1));
            return new Answer(tool.read(output, workspace), output.processor());
        } catch (UnusableOutput e) {
            String detail = Optional.ofNullable(e.getMessage()).orElse("");
            return new Answer(failed(new Errored(name(), unit.id(), e.reason(), detail)), Duration.ZERO);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot run " + name(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while " + name() + " was running", e);
        }
    }

    private static ScanReport failed(Errored error) {
        return new ScanReport(List.of(), List.of(error), List.of());
    }

    @Override
    public void close() {
        worker.close();
    }
}
