package dev.fulcrum.scan.flow;

import dev.fulcrum.task.Language;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names and addresses that others choose: an option where a file name was expected (CWE-88), addresses of the own network told by
 * their spelling (CWE-918), redirects that begin with a slash (CWE-601), reserved names in other letters (CWE-178), checks before the
 * text gets its final form (CWE-179), sessions that survive the login (CWE-384), records shown as a whole (CWE-213).
 */
final class Requests {
    /** Programs some of whose options write files or run other programs. */
    private static final Pattern POWERFUL = Pattern.compile(
            "(/\\w+)*/?(sort|tar|find|git|curl|wget|ssh|scp|rsync|zip|unzip|man|sed|awk|gawk|xargs|vim?|less|more|ffmpeg|convert|dd|env|nice|split|diff|svn|hg|npm|pip|docker|mysql|psql|sqlite3|gcc|make|perl|python3?|node|ruby|tcpdump|nmap)");

    private static final Pattern STARTS = Pattern.compile(
            "subprocess\\.(run|call|check_call|check_output|Popen)|child_process\\.(spawn|spawnSync|execFile|execFileSync)|execlp?|execvp?|posix_spawnp?");
    private static final Pattern INTERNAL = Pattern.compile(
            "(?i)localhost|127\\.0\\.0\\.1|127\\.|10\\.|192\\.168\\.?|169\\.254\\.?(169\\.254)?|172\\.16\\.?|0\\.0\\.0\\.0|\\[?::1\\]?|metadata\\.google\\.internal|\\^\\(?(127|10|192|localhost).*");
    private static final Pattern RESOLVES = Pattern.compile(
            "(?i)ipaddress.*|.*(is_private|is_global|is_loopback|getaddrinfo|gethostbyname|inet_pton|inet_aton|inet_addr|dns\\.|lookup|isIP|BlockList|ipaddr).*");
    private static final Pattern FETCHES = Pattern.compile(
            "(?i)\\w*(fetch|url|host|request|proxy|webhook|download|preview|external|outside|public|internal|ssrf|allow|safe)\\w*");
    private static final Pattern GOES = Pattern.compile(
            "(?i)\\w*(redirect|next|return|target|location|forward|login|back|destination|landing|url)\\w*");
    private static final Pattern DECIDES = Pattern.compile(
            "(?i)(is|has|may|can|check|valid|verif|allow|accept|safe|reserve|register|available|normal|clean|sanit)\\w*");
    private static final Pattern FOLDS = Pattern.compile(
            "(?i)(.*[._])?(lower|casefold|upper|toLowerCase|toUpperCase|toLocaleLowerCase|normalize|strcasecmp|strncasecmp|tolower|toupper|localeCompare|stricmp)|re\\.IGNORECASE|re\\.I");
    private static final Pattern DECODES = Pattern.compile(
            "(.*\\.)?(unquote|unquote_plus|decodeURIComponent|decodeURI|unescape|normalize|b64decode|casefold|lower|toLowerCase|strip|trim|replace|replaceAll)");
    private static final Pattern VIEWS = Pattern.compile(
            "(?i)(public|export|visible|share|view|api|response|serialize|to_?(json|dict|public)|summary|profile|show|card)\\w*|\\w*(_view|_public|_response|_json|View|Response|Json)");
    private static final Pattern RECORD = Pattern.compile(
            "(?i)user|account|customer|patient|employee|member|person|record|row|order|profile|contact|author");

    private final Language language;
    private final Names names;
    private final Unit unit;
    private final Findings findings;

    Requests(Language language, Names names, Unit unit, Findings findings) {
        this.language = language;
        this.names = names;
        this.unit = unit;
        this.findings = findings;
    }

    void run() {
        names.calls.stream()
                .filter(call -> STARTS.matcher(call.callee()).matches())
                .forEach(this::option);
        internal();
        slash();
        reserved();
        late(names.procedure.body());
        session();
        whole();
    }

