package dev.fulcrum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Sha256Test {
    /** FIPS 180-2, appendix B.1. */
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void givesThePublishedValue(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("abc"), "abc");
        assertThat(Sha256.of("abc")).isEqualTo(ABC);
        assertThat(Sha256.of(file)).isEqualTo(ABC);
        assertThat(new Sha256().add("a").add("bc").hex(4)).isEqualTo("ba7816bf");
    }

    @Test
    void tellsPartsApartThatJoinToTheSameBytes() {
        String one = new Sha256().part("a", "xy").part("b", "z").hex();
        String other = new Sha256().part("a", "x").part("b", "yz").hex();
        assertThat(one).isNotEqualTo(other);
    }
}
