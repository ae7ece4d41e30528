package dev.fulcrum.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fulcrum.UserError;
import java.util.List;
import org.junit.jupiter.api.Test;

class RolesTest {
    private final Scanners installed = Scanners.of(List.of(new MarkerScanner("one"), new MarkerScanner("two")), 1);

    @Test
    void noScannerIsBoth() {
        assertThatThrownBy(() -> Roles.of(List.of("one", "two"), List.of("two", "three")))
                .isInstanceOfSatisfying(
                        UserError.class,
                        error -> assertThat(error.problems())
                                .containsExactly("two is a guide and a judge; a scanner cannot be both"));
    }

    @Test
    void handsOutWhatIsInstalled() {
        Roles roles = Roles.of(List.of("one"), List.of("two"));

        assertThat(roles.guides(installed).names()).containsExactly("one");
        assertThat(roles.judges(installed).names()).containsExactly("two");
        assertThat(roles.of("one")).contains(Role.GUIDE);
        assertThat(roles.of("three")).isEmpty();
        assertThatThrownBy(() -> Roles.of(List.of("absent"), List.of()).guides(installed))
                .isInstanceOf(UserError.class);
    }
}