    /** A program's argument from outside that may begin with a dash. */
    private void option(Expression.Call call) {
        List<Expression> arguments = call.arguments().size() > 1
                        && language != Language.PYTHON
                        && call.arguments().get(1) instanceof Expression.Group group
                ? group.elements()
                : call.argument(0).orElse(call) instanceof Expression.Group group
                        ? group.elements().stream().skip(1).toList()
                        : call.arguments().stream().skip(2).toList();
        Expression program = call.argument(0).orElse(call) instanceof Expression.Group group
                        && !group.elements().isEmpty()
                ? group.elements().getFirst()
                : call.argument(0).orElse(call);
        boolean ended = arguments.stream()
                .anyMatch(each ->
                        each instanceof Expression.Text text && text.value().equals("--"));
        boolean looked =
                names.texts.stream().anyMatch(text -> text.equals("-") || text.equals("./") || text.startsWith("^-"))
                        || names.parts.stream()
                                .anyMatch(part -> part instanceof Expression.Constant constant
                                        && constant.text().equals("'-'"));
        Optional<Expression> foreign = arguments.stream()
                .filter(each -> each instanceof Expression.Name name && names.parameter(name.id()))
                .findFirst();
        boolean checked = foreign.map(each -> names.calls.stream()
                        .anyMatch(other -> other != call
                                && other.parts().stream()
                                        .anyMatch(part -> part.path().equals(each.path()))))
                .orElse(false);
        if (program instanceof Expression.Text text
                && POWERFUL.matcher(text.value()).matches()
                && foreign.isPresent()
                && !ended
                && !looked
                && !checked) {
            findings.report("argument", call.line(), text.value());
        }
    }

    /** The own network by the spelling of its addresses, of which there are too many. */
    private void internal() {
        if (!FETCHES.matcher(names.procedure.name()).matches()) {
            return;
        }
        boolean told = names.texts.stream()
                                .filter(text -> INTERNAL.matcher(text).matches())
                                .count()
                        > 0
                || unit.top().stream()
                        .anyMatch(statement -> statement instanceof Statement.Assign assign
                                && assign.targets().stream().anyMatch(target -> names.paths.contains(target.path()))
                                && assign.value().parts().stream()
                                        .anyMatch(part -> part instanceof Expression.Text text
                                                && INTERNAL.matcher(text.value())
                                                        .matches()));
        boolean asked = names.procedure.parameters().stream()
                .anyMatch(each -> Model.fits(each.name(), "(?i)(\\w*_)?(url|host|hostname|address|target|uri)"));
        if (told && asked && !names.mentions(RESOLVES)) {
            findings.report("address_list", names.procedure.line(), names.procedure.name());
        }
    }

    /** {@code target.startswith("/")}: so does {@code //elsewhere}. */
    private void slash() {
        boolean goes = GOES.matcher(names.procedure.name()).matches()
                || names.procedure.parameters().stream()
                        .anyMatch(each -> Model.fits(
                                each.name(),
                                "(?i)next|next_?(url|page)|return_?(to|url)|redirect\\w*|target|destination|location"));
        boolean begins = names.calls.stream()
                        .anyMatch(call -> Model.fits(call.callee(), "(?i).*(startswith|strncmp)")
                                && call.arguments().stream()
                                        .anyMatch(each -> each instanceof Expression.Text text
                                                && text.value().equals("/")))
                || names.operations.stream()
                        .anyMatch(each -> Model.fits(each.operator(), "==|!=")
                                && each.operands().stream().anyMatch(Expression.Index.class::isInstance)
                                && each.operands().stream()
                                        .anyMatch(operand -> operand instanceof Expression.Text text
                                                        && text.value().equals("/")
                                                || operand instanceof Expression.Constant constant
                                                        && constant.text().equals("'/'")));
        if (!goes || !begins) {
            return;
        }
        boolean second = names.texts.stream()
                        .anyMatch(text -> text.contains("//") || text.contains("\\") || text.startsWith("^/"))
                || names.mentions(Pattern.compile("(?i).*(urlparse|urlsplit|URL|netloc|hostname|urljoin|origin)"))
                || names.parts.stream()
                                .filter(part -> part instanceof Expression.Constant constant
                                        && constant.text().equals("'/'"))
                                .count()
                        > 1;
        if (!second && names.texts.stream().noneMatch(text -> text.contains("://"))) {
            findings.report("redirect_slash", names.procedure.line(), names.procedure.name());
        }
    }

    /** Words that are not allowed, compared letter by letter. */
    private void reserved() {
        if (!DECIDES.matcher(names.procedure.name()).matches() || names.mentions(FOLDS)) {
            return;
        }
        for (Expression.Operation operation : names.operations) {
            if (operation.operator().equals("not in")
                    && operation.operands().size() == 2
                    && words(operation.operands().getLast())) {
                findings.report("reserved_case", operation.line(), names.procedure.name());
            }
        }
    }

    private boolean words(Expression expression) {
        Expression group = expression;
        if (expression instanceof Expression.Name name && !names.parameter(name.id())) {
            group = unit.top().stream()
                    .filter(statement -> statement instanceof Statement.Assign assign
                            && assign.targets().stream()
                                    .anyMatch(target -> target.path().equals(name.id())))
                    .map(statement -> ((Statement.Assign) statement).value())
                    .findFirst()
                    .orElse(expression);
        }
        List<Expression> parts =
                group.parts().size() == 1 ? group.parts().getFirst().parts() : group.parts();
        return parts.stream()
                .anyMatch(each -> each instanceof Expression.Text text
                        && Model.fits(
                                text.value(), "admin|administrator|root|system|support|moderator|superuser|staff"));
    }

