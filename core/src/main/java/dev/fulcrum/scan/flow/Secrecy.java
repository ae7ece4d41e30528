package dev.fulcrum.scan.flow;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What is called a secret, and treated as if it were none: printed or put into an error (CWE-532, CWE-209), hashed with a message
 * instead of keying a MAC (CWE-327), given and never used to verify anything (CWE-347), compared in part (CWE-187), written to a
 * file that others may read (CWE-276, CWE-732).
 */
final class Secrecy {
    private static final Pattern SECRET = Pattern.compile(
            "(?i)\\w*(password|passwd|passphrase|passcode|secret|api_?key|private_?key|credential|cvv|ssn|card_?number|pan|session_?id|auth_?token)|pwd|token|pin");
    private static final Pattern HIDES =
            Pattern.compile("(?i)\\w*(mask|redact|anonym|pseudonym|deidentif|de_identif|obfuscat)\\w*");
    private static final Pattern PRINTS = Pattern.compile(
            "print|pprint|(logging|logger|log|self\\.logger|LOGGER|console|winston)\\.\\w+|sys\\.(stderr|stdout)\\.write|printf|fprintf|syslog|puts|fputs|process\\.(stdout|stderr)\\.write");
    private static final Pattern KEY =
            Pattern.compile("(?i)(secret|private|shared|server|app|signing|hmac|mac)?_?(key|secret)");
    private static final Pattern PROOF = Pattern.compile(
            "(?i)(secret|signing|hmac|mac|public|verify)?_?(key|secret)|signature|sig|mac|hmac|digest|checksum");
    private static final Pattern VERIFIES = Pattern.compile(
            "(?i)\\w*(verif|check|valid|auth|sign|cookie|token|session|decode|accept|open|read|load|user|login)\\w*");
    private static final Pattern GIVEN = Pattern.compile(
            "(?i)(given|provided|supplied|submitted|received|candidate|attempt|entered|input)?_?(signature|sig|token|mac|hmac|digest|password|passwd|pwd|code|otp|pin|secret|key)(_?given)?|given|attempt|guess|entered|typed");
    private static final Pattern HASHES =
            Pattern.compile("hashlib\\.(sha1|sha2\\d+|sha384|sha512|md5|new)|(crypto\\.)?createHash");

    private final Names names;
    private final Procedure procedure;
    private final Findings findings;
    private final Set<String> secrets = new HashSet<>();

    Secrecy(Names names, Findings findings) {
        this.names = names;
        this.procedure = names.procedure;
        this.findings = findings;
    }

    void run() {
        boolean hides = HIDES.matcher(procedure.name()).matches();
        procedure.parameters().stream()
                .filter(each -> hides || SECRET.matcher(each.name()).matches())
                .forEach(each -> secrets.add(each.name()));
        statements(procedure.body());
        Walk.expressions(procedure.body(), expression -> {
            if (expression instanceof Expression.Call call) {
                printed(call);
                hashed(call);
                partly(call);
            }
        });
        unused();
    }

    private void statements(List<Statement> statements) {
        for (Statement statement : statements) {
            switch (statement) {
                case Statement.Leave leave ->
                    leave.parts().forEach(part -> {
                        if (part instanceof Expression.Call call) {
                            secrets.remove("token");
                            shown(call, call.arguments());
                        }
                    });
                case Statement.If branch -> {
                    statements(branch.then());
                    statements(branch.otherwise());
                }
                case Statement.Loop loop -> statements(loop.body());
                case Statement.Block block -> statements(block.statements());
                case Statement.Assign assign -> {}
                case Statement.Evaluate evaluate -> {}
                case Statement.Array array -> {}
                case Statement.Return end -> {}
            }
        }
    }

    private void printed(Expression.Call call) {
        if (PRINTS.matcher(call.callee()).matches() && !call.named().containsKey("file")) {
            boolean file = Model.fits(call.callee(), "fprintf|fputs")
                    && call.parts().stream().noneMatch(each -> Model.fits(each.path(), "stderr|stdout"));
            if (!file) {
                shown(call, call.arguments());
            }
        }
    }

