package dev.fulcrum.oracle;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.fulcrum.sandbox.Account;
import dev.fulcrum.sandbox.GuestCommands;
import dev.fulcrum.sandbox.GuestFailure;
import dev.fulcrum.sandbox.GuestHome;
import dev.fulcrum.sandbox.Mechanisms;
import dev.fulcrum.sandbox.MemoryGroups;
import dev.fulcrum.sandbox.SampleLimits;
import dev.fulcrum.task.Language;
import dev.fulcrum.task.Oracle;
import dev.fulcrum.task.Profile;
import dev.fulcrum.task.Task;
import dev.fulcrum.task.TestProgram;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The judge: runs samples in guests, candidate and tester apart. Guests start when they are first needed, stay warm, and are
 * replaced when they die. Call it from as many threads as {@link #parallelism()} says: samples queue up before warm guests.
 */
public final class SandboxJudge implements Judge {
    /** What a pure sample may have wanted and was denied; worth another look where more is allowed. */
    private static final Pattern WANTS_MORE = Pattern.compile(
            "\\b(threading|_thread|asyncio|concurrent|multiprocessing|subprocess|tempfile|socket|signal|shutil|pathlib|os|io|open"
                    + "|sqlite3|ctypes|logging|select|queue|resource|fcntl|mmap)\\b");

    private final GuestStarter starter;
    private final MemoryGroups groups;
    private final PurePool pure;
    private final Optional<QuickJudge> quick;
    private final List<SystemWorker> workers;
    private final BlockingQueue<SystemWorker> idle;
    private final String isolation;
    private final JudgeLimits limits;
    private final String setting;

    private SandboxJudge(
            GuestStarter starter,
            MemoryGroups groups,
            PurePool pure,
            Optional<QuickJudge> quick,
            List<SystemWorker> workers,
            String isolation,
            JudgeLimits limits,
            String setting) {
        this.starter = starter;
        this.groups = groups;
        this.pure = pure;
        this.quick = quick;
        this.workers = workers;
        this.idle = new ArrayBlockingQueue<>(workers.size(), true, workers);
        this.isolation = isolation;
        this.limits = limits;
        this.setting = setting;
    }

    /** A judge with {@link JudgeLimits#standard()}. */
    public static SandboxJudge open(GuestHome home, Mechanisms mechanisms, int workers) {
        return open(home, mechanisms, workers, JudgeLimits.standard());
    }

    /**
     * @param workers how many samples are judged at once, at least 1; more than processors gains nothing
     * @throws dev.fulcrum.UserError when this machine cannot isolate; nothing weaker is tried
     */
    public static SandboxJudge open(GuestHome home, Mechanisms mechanisms, int workers, JudgeLimits limits) {
        mechanisms.requireIsolation();
        MemoryGroups groups = MemoryGroups.open();
        GuestCommands commands = new GuestCommands(home, groups);
        GuestStarter starter = new GuestStarter();
        ObjectMapper json = new ObjectMapper();
        List<SystemWorker> all = new ArrayList<>();
        for (int worker = 0; worker < workers; worker++) {
            all.add(new SystemWorker(
                    starter,
                    commands.system(Account.ofWorker(worker), limits.fulcrum().memory()),
                    json));
        }
        long memory = limits.humanEval().memory();
        PurePool pure = new PurePool(
                starter,
                (account, place) -> commands.pure(account, memory + PurePool.INTERPRETER, place),
                accounts(workers, workers));
        Optional<QuickJudge> quick = QuickJudge.open(home, commands, starter, accounts(2 * workers, workers), memory);
        return new SandboxJudge(
                starter,
                groups,
                pure,
                quick,
                all,
                mechanisms.summary(),
                limits,
                String.join(" ", limits.toString(), mechanisms.summary(), commands.versions()));
    }

    private static List<Account> accounts(int first, int count) {
        return IntStream.range(first, first + count).mapToObj(Account::ofWorker).toList();
    }

    @Override
    public String setting() {
        return setting;
    }

    /** Whether the fast engine for JavaScript is installed; without it Node judges all. */
    public boolean hasQuickJs() {
        return quick.isPresent();
    }

    @Override
    public int parallelism() {
        return pure.slots();
    }

    @Override
    public Judgement judge(Task task, String program) {
        if (!task.oracle().executes()) {
            return errored(task, Verdict.Cause.ORACLE, "the task has no tests, so nothing is executed");
        }
        SampleLimits allowed = limits.of(task.oracle().form());
        String whole = withDriver(task, program);
        if (fitsPure(task)) {
            return inPure(task, whole, allowed);
        }
        return inQuickJs(task, whole, allowed).orElseGet(() -> inSystem(task, whole, false, allowed));
    }

    @Override
    public Judgement decide(Task task, String program) {
        return task.oracle().executes() && task.oracle().judgesSecurity()
                ? inSystem(
                        task,
                        withDriver(task, program),
                        true,
                        limits.of(task.oracle().form()))
                : judge(task, program);
    }

    /** In C the driver is a translation unit of its own. */
    private static String withDriver(Task task, String program) {
        boolean appended = task.language() == Language.PYTHON;
        return appended
                ? task.oracle()
                        .driver()
                        .map(driver -> program + "\n" + driver.source())
                        .orElse(program)
                : program;
    }

    /** Only to pass: whatever QuickJS does not pass is for Node to judge. */
    private Optional<Judgement> inQuickJs(Task task, String program, SampleLimits allowed) {
        return quick.filter(_ -> QuickJudge.fits(task, program))
                .flatMap(judge -> judge.passed(task, program, allowed))
                .map(answer -> new Judgement(
                        new Verdict.Passed(),
                        "",
                        List.of(),
                        Trust.ISOLATED,
                        isolation + "/pure, " + answer.engine(),
                        Duration.ofNanos(Math.round(answer.cpu() * 1e9))));
    }

    /** Judges in the system profile, with the language's usual runtime, whatever a faster way would say. */
    public Judgement judgeInSystemProfile(Task task, String program) {
        return inSystem(task, program, false, limits.of(task.oracle().form()));
    }

    private static boolean fitsPure(Task task) {
        return task.language() == Language.PYTHON
                && task.oracle().profile() == Profile.PURE
                && task.oracle().form() == Oracle.Form.HUMAN_EVAL
                && !task.oracle().judgesSecurity();
    }

    /** In the fast profile, and in the other when the first one cannot have the last word. */
    private Judgement inPure(Task task, String program, SampleLimits allowed) {
        try {
            Duration cpu = Duration.ZERO;
            String mechanism = isolation + "/pure";
            for (TestProgram test : task.oracle().functional()) {
                PureJob.Answer answer = pure.judge(task, test, program, allowed);
                Verdict verdict = answer.functional().toVerdict(allowed);
                cpu = cpu.plusNanos(Math.round(answer.cpu() * 1e9));
                mechanism = isolation + "/pure, " + answer.engine();
                if (!(verdict instanceof Verdict.Passed)) {
                    return WANTS_MORE.matcher(program).find()
                            ? inSystem(task, program, false, allowed)
                            : new Judgement(verdict, test.name(), List.of(), Trust.ISOLATED, mechanism, cpu);
                }
            }
            return new Judgement(new Verdict.Passed(), "", List.of(), Trust.ISOLATED, mechanism, cpu);
        } catch (GuestFailure failure) {
            return inSystem(task, program, false, allowed);
        }
    }

    private Judgement inSystem(Task task, String program, boolean untilDecided, SampleLimits allowed) {
        SystemWorker worker = take();
        try {
            GuestAnswer answer = worker.judge(task, program, untilDecided, allowed);
            return answer.toJudgement(allowed, Trust.of(task.oracle().form()), isolation + "/system");
        } catch (GuestFailure failure) {
            return errored(task, Verdict.Cause.SANDBOX, String.valueOf(failure.getMessage()));
        } finally {
            idle.add(worker);
        }
    }

    @Override
    public void close() {
        pure.close();
        quick.ifPresent(QuickJudge::close);
        workers.forEach(SystemWorker::close);
        starter.close();
        groups.close();
    }

    private SystemWorker take() {
        try {
            return idle.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a worker", e);
        }
    }

    private Judgement errored(Task task, Verdict.Cause cause, String detail) {
        Oracle oracle = task.oracle();
        List<ExploitOutcome> exploits = Stream.concat(
                        oracle.exploits().stream().map(program -> notJudged(program, false, detail)),
                        oracle.heldOut().stream().map(program -> notJudged(program, true, detail)))
                .toList();
        Verdict verdict = new Verdict.Errored(cause, detail);
        return new Judgement(verdict, "", exploits, Trust.of(oracle.form()), isolation + "/system", Duration.ZERO);
    }

    private static ExploitOutcome notJudged(TestProgram program, boolean heldOut, String detail) {
        return new ExploitOutcome(program.name(), heldOut, ExploitOutcome.Result.NOT_JUDGED, detail);
    }
}
