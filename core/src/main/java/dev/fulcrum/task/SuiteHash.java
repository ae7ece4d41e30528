package dev.fulcrum.task;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over named parts, so that moving a byte from one file to the next changes it. */
final class SuiteHash {
    private final MessageDigest digest;

    SuiteHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    SuiteHash add(String name, byte[] content) {
        digest.update("%s\0%d\0".formatted(name, content.length).getBytes(StandardCharsets.UTF_8));
        digest.update(content);
        return this;
    }

    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
