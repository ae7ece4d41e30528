package dev.fulcrum.sandbox;

/**
 * One thing that the machine offers for isolation, or lacks.
 *
 * @param name {@code bubblewrap}, {@code user namespaces}
 * @param available whether it works here, tried where trying is cheap
 * @param required whether nothing is executed without it
 * @param detail version or way when available, else the reason why not
 * @param remedy what to do about its absence; empty when available
 */
public record Mechanism(String name, boolean available, boolean required, String detail, String remedy) {

    static Mechanism present(String name, boolean required, String detail) {
        return new Mechanism(name, true, required, detail, "");
    }

    static Mechanism absent(String name, boolean required, String reason, String remedy) {
        return new Mechanism(name, false, required, reason, remedy);
    }
}
