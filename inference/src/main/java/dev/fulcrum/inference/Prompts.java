package dev.fulcrum.inference;

import dev.fulcrum.UserError;
import dev.fulcrum.model.Question;
import java.util.Arrays;
import java.util.Optional;

/** Turns questions into the model's tokens. Thread-safe. */
final class Prompts {
    private final LlamaModel model;
    private final Optional<ChatTemplate> template;

    Prompts(LlamaModel model) {
        this.model = model;
        this.template = Optional.ofNullable(model.chatTemplate()).flatMap(ChatTemplate::recognise);
    }

    /** @throws UserError when a conversation is asked of a model whose chat template is not known */
    int[] tokens(Question question) {
        return switch (question) {
            case Question.Continuation continuation -> model.tokens(continuation.text());
            case Question.Chat chat -> tokens(chat);
        };
    }

    private int[] tokens(Question.Chat chat) {
        ChatTemplate known = template.orElseThrow(
                () -> new UserError(
                        "the model file carries no ChatML template, so it cannot be asked in a conversation; give it text to continue"));
        return known.render(chat).stream()
                .map(part -> switch (part) {
                    case ChatTemplate.Part.Control control -> new int[] {model.control(control.name())};
                    case ChatTemplate.Part.Plain plain -> model.tokens(plain.text());
                })
                .flatMapToInt(Arrays::stream)
                .toArray();
    }
}
