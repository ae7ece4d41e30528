package dev.fulcrum;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The one hash of the house: names contents, so that the same content has the same name everywhere. Not thread-safe. */
public final class Sha256 {
    private static final int BLOCK = 1 << 16;

    private final MessageDigest digest;

    public Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** The hash of a text in UTF-8: 64 hexadecimal digits. */
    public static String of(String text) {
        return new Sha256().add(text).hex();
    }

    /**
     * The hash of a file's content: 64 hexadecimal digits. The file need not fit into memory.
     *
     * @throws IOException when the file cannot be read
     */
    public static String of(Path file) throws IOException {
        Sha256 hash = new Sha256();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] block = new byte[BLOCK];
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                hash.digest.update(block, 0, read);
            }
        }
        return hash.hex();
    }

    /** Adds a text in UTF-8, without its length: {@code add("ab").add("c")} is {@code add("a").add("bc")}. */
    public Sha256 add(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Adds a part with its name and its length, so that moving a byte from one part to the next changes the hash. */
    public Sha256 part(String name, byte[] content) {
        add("%s\0%d\0".formatted(name, content.length));
        digest.update(content);
        return this;
    }

    /** A part that is a text. */
    public Sha256 part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** 64 hexadecimal digits; starts anew. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /**
     * The first bytes of the hash, where a short name will do; starts anew.
     *
     * @param bytes 1 to 32
     */
    public String hex(int bytes) {
        return HexFormat.of().formatHex(digest.digest(), 0, bytes);
    }

    /** The 32 bytes of the hash; starts anew. */
    public byte[] bytes() {
        return digest.digest();
    }
}
