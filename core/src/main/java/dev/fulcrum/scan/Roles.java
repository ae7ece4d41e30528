package dev.fulcrum.scan;

import dev.fulcrum.UserError;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which scanner guides and which one judges. Whoever steers generation asks for {@link Guides}, whoever measures for {@link Judges}; only
 * an assignment hands them out, and no assignment holds a scanner twice.
 */
public final class Roles {
    private final Set<String> guides;
    private final Set<String> judges;

    private Roles(Set<String> guides, Set<String> judges) {
        this.guides = guides;
        this.judges = judges;
    }

    /**
     * Assigns roles.
     *
     * @throws UserError naming every scanner that is asked to be both
     */
    public static Roles of(Collection<String> guides, Collection<String> judges) {
        List<String> both = new TreeSet<>(guides)
                .stream()
                        .filter(judges::contains)
                        .map(name -> name + " is a guide and a judge; a scanner cannot be both")
                        .toList();
        if (!both.isEmpty()) {
            throw new UserError("the roles of scanners are mixed up", both);
        }
        return new Roles(Set.copyOf(guides), Set.copyOf(judges));
    }

    /** A scanner's role; empty when it has none. */
    public Optional<Role> of(String scanner) {
        if (guides.contains(scanner)) {
            return Optional.of(Role.GUIDE);
        }
        return judges.contains(scanner) ? Optional.of(Role.JUDGE) : Optional.empty();
    }

    /**
     * The scanners that may steer.
     *
     * @throws UserError naming those that are not installed
     */
    public Guides guides(Scanners installed) {
        return new Guides(installed.only(guides));
    }

    /**
     * The scanners that may measure.
     *
     * @throws UserError naming those that are not installed
     */
    public Judges judges(Scanners installed) {
        return new Judges(installed.only(judges));
    }

    /** Scanners that may steer generation or training, and whose word about the result is not to be trusted. */
    public static final class Guides {
        private final Scanners scanners;

        private Guides(Scanners scanners) {
            this.scanners = scanners;
        }

        /** What they say, for a repair prompt or a reward. */
        public ScanReport scan(List<SourceUnit> units) {
            return scanners.scan(units);
        }

        public List<String> names() {
            return Roles.names(scanners);
        }
    }

    /** Scanners that measure and that nothing was optimised against. */
    public static final class Judges {
        private final Scanners scanners;

        private Judges(Scanners scanners) {
            this.scanners = scanners;
        }

        public Scanners scanners() {
            return scanners;
        }

        public List<String> names() {
            return Roles.names(scanners);
        }
    }

    private static List<String> names(Scanners scanners) {
        List<String> names = new ArrayList<>();
        scanners.all().forEach(scanner -> names.add(scanner.name()));
        return names;
    }
}
