package dev.fulcrum.rewrite;

import dev.fulcrum.syntax.SyntaxNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/**
 * A piece of a program and what takes its place.
 *
 * @param start offset of the first byte that goes, in the text as UTF-8
 * @param end offset after the last one, at least {@code start}
 */
record Edit(int start, int end, String text) {

    static Edit replace(SyntaxNode node, String text) {
        return new Edit(node.start, node.end, text);
    }

    /** @param edits that do not overlap, in any order */
    static String apply(String code, List<Edit> edits) {
        byte[] bytes = code.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        int copied = 0;
        for (Edit edit :
                edits.stream().sorted(Comparator.comparingInt(Edit::start)).toList()) {
            out.write(bytes, copied, edit.start() - copied);
            out.writeBytes(edit.text().getBytes(StandardCharsets.UTF_8));
            copied = edit.end();
        }
        out.write(bytes, copied, bytes.length - copied);
        return out.toString(StandardCharsets.UTF_8);
    }
}
