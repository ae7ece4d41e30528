package dev.fulcrum.oracle;

import dev.fulcrum.task.Task;
import dev.fulcrum.task.TestProgram;

/** What the guest of the pure profile reads (guests/python/fulcrum_guest/pure_judge.py). */
sealed interface PureJob {

    /** A task, told once before its samples. */
    record Lesson(int task, String prelude, String test, String entryPoint) implements PureJob {
        static Lesson of(int number, Task task, TestProgram test) {
            return new Lesson(number, task.prompt().prefix(), test.source(), task.entryPoint());
        }
    }

    /** Drops all lessons. */
    record Forget(boolean forget) implements PureJob {}

    /** One sample of a task that was told. */
    record Question(long id, int task, String program, double cpuSeconds, double wallSeconds) implements PureJob {}

    /** The guest's answer, in the order of the questions. */
    record Answer(long id, GuestAnswer.Finding functional, double cpu, String engine) {}
}
