package dev.fulcrum.inference;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** A text that grows by tokens, whose bytes need not be whole characters, and that ends where a stop string begins. */
final class TextBuffer {
    private final List<byte[]> stops;
    private final int longestStop;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int end = -1;

    TextBuffer(List<String> stops) {
        this.stops = stops.stream()
                .filter(stop -> !stop.isEmpty())
                .map(stop -> stop.getBytes(StandardCharsets.UTF_8))
                .toList();
        this.longestStop =
                this.stops.stream().mapToInt(stop -> stop.length).max().orElse(0);
    }

    /** @return whether a stop string has now come; the text ends before it */
    boolean append(byte[] piece) {
        int before = bytes.size();
        bytes.writeBytes(piece);
        if (stops.isEmpty()) {
            return false;
        }
        byte[] all = bytes.toByteArray();
        for (int at = Math.max(0, before - longestStop + 1); at < all.length; at++) {
            for (byte[] stop : stops) {
                if (begins(all, at, stop)) {
                    end = at;
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean begins(byte[] text, int at, byte[] stop) {
        return at + stop.length <= text.length && Arrays.equals(text, at, at + stop.length, stop, 0, stop.length);
    }

    /** The text so far. A character of which only the first bytes came is left out; impossible bytes become U+FFFD. */
    String text() {
        byte[] all = bytes.toByteArray();
        ByteBuffer source = ByteBuffer.wrap(all, 0, end < 0 ? all.length : end);
        CharBuffer target = CharBuffer.allocate(source.remaining() + 1);
        StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .decode(source, target, false);
        return target.flip().toString();
    }
}