    private void shown(Expression.Call call, List<Expression> arguments) {
        for (Expression argument : arguments) {
            for (String secret : plain(argument)) {
                if (secrets.contains(secret)) {
                    findings.report("secret_shown", call.line(), secret);
                }
            }
        }
    }

    /** Names whose value goes into an expression as it is. */
    private static Set<String> plain(Expression expression) {
        Set<String> found = new TreeSet<>();
        plain(expression, found);
        return found;
    }

    private static void plain(Expression expression, Set<String> found) {
        switch (expression) {
            case Expression.Name name -> found.add(name.id());
            case Expression.Built built -> built.parts().forEach(part -> plain(part, found));
            case Expression.Group group -> group.parts().forEach(part -> plain(part, found));
            case Expression.Call call -> {
                if (Model.fits(
                        call.callee(),
                        "str|String|repr|JSON\\.stringify|json\\.dumps|.*\\.(toString|trim|strip|format)|Error|bytes")) {
                    call.parts().forEach(part -> plain(part, found));
                }
            }
            case Expression.Text text -> {}
            case Expression.Constant constant -> {}
            case Expression.Operation operation -> {}
            case Expression.Member member -> {}
            case Expression.Index index -> {}
            case Expression.Lambda lambda -> {}
            case Expression.Other other -> {}
        }
    }

    /** A hash of the key and the message, one behind the other; a checksum for a signature; a password hashed as if it were a file. */
    private void hashed(Expression.Call call) {
        if (Model.fits(call.callee(), "zlib\\.(crc32|adler32)|binascii\\.crc32|crc32|adler32")
                && Model.fits(procedure.name(), "(?i)(sign|mac|authenticate|seal|tag)\\w*")) {
            findings.report("weak_hash", call.line(), call.callee());
        }
        boolean updates = call.callee().endsWith(".update")
                && (call.receiver().orElse(call) instanceof Expression.Call hash
                                && HASHES.matcher(hash.callee()).matches()
                        || names.sources(call.receiver().orElse(call)).stream()
                                .anyMatch(part -> part instanceof Expression.Call hash
                                        && HASHES.matcher(hash.callee()).matches()));
        if (HASHES.matcher(call.callee()).matches() || updates) {
            boolean password = call.arguments().stream()
                    .flatMap(argument -> names.sources(argument).stream())
                    .anyMatch(part -> part instanceof Expression.Name name
                            && names.parameter(name.id())
                            && Model.fits(name.id(), "(?i)(pass|pw|pwd|\\w*pass(word|wd|phrase|code))"));
            boolean slow = names.mentions(Pattern.compile("(?i).*(pbkdf2|scrypt|bcrypt|argon2).*"));
            if (password && !slow) {
                findings.report("fast_password_hash", call.line(), call.callee());
            }
        }
        if (HASHES.matcher(call.callee()).matches()) {
            call.arguments().forEach(argument -> beginning(argument, call.line()));
        }
        if (call.callee().endsWith(".update") && call.receiver().orElse(call) instanceof Expression.Call hash) {
            // SHA-3 does not let anybody go on behind the message.
            boolean sponge = hash.argument(0)
                    .map(each ->
                            each instanceof Expression.Text text && text.value().startsWith("sha3"))
                    .orElse(false);
            if (HASHES.matcher(hash.callee()).matches() && !sponge) {
                call.arguments().forEach(argument -> {
                    beginning(argument, call.line());
                    if (KEY.matcher(argument.path()).matches() && own(argument.path())) {
                        findings.report("key_hashed", call.line(), argument.path());
                    }
                });
            }
        }
    }

    private boolean own(String name) {
        return procedure.parameters().stream().anyMatch(each -> each.name().equals(name));
    }

    private void beginning(Expression argument, int line) {
        List<Expression> parts = switch (argument) {
            case Expression.Built built -> flat(built);
            case Expression.Operation operation when operation.operator().equals("+") -> operation.operands();
            case Expression.Call call
            when call.callee().endsWith("concat") || call.callee().endsWith("join") ->
                call.arguments().getFirst() instanceof Expression.Group group ? group.elements() : call.arguments();
            default -> List.of();
        };
        boolean keyed = parts.stream().anyMatch(part -> KEY.matcher(part.path()).matches() && own(part.path()));
        if (keyed && parts.size() > 1) {
            findings.report("key_hashed", line, procedure.name());
        }
    }

