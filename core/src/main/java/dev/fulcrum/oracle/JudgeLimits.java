package dev.fulcrum.oracle;

import dev.fulcrum.sandbox.SampleLimits;
import dev.fulcrum.task.Oracle;
import java.time.Duration;

/**
 * What samples may use, by the form of their oracle.
 *
 * @param fulcrum for each oracle function of Fulcrum's own form
 * @param humanEval for one sample of HumanEval's form or one of its translations'
 */
public record JudgeLimits(SampleLimits fulcrum, SampleLimits humanEval) {

    /** 3 s of processor time for an oracle function, 5 s for a sample of HumanEval's form. */
    public static JudgeLimits standard() {
        return new JudgeLimits(SampleLimits.ofCpu(Duration.ofSeconds(3)), SampleLimits.ofCpu(Duration.ofSeconds(5)));
    }

    SampleLimits of(Oracle.Form form) {
        return switch (form) {
            case FULCRUM -> fulcrum;
            case HUMAN_EVAL, HUMAN_EVAL_X, HUMAN_EVAL_C, TEXT, TOKENS, PROMPT_ONLY -> humanEval;
        };
    }

    /** Spelt out for the same reason as that of {@link SampleLimits}. */
    @Override
    public String toString() {
        return "JudgeLimits[fulcrum=" + fulcrum + ", humanEval=" + humanEval + "]";
    }
}
