package dev.fulcrum.scan.flow;

import java.util.regex.Pattern;

/**
 * What a service tells and hands out: cookies that scripts or clear text reach (CWE-1004, CWE-614), answers that say whether an account
 * exists (CWE-204), stack traces (CWE-209), tokens that are made of the time (CWE-338).
 */
final class Answers {
    private static final Pattern COOKIE = Pattern.compile("(?i)^\\s*set-cookie\\b");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("(?i);\\s*(path|max-age|expires|samesite|domain|httponly|secure)\\b");
    private static final Pattern NO_SCRIPT = Pattern.compile("(?i)\\bhttponly\\b");
    private static final Pattern CIPHERED = Pattern.compile("(?i);\\s*secure\\b|^\\s*secure\\b");
    private static final Pattern NOBODY = Pattern.compile(
            "(?i)(no such|unknown|no|invalid|bad|there is no|non-?existent)[ _-](user|account|e-?mail|member|customer|login|name)|(user|account|e-?mail|member|customer|name)\\w*?[ _-]?(is|was|does)?[ _-]?(unknown|not[ _-]found|not exist|not registered|n.t exist|does not exist)|not registered");
    private static final Pattern WRONG = Pattern.compile(
            "(?i)(wrong|incorrect|invalid|bad|false)[ _-](password|passcode|pin|passphrase|credentials?)|(password|passcode|pin|passphrase)[ _-]?(is|was|does)?[ _-]?(wrong|incorrect|invalid|not match|mismatch|n.t match|not correct)");
    private static final Pattern CLOCK = Pattern.compile(
            "time\\.time(_ns)?|time\\.monotonic\\w*|Date\\.now|performance\\.now|time|clock|getpid|os\\.getpid|datetime\\.(datetime\\.)?(now|utcnow)|uuid\\.uuid1|gettimeofday|process\\.hrtime");
    private static final Pattern STRONG = Pattern.compile(
            "(?i).*(secrets|urandom|SystemRandom|randomBytes|randomUUID|getRandomValues|randomInt|getrandom|getentropy|RAND_bytes|uuid4|arc4random|token_hex|token_bytes|hmac|jwt|sign|encrypt|RandomFillSync).*");
    private static final Pattern TOKEN = Pattern.compile(
            "(?i)(make|new|create|generate|gen|random|next|issue|fresh)_?(\\w*_)?(token|session\\w*|nonce|otp|reset\\w*|api_?key|password|secret|csrf\\w*|salt|pin|key)|(make|new|create|generate|gen|random|issue)(\\w*)(Token|Session\\w*|Nonce|Otp|ApiKey|Password|Secret|Salt|Pin|Key)");

    private final Names names;
    private final Unit unit;
    private final Findings findings;

    Answers(Names names, Unit unit, Findings findings) {
        this.names = names;
        this.unit = unit;
        this.findings = findings;
    }

    void run() {
        boolean cookie = names.says(COOKIE)
                || (Model.fits(names.procedure.name(), "(?i)\\w*cookie\\w*") && names.says(ATTRIBUTE));
        if (cookie && !(names.says(NO_SCRIPT) && names.says(CIPHERED))) {
            findings.report("cookie_flags", names.procedure.line(), names.procedure.name());
        }
        if (names.says(NOBODY) && names.says(WRONG)) {
            findings.report("account_told", names.procedure.line(), names.procedure.name());
        }
        names.returned.forEach(this::traced);
        names.calls.stream()
                .filter(call -> Model.fits(
                        call.callee(),
                        "(res|response|reply)\\.(send|json|end|write)|.*\\.(make_response|jsonify)|jsonify"))
                .forEach(call -> call.arguments().forEach(this::traced));
        boolean hashed = names.calls.stream()
                .anyMatch(call -> Model.fits(call.callee(), "hashlib\\.(md5|sha\\w+)|(crypto\\.)?createHash"));
        if (TOKEN.matcher(names.procedure.name()).matches()
                && (clock(names) || seeded() || hashed)
                && !names.mentions(STRONG)
                && !strong()) {
            findings.report("weak_random", names.procedure.line(), names.procedure.name());
        }
    }

    private void traced(Expression value) {
        Walk.expressions(value, part -> {
            boolean trace = part instanceof Expression.Call call && Model.fits(call.callee(), "traceback\\.format_\\w+")
                    || part instanceof Expression.Member member
                            && member.name().equals("stack")
                            && Model.fits(member.object().path(), "(?i)e|err|error|ex|exception");
            if (trace) {
                findings.report("trace_told", part.line(), names.procedure.name());
            }
        });
    }

    private static boolean clock(Names names) {
        return names.calls.stream()
                .anyMatch(call -> CLOCK.matcher(call.callee()).matches());
    }

    /** Something outside of functions that the function uses was made of the time. */
    private boolean seeded() {
        return unit.top().stream()
                .anyMatch(statement -> statement instanceof Statement.Assign assign
                        && assign.targets().stream()
                                .anyMatch(target -> names.paths.contains(target.path())
                                        || names.paths.stream().anyMatch(path -> path.startsWith(target.path() + ".")))
                        && new Names(new Procedure("", java.util.List.of(), java.util.List.of(assign), 1))
                                .calls.stream()
                                        .anyMatch(call ->
                                                CLOCK.matcher(call.callee()).matches()));
    }

    private boolean strong() {
        return names.says(Pattern.compile("/dev/u?random"));
    }
}