    /** A check, and behind it a step that makes another text of what was checked. */
    private void late(List<Statement> statements) {
        Set<String> checked = new java.util.HashSet<>();
        for (Statement statement : statements) {
            switch (statement) {
                case Statement.If branch -> {
                    if (!branch.then().isEmpty()
                            && (branch.then().getLast() instanceof Statement.Leave
                                    || branch.then().getLast() instanceof Statement.Return)) {
                        checks(branch.condition(), checked);
                    }
                }
                case Statement.Assign assign -> changed(assign.value(), checked);
                case Statement.Return end -> end.value().ifPresent(value -> changed(value, checked));
                case Statement.Block block -> late(block.statements());
                case Statement.Evaluate evaluate -> {}
                case Statement.Array array -> {}
                case Statement.Leave leave -> {}
                case Statement.Loop loop -> {}
            }
        }
    }

    private void checks(Expression condition, Set<String> checked) {
        Walk.expressions(condition, part -> {
            boolean content = part instanceof Expression.Operation operation
                            && Model.fits(operation.operator(), "in|not in|==|!=")
                            && operation.operands().stream()
                                    .anyMatch(each -> each instanceof Expression.Text text
                                            && !text.value().isEmpty())
                    || part instanceof Expression.Call call
                            && Model.fits(
                                    call.callee(),
                                    "(?i).*\\.(startswith|includes|endswith|match|fullmatch|search|test|isalnum|isalpha)");
            if (content) {
                part.parts().stream()
                        .map(Expression::path)
                        .filter(names::parameter)
                        .forEach(checked::add);
            }
        });
    }

    private void changed(Expression value, Set<String> checked) {
        if (value instanceof Expression.Call call
                && DECODES.matcher(call.callee()).matches()) {
            boolean decodes = Model.fits(
                    call.callee(),
                    "(.*\\.)?(unquote|unquote_plus|decodeURIComponent|decodeURI|unescape|normalize|b64decode|casefold|lower|toLowerCase|strip|trim)");
            boolean same = call.parts().stream().anyMatch(part -> checked.contains(part.path()));
            if (same && decodes) {
                findings.report("late_form", call.line(), names.procedure.name());
            }
        }
    }

    /** A login that keeps the session it found. */
    private void session() {
        boolean login = Model.fits(names.procedure.name(), "(?i)(log_?in|sign_?in|authenticate)\\w*");
        if (!login) {
            return;
        }
        boolean keeps = names.procedure.parameters().stream()
                .anyMatch(each -> Model.fits(each.name(), "(?i)session|request|req"));
        boolean fresh = names.mentions(
                Pattern.compile(
                        "(?i).*(regenerate|clear|rotate|cycle|invalidate|flush|renew|new_session|create_session|createSession|secrets|token_\\w+|uuid4?|randomUUID|randomBytes|urandom|getrandom|new_id|newId|fresh|delete|pop).*"));
        boolean notes = names.assignments.stream()
                .flatMap(each -> each.targets().stream())
                .anyMatch(target -> (target instanceof Expression.Index || target instanceof Expression.Member)
                        && Model.fits(target.parts().getFirst().path(), "(?i)(req(uest)?\\.)?session"));
        if (keeps && notes && !fresh) {
            findings.report("session_kept", names.procedure.line(), names.procedure.name());
        }
    }

    /** Everything that is known of somebody, perhaps without what somebody thought of. */
    private void whole() {
        if (!VIEWS.matcher(names.procedure.name()).matches() || language == Language.C) {
            return;
        }
        for (Expression value : names.returned) {
            for (Expression part : names.sources(value)) {
                boolean copy = part instanceof Expression.Call call
                        && Model.fits(
                                call.callee(),
                                "dict|copy\\.copy|copy\\.deepcopy|.*\\.copy|vars|structuredClone|Object\\.assign|JSON\\.stringify|json\\.dumps|Object\\.entries|.*\\.items")
                        && call.parts().stream().anyMatch(this::record);
                boolean spread = part instanceof Expression.Group group
                        && group.parts().size() > 0
                        && group.elements().stream().anyMatch(this::record);
                if (copy || spread || (part == value && record(part))) {
                    if (!picks()) {
                        findings.report("record_shown", value.line(), names.procedure.name());
                    }
                    return;
                }
            }
        }
    }

    private boolean picks() {
        return names.operations.stream().anyMatch(each -> each.operator().equals("in"))
                || names.mentions(Pattern.compile("(?i).*(allowed|public|visible|pick|fields|includes|has)"));
    }

    private boolean record(Expression expression) {
        return names.parameter(expression.path())
                && RECORD.matcher(expression.path()).matches();
    }
}
