package dev.fulcrum.oracle;

import dev.fulcrum.sandbox.Account;
import dev.fulcrum.sandbox.GuestCommands;
import dev.fulcrum.sandbox.GuestFailure;
import dev.fulcrum.sandbox.GuestHome;
import dev.fulcrum.sandbox.QuickJs;
import dev.fulcrum.sandbox.SampleLimits;
import dev.fulcrum.task.Language;
import dev.fulcrum.task.Oracle;
import dev.fulcrum.task.Profile;
import dev.fulcrum.task.Task;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The fast way to pass a JavaScript sample: QuickJS, solver and tester apart as everywhere. It never fails a sample. In the guest
 * QuickJS is narrowed to what it shares with Node; the rest is told by a look at the text.
 */
final class QuickJudge implements AutoCloseable {
    /**
     * About what Node takes for a short sample, arena and start included. What QuickJS has not done by then is long arithmetic,
     * for which Node has a compiler; so it costs twice as much as the cheaper of the two at most.
     */
    private static final Duration LONGEST = Duration.ofMillis(80);

    /** A busy machine is no reason to ask Node. */
    private static final Duration BACKSTOP = Duration.ofSeconds(10);

    /**
     * What Node does otherwise and the guest cannot take away: powers, whose last digit may differ; regular expressions' modifiers;
     * stack traces; declarations newer than Node's; asking what there is.
     */
    private static final String DIFFERENT = "(?<![/*])\\*\\*(?![/*])|\\(\\?[-a-z]+:|\\.\\s*stack\\b|captureStackTrace"
            + "|\\busing\\s+[\\w$]+\\s*=|\\btypeof\\s*\\(?\\s*(require|process|global|window|[A-Z])";

    /** What QuickJS lacks or leaves to Node all the same, so that asking it would only cost time. */
    private static final String LACKING =
            "\\b(require\\s*\\(|import\\s*\\(|process\\s*\\.|global\\s*\\.|set(Timeout|Interval|Immediate)\\b"
                    + "|async\\s|await\\s|Promise\\s*[.(]|Date\\s*[.(]|(Buffer|Intl|crypto|performance|Atomics)\\s*\\.|new\\s+(Proxy|WeakRef)\\b"
                    + "|structuredClone\\b|Text(En|De)coder\\b|localeCompare\\b|toLocale\\w+|Math\\s*\\.\\s*"
                    + "(random|a?(sin|cos|tan)h?|atan2|cbrt|exp\\w*|hypot|log\\w*)\\b)";

    /** What looks like a power and is none, or the power of digits: comments that begin their line, and the operator's name. */
    private static final Pattern NO_POWER =
            Pattern.compile("(?m)^\\s*/\\*(?s:.*?)\\*/|(['\"])\\*\\*\\1|\\b\\d ?\\*\\* ?\\d\\b");

    private static final Pattern NODE_ONLY = Pattern.compile(DIFFERENT + "|" + LACKING);
    private static final Pattern TEST_FOR_NODE = Pattern.compile(DIFFERENT);

    private final PurePool pool;

    private QuickJudge(PurePool pool) {
        this.pool = pool;
    }

    /**
     * Empty where QuickJS is not installed.
     *
     * @param accounts one for each guest
     * @param memory bytes of one sample
     */
    static Optional<QuickJudge> open(
            GuestHome home, GuestCommands commands, GuestStarter starter, List<Account> accounts, long memory) {
        return QuickJs.installed(home)
                .map(engine -> new QuickJudge(new PurePool(
                        starter,
                        (account, place) -> commands.quickJs(engine, account, memory + PurePool.INTERPRETER, place),
                        accounts)));
    }

    /** Whether a sample may be asked of QuickJS at all. */
    static boolean fits(Task task, String program) {
        Oracle oracle = task.oracle();
        return task.language() == Language.JAVASCRIPT
                && oracle.form() == Oracle.Form.HUMAN_EVAL_X
                && oracle.profile() == Profile.PURE
                && oracle.functional().size() == 1
                && !oracle.judgesSecurity()
                && !mentions(NODE_ONLY, program)
                && !mentions(TEST_FOR_NODE, oracle.functional().getFirst().source());
    }

    private static boolean mentions(Pattern what, String text) {
        return what.matcher(text).find()
                && what.matcher(NO_POWER.matcher(text).replaceAll("''")).find();
    }

    /** The guest's answer when the sample passed; empty whatever else came of it, the end of the guest included. */
    Optional<PureJob.Answer> passed(Task task, String program, SampleLimits allowed) {
        try {
            PureJob.Answer answer =
                    pool.judge(task, task.oracle().functional().getFirst(), program, shortened(allowed));
            return Optional.of(answer).filter(each -> each.functional().toVerdict(allowed) instanceof Verdict.Passed);
        } catch (GuestFailure failure) {
            return Optional.empty();
        }
    }

    private static SampleLimits shortened(SampleLimits allowed) {
        return allowed.cpu().compareTo(LONGEST) <= 0
                ? allowed
                : SampleLimits.ofCpu(LONGEST).withWall(BACKSTOP);
    }

    @Override
    public void close() {
        pool.close();
    }
}
