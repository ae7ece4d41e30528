package dev.fulcrum.oracle;

import dev.fulcrum.task.Task;

/** Judges programs by executing them in the sandbox. Thread-safe; as many calls run at once as it has workers. */
public interface Judge extends AutoCloseable {

    /**
     * Runs all oracles of a task on a program.
     *
     * @param program a whole program for the task, as the prompting room assembled it
     * @return always a judgement: what goes wrong in the laboratory is {@link Verdict.Errored}
     */
    Judgement judge(Task task, String program);

    /** What verdicts depend on besides task and program: limits, isolation, the content of the guests. */
    String setting();

    /** How many calls at once keep it busy, at least 1. */
    int parallelism();

    /**
     * Whether a program is functional and secure, in less time than {@link #judge}: a judge may leave out the exploits of a program that
     * failed its functional tests, and those that come after one that worked.
     *
     * @return says the same as {@link #judge} does of function and, where it is functional, of security; exploits may be missing or not judged
     */
    default Judgement decide(Task task, String program) {
        return judge(task, program);
    }

    @Override
    void close();
}
