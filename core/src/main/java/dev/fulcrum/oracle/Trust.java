package dev.fulcrum.oracle;

import dev.fulcrum.task.Oracle;

/** How a verdict was obtained. */
public enum Trust {
    /** Results were compared outside the candidate's process. */
    ISOLATED,
    /** Tests ran inside the candidate's process, which could forge them. */
    SHARED;

    static Trust of(Oracle.Form form) {
        return switch (form) {
            case FULCRUM, HUMAN_EVAL, HUMAN_EVAL_X, TEXT, TOKENS, PROMPT_ONLY -> ISOLATED;
            case HUMAN_EVAL_C -> SHARED;
        };
    }
}
