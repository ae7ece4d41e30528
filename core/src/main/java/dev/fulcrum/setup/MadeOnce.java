package dev.fulcrum.setup;

import dev.fulcrum.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A part that is made of something which may change. A stamp beside it holds the hash of that, so that a change makes it anew and
 * without one there is nothing to do, network included.
 */
abstract sealed class MadeOnce implements Part permits PinnedTools, SyntaxParsers {
    private final String name;
    private final String purpose;
    private final Path product;
    private final Path stamp;

    /**
     * @param product is there when the part is
     * @param stamp written when the product is whole
     */
    MadeOnce(String name, String purpose, Path product, Path stamp) {
        this.name = name;
        this.purpose = purpose;
        this.product = product;
        this.stamp = stamp;
    }

    /** The hash of everything that the part is made of. */
    abstract String madeOf() throws IOException;

    abstract State.Missing missing();

    /** Makes it, over whatever an earlier attempt has left. */
    abstract void make(Announcer announcer) throws IOException;

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final String purpose() {
        return purpose;
    }

    @Override
    public final State state() {
        try {
            boolean current = Files.exists(product)
                    && Files.exists(stamp)
                    && Files.readString(stamp).equals(madeOf());
            return current ? new State.Present(product.toString()) : missing();
        } catch (IOException unreadable) {
            return new State.Missing(unreadable.getMessage() + "", "run: fulcrum setup");
        }
    }

    @Override
    public final void install(Announcer announcer) {
        if (state() instanceof State.Present) {
            return;
        }
        try {
            make(announcer);
            Files.writeString(stamp, madeOf());
        } catch (IOException failed) {
            throw new UserError("the " + name + " cannot be made in " + stamp.getParent() + ": " + failed.getMessage());
        }
    }
}
