package dev.fulcrum.prompting;

import dev.fulcrum.model.Decoding;
import dev.fulcrum.model.Message;
import dev.fulcrum.model.Question;
import dev.fulcrum.task.Language;
import dev.fulcrum.task.Prompt;
import dev.fulcrum.task.Task;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays a task before a chat model. The answer is made to begin with a code fence and the start of the program: up to the cut for COMPLETION, up
 * to the documented declaration for SYNTHESIS, to the bare one for REPAIR. The question does not show that beginning as well: a small model would copy the
 * fence that closes it there and answer nothing. Models that cannot be given a beginning answer freely, and {@link Answer} understands both.
 */
public final class Prompter {
    static final String FENCE = "```";

    /** The conversation for a task. */
    public Question question(Task task, PromptStrategy strategy) {
        Prompt prompt = task.prompt();
        String language = task.language().title();
        String words = switch (task.kind()) {
            case SYNTHESIS -> asked("Write", task) + prompt.instruction();
            case COMPLETION -> asked("Complete", task) + prompt.instruction();
            case REPAIR ->
                "This %s program has a bug. Write the corrected program.\n\n%s\n\n%s"
                        .formatted(language, prompt.instruction(), fenced(task, prompt.buggy()));
        };
        String advice = strategy.advice(task).map(sentence -> "\n\n" + sentence).orElse("");
        String form = "\n\nAnswer with the %s code only%s."
                .formatted(language, task.language() == Language.C ? ", without main" : "");
        return new Question.Chat(List.of(new Message(Message.Speaker.USER, words + advice + form)), beginning(task));
    }

    /** The decoding with the stop strings that end a function in this language, where the answer goes on with one that was begun. */
    public Decoding decoding(Task task, Decoding base) {
        List<String> stops = new ArrayList<>(base.stop());
        stops.add("\n" + FENCE);
        if (!start(task).isEmpty()) {
            stops.addAll(FunctionEnd.stops(task.language()));
        }
        return new Decoding(base.temperature(), base.topP(), base.maxTokens(), stops, base.grammar());
    }

    /** Imported questions may name no function. */
    private static String asked(String verb, Task task) {
        return task.entryPoint().isEmpty()
                ? ""
                : "%s the %s function %s.\n\n".formatted(verb, task.language().title(), task.entryPoint());
    }

    /** What the answer is made to begin with: a code fence and the start of the program. */
    static String beginning(Task task) {
        return FENCE + task.language().id() + "\n" + start(task);
    }

    /**
     * The start of the program that the answer goes on from: up to the cut, or up to the declaration that the task asks for, with its documentation where the function is new. It ends with its last
     * visible character: tokenizers join a line's end with the next line's indentation, and a model that was given the one writes the other wrong.
     */
    static String start(Task task) {
        Prompt prompt = task.prompt();
        String start = switch (task.kind()) {
            case COMPLETION, SYNTHESIS -> prompt.prefix();
            case REPAIR -> prompt.given() + Declaration.of(task.language(), prompt.signature());
        };
        return start.stripTrailing();
    }

    private static String fenced(Task task, String code) {
        return FENCE + task.language().id() + "\n" + code.stripTrailing() + "\n" + FENCE;
    }
}
