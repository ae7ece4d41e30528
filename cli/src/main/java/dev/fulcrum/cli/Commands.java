package dev.fulcrum.cli;

import java.lang.reflect.Constructor;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Gives every command the installation it works on. */
final class Commands implements IFactory {
    private final Installation installation;

    Commands(Installation installation) {
        this.installation = installation;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == Installation.class) {
                return type.cast(constructor.newInstance(installation));
            }
        }
        return CommandLine.defaultFactory().create(type);
    }
}
