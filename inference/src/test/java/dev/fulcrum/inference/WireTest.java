package dev.fulcrum.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fulcrum.model.Completion.Finish;
import dev.fulcrum.model.CompletionRequest;
import dev.fulcrum.model.Decoding;
import dev.fulcrum.model.Message;
import dev.fulcrum.model.Question;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WireTest {
    private static final Question CHAT = new Question.Chat(
            List.of(new Message(Message.Speaker.SYSTEM, "Sei kurz. 🦊"), new Message(Message.Speaker.USER, "")),
            "def ");
    private static final List<Order> ORDERS = List.of(
            new Order.Complete(
                    1,
                    new CompletionRequest(
                            CHAT,
                            new Decoding(0.7, 0.9, 33, List.of("```", "\n\n"), Optional.of("root ::= \"x\"")),
                            List.of(-1L, Long.MAX_VALUE)),
                    true),
            new Order.Complete(
                    2,
                    new CompletionRequest(
                            new Question.Continuation("x".repeat(100_000)),
                            new Decoding(0, 1, 1, List.of(), Optional.empty()),
                            List.of(5L)),
                    false),
            new Order.Score(3, CHAT, "text"),
            new Order.Cancel(4));
    private static final List<Reply> REPLIES = List.of(
            new Reply.Ready(BatchShape.AT_LEAST_TWO, 8192),
            new Reply.Completed(
                    1,
                    12,
                    List.of(
                            new GeneratedText("ä\u0000b", Finish.LENGTH, 3, -1.5),
                            new GeneratedText("", Finish.STOP, 1, 0))),
            new Reply.Scored(2, List.of(new TokenLikelihood(" a", -0.25))),
            new Reply.Failed(3, true, "why"));

    @Test
    void ordersAndRepliesArriveAsTheyWereSent() throws IOException {
        ByteArrayOutputStream orders = new ByteArrayOutputStream();
        for (Order order : ORDERS) {
            Wire.write(orders, order);
        }
        ByteArrayOutputStream replies = new ByteArrayOutputStream();
        for (Reply reply : REPLIES) {
            Wire.write(replies, reply);
        }

        ByteArrayInputStream in = new ByteArrayInputStream(orders.toByteArray());
        for (Order order : ORDERS) {
            assertThat(Wire.readOrder(in)).isEqualTo(order);
        }
        assertThat(Wire.readOrder(in)).isNull();
        in = new ByteArrayInputStream(replies.toByteArray());
        for (Reply reply : REPLIES) {
            assertThat(Wire.readReply(in)).isEqualTo(reply);
        }
        assertThat(Wire.readReply(in)).isNull();
    }

    @Test
    void aFrameThatIsCutShortIsNotTakenForTheEnd() throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        Wire.write(stream, REPLIES.get(1));
        byte[] cut = Arrays.copyOf(stream.toByteArray(), stream.size() - 3);
        assertThatThrownBy(() -> Wire.readReply(new ByteArrayInputStream(cut)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("within a frame");
    }

    @Test
    void whatIsNoFrameIsRefused() {
        byte[] text = "Hello, this is text that a library printed".getBytes(StandardCharsets.US_ASCII);
        assertThatThrownBy(() -> Wire.readReply(new ByteArrayInputStream(text)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not one of ours");
    }
}
