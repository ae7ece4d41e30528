package dev.fulcrum.inference;

import dev.fulcrum.model.Message;
import dev.fulcrum.model.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ChatML layout, {@code <|im_start|>role NEWLINE text<|im_end|> NEWLINE}, with the system message that the model's own
 * template puts first when the conversation brings none.
 *
 * @param defaultSystem the system message of the template, if it has one
 */
record ChatTemplate(Optional<String> defaultSystem) {
    static final String START = "<|im_start|>";
    static final String END = "<|im_end|>";

    /** The whole Jinja template must read like this; a template that does anything else is not guessed at. */
    private static final Pattern CHATML = Pattern.compile("\\{% for message in messages %}"
            + "(?:\\{% if loop\\.first and messages\\[0]\\['role'] != 'system' %}"
            + "\\{\\{ ?'<\\|im_start\\|>system\n(?<system>[^'{}]*)<\\|im_end\\|>\n' ?}}\\{% endif %})?"
            + "\\{\\{ ?'<\\|im_start\\|>' \\+ message\\['role'] \\+ '\n' \\+ message\\['content'] \\+ '<\\|im_end\\|>' \\+ '\n' ?}}"
            + "\\{% endfor %}"
            + "\\{% if add_generation_prompt %}\\{\\{ ?'<\\|im_start\\|>assistant\n' ?}}\\{% endif %}");

    /** @return the template if the Jinja text is ChatML as we render it, empty if it is anything else */
    static Optional<ChatTemplate> recognise(String jinja) {
        Matcher matcher = CHATML.matcher(jinja.replace("\\n", "\n").strip());
        return matcher.matches()
                ? Optional.of(new ChatTemplate(Optional.ofNullable(matcher.group("system"))))
                : Optional.empty();
    }

    /** A stretch of a rendered conversation. */
    sealed interface Part {
        /** One control token by its name. */
        record Control(String name) implements Part {}

        /** Text in which nothing is a control token, whatever it looks like. */
        record Plain(String text) implements Part {}
    }

    /** The conversation as the model reads it, up to the point where its answer begins or goes on after the prefix. */
    List<Part> render(Question.Chat chat) {
        List<Part> parts = new ArrayList<>();
        boolean bringsSystem =
                !chat.messages().isEmpty() && chat.messages().getFirst().speaker() == Message.Speaker.SYSTEM;
        if (!bringsSystem) {
            defaultSystem.ifPresent(text -> turn(parts, Message.Speaker.SYSTEM, text));
        }
        for (Message message : chat.messages()) {
            turn(parts, message.speaker(), message.text());
        }
        parts.add(new Part.Control(START));
        parts.add(new Part.Plain(role(Message.Speaker.ASSISTANT) + "\n" + chat.answerPrefix()));
        return parts;
    }

    private static void turn(List<Part> parts, Message.Speaker speaker, String text) {
        parts.add(new Part.Control(START));
        parts.add(new Part.Plain(role(speaker) + "\n" + text));
        parts.add(new Part.Control(END));
        parts.add(new Part.Plain("\n"));
    }

    private static String role(Message.Speaker speaker) {
        return speaker.name().toLowerCase(Locale.ROOT);
    }
}
