package dev.fulcrum.setup;

/** Something that Fulcrum needs from outside. */
public interface Part {

    /** A short name, unique among the parts. */
    String name();

    /** What cannot be done without it. */
    String purpose();

    /** Whether it is there, found without network and in well under a second. */
    State state();

    /**
     * Brings it, doing nothing that is done already. Interrupted at any moment, the next call goes on.
     *
     * @throws dev.fulcrum.UserError saying what the user must do, when it cannot be brought
     */
    void install(Announcer announcer);

    /** Whether a part is there. */
    sealed interface State {
        /** It works. */
        record Present(String detail) implements State {}

        /** It does not. */
        record Missing(String detail, String remedy) implements State {}
    }

    /** Tells the user what goes on, one line at a time; a transient line may be overwritten by the next. */
    interface Announcer {
        void line(String text);

        void transientLine(String text);
    }
}
