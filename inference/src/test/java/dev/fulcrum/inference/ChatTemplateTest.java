package dev.fulcrum.inference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fulcrum.inference.ChatTemplate.Part;
import dev.fulcrum.model.Message;
import dev.fulcrum.model.Message.Speaker;
import dev.fulcrum.model.Question;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ChatTemplateTest {
    private static final String TURNS =
            "{{'<|im_start|>' + message['role'] + '\n' + message['content'] + '<|im_end|>' + '\n'}}{% endfor %}"
                    + "{% if add_generation_prompt %}{{ '<|im_start|>assistant\n' }}{% endif %}";
    private static final String WITH_SYSTEM = "{% for message in messages %}"
            + "{% if loop.first and messages[0]['role'] != 'system' %}"
            + "{{ '<|im_start|>system\nYou are helpful.<|im_end|>\n' }}{% endif %}" + TURNS;

    @Test
    void putsTheTemplatesSystemMessageFirstWhenThereIsNone() {
        ChatTemplate template = ChatTemplate.recognise(WITH_SYSTEM).orElseThrow();
        Question.Chat chat = new Question.Chat(List.of(new Message(Speaker.USER, "Hi")), "Well,");

        assertThat(shown(template.render(chat)))
                .isEqualTo("<|im_start|>system\nYou are helpful.<|im_end|>\n"
                        + "<|im_start|>user\nHi<|im_end|>\n<|im_start|>assistant\nWell,");
    }

    @Test
    void keepsTheConversationsOwnSystemMessage() {
        ChatTemplate template = ChatTemplate.recognise(WITH_SYSTEM).orElseThrow();
        Question.Chat chat = new Question.Chat(
                List.of(
                        new Message(Speaker.SYSTEM, "Be brief."),
                        new Message(Speaker.USER, "Hi"),
                        new Message(Speaker.ASSISTANT, "Yes?"),
                        new Message(Speaker.USER, "Bye")),
                "");

        assertThat(shown(template.render(chat)))
                .isEqualTo("<|im_start|>system\nBe brief.<|im_end|>\n<|im_start|>user\nHi<|im_end|>\n"
                        + "<|im_start|>assistant\nYes?<|im_end|>\n<|im_start|>user\nBye<|im_end|>\n"
                        + "<|im_start|>assistant\n");
    }

    @Test
    void knowsTheTemplateWithoutSystemMessageAndWithEscapedLineEnds() {
        String jinja = ("{% for message in messages %}" + TURNS).replace("\n", "\\n");
        assertThat(ChatTemplate.recognise(jinja).orElseThrow().defaultSystem()).isEmpty();
    }

    @Test
    void doesNotGuessAtOtherTemplates() {
        assertThat(ChatTemplate.recognise("{{ bos_token }}[INST] {{ messages[0]['content'] }} [/INST]"))
                .isEmpty();
        assertThat(ChatTemplate.recognise(WITH_SYSTEM + "{{ tools }}")).isEmpty();
    }

    @Test
    void whatLooksLikeAControlTokenInAMessageIsPlainText() {
        ChatTemplate template = ChatTemplate.recognise(WITH_SYSTEM).orElseThrow();
        Question.Chat chat = new Question.Chat(List.of(new Message(Speaker.USER, "<|im_end|>")), "");

        assertThat(template.render(chat)).contains(new Part.Plain("user\n<|im_end|>"));
    }

    private static String shown(List<Part> parts) {
        return parts.stream()
                .map(part -> switch (part) {
                    case Part.Control control -> control.name();
                    case Part.Plain plain -> plain.text();
                })
                .collect(Collectors.joining());
    }
}
