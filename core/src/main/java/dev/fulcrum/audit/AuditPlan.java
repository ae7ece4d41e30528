package dev.fulcrum.audit;

/**
 * How hard an audit looks.
 *
 * @param repeats how often each reference of the drawn part is judged in all, at least 1
 * @param part percent of the references that are drawn for repeats and disguises, 0..100
 * @param load whether repeats run beside as many busy threads as there are processors
 * @param mutants how many mutants a secure reference yields at most; 0 for none
 * @param seed fixes which references are drawn and which mutants are made
 */
public record AuditPlan(int repeats, int part, boolean load, int mutants, long seed) {
    /** Each reference once and nothing else. */
    public static final AuditPlan REFERENCES = new AuditPlan(1, 0, false, 0, 1);

    public static final AuditPlan STANDARD = new AuditPlan(5, 10, false, 3, 1);

    public AuditPlan {
        if (repeats < 1 || part < 0 || part > 100 || mutants < 0) {
            throw new IllegalArgumentException(
                    "repeats " + repeats + ", part " + part + " % and mutants " + mutants + " cannot be planned");
        }
    }
}