    private static List<Expression> flat(Expression.Built built) {
        return built.parts().stream()
                .flatMap(part -> switch (part) {
                    case Expression.Built inner -> flat(inner).stream();
                    case Expression.Group group -> group.elements().stream();
                    default -> java.util.stream.Stream.of(part);
                })
                .toList();
    }

    /** A secret is right when it begins like the one that was given. */
    private void partly(Expression.Call call) {
        String function = Validation.last(call.callee());
        boolean prefix = Model.fits(function, "(?i)startswith|endswith")
                && call.receiver().isPresent()
                && call.argument(0)
                        .map(each -> each instanceof Expression.Name
                                && GIVEN.matcher(each.path()).matches())
                        .orElse(false);
        boolean length = Model.fits(function, "strncmp|memcmp")
                && call.arguments().size() == 3
                && call.arguments().get(2) instanceof Expression.Call amount
                && amount.callee().equals("strlen")
                && call.arguments().stream()
                        .limit(2)
                        .anyMatch(each -> GIVEN.matcher(each.path()).matches()
                                || SECRET.matcher(each.path()).matches());
        if (prefix || length) {
            findings.report("partial_comparison", call.line(), procedure.name());
        }
    }

    /** The key or the signature is there, and nothing is done with it. */
    private void unused() {
        if (!VERIFIES.matcher(procedure.name()).matches() || procedure.body().isEmpty()) {
            return;
        }
        Set<String> mentioned = new HashSet<>();
        Set<String> taken = new TreeSet<>();
        Walk.expressions(procedure.body(), expression -> used(expression, mentioned));
        taken(procedure.body(), taken);
        Set<String> proofs = new TreeSet<>(taken);
        procedure.parameters().stream()
                .map(Procedure.Parameter::name)
                .filter(name -> PROOF.matcher(name).matches())
                .forEach(proofs::add);
        boolean stub = procedure.body().stream().allMatch(Secrecy::empty);
        proofs.removeAll(mentioned);
        if (!proofs.isEmpty() && !stub && procedure.parameters().size() > 1) {
            findings.report("proof_unused", procedure.line(), proofs.iterator().next());
        }
    }

    /** What stands where a function is only declared: its documentation, an error. */
    private static boolean empty(Statement statement) {
        return statement instanceof Statement.Leave
                || statement instanceof Statement.Evaluate evaluate
                        && !(evaluate.expression() instanceof Expression.Call);
    }

    private static void used(Expression expression, Set<String> mentioned) {
        switch (expression) {
            case Expression.Call call -> {
                if (!Model.fits(call.callee(), "len|strlen|bool")) {
                    call.parts().forEach(part -> mentioned.add(part.path()));
                }
                call.receiver().ifPresent(object -> mentioned.add(object.path()));
            }
            case Expression.Member member
            when !member.name().equals("length") ->
                mentioned.add(member.object().path());
            case Expression.Operation operation -> operation.operands().forEach(each -> mentioned.add(each.path()));
            case Expression.Index index -> mentioned.add(index.object().path());
            case Expression.Built built -> built.parts().forEach(each -> mentioned.add(each.path()));
            case Expression.Group group -> group.parts().forEach(each -> mentioned.add(each.path()));
            case Expression.Other other -> other.parts().forEach(each -> mentioned.add(each.path()));
            case Expression.Member member -> {}
            case Expression.Name name -> {}
            case Expression.Text text -> {}
            case Expression.Constant constant -> {}
            case Expression.Lambda lambda -> {}
        }
    }

    private static void taken(List<Statement> statements, Set<String> found) {
        for (Statement statement : statements) {
            switch (statement) {
                case Statement.Assign assign
                when assign.targets().size() > 1 ->
                    assign.targets().stream()
                            .map(Expression::path)
                            .filter(path -> Model.fits(path, "(?i)(given_?)?(signature|sig|mac|hmac|digest)"))
                            .forEach(found::add);
                case Statement.Block block -> taken(block.statements(), found);
                case Statement.If branch -> {
                    taken(branch.then(), found);
                    taken(branch.otherwise(), found);
                }
                default -> {}
            }
        }
    }
}
