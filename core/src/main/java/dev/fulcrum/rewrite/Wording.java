package dev.fulcrum.rewrite;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** The words that a twin says otherwise, with the variants that a seed chooses from. */
final class Wording {
    /** First words of entry points. */
    private static final Map<String, List<String>> VERBS = Map.ofEntries(
            Map.entry("read", List.of("fetch", "obtain")),
            Map.entry("load", List.of("restore", "open")),
            Map.entry("make", List.of("build", "create")),
            Map.entry("book", List.of("reserve", "enter")),
            Map.entry("mask", List.of("veil", "cover")),
            Map.entry("hide", List.of("veil", "conceal")),
            Map.entry("clear", List.of("empty", "wipe")),
            Map.entry("fill", List.of("complete", "render")),
            Map.entry("hash", List.of("digest", "condense")),
            Map.entry("save", List.of("store", "keep")),
            Map.entry("count", List.of("tally", "number_of")),
            Map.entry("copy", List.of("transcribe", "duplicate")),
            Map.entry("check", List.of("try", "test")),
            Map.entry("parse", List.of("interpret", "understand")),
            Map.entry("sign", List.of("seal", "stamp")),
            Map.entry("greet", List.of("welcome", "salute")),
            Map.entry("transfer", List.of("move_money", "pay_over")),
            Map.entry("average", List.of("mean_value", "arithmetic_mean")),
            Map.entry("calculate", List.of("evaluate", "work_out")),
            Map.entry("list", List.of("enumerate", "show")),
            Map.entry("merge", List.of("combine", "unite")),
            Map.entry("update", List.of("change", "amend")),
            Map.entry("split", List.of("divide", "share")),
            Map.entry("expand", List.of("unfold", "unpack")),
            Map.entry("sum", List.of("add_up", "total")),
            Map.entry("join", List.of("connect", "chain")),
            Map.entry("remove", List.of("drop", "take_out")),
            Map.entry("is", List.of("looks_like", "counts_as")),
            Map.entry("may", List.of("can", "is_able_to")),
            Map.entry("valid", List.of("proper", "good")),
            Map.entry("end", List.of("finish", "close")),
            Map.entry("log", List.of("journal", "protocol")),
            Map.entry("login", List.of("sign_in", "enter")));

    /** Added to entry points whose first word has no variant. */
    private static final List<String> ENDINGS = List.of("_for_app", "_of_shop", "_at_desk", "_in_use");

    private static final Map<String, List<String>> PARAMETERS = Map.ofEntries(
            Map.entry("name", List.of("label", "title")),
            Map.entry("text", List.of("content", "phrase")),
            Map.entry("folder", List.of("directory", "location")),
            Map.entry("path", List.of("place", "target")),
            Map.entry("user", List.of("member", "person")),
            Map.entry("items", List.of("entries", "things")),
            Map.entry("size", List.of("room", "space")),
            Map.entry("note", List.of("remark", "memo")),
            Map.entry("data", List.of("payload", "material")),
            Map.entry("url", List.of("address", "link")),
            Map.entry("city", List.of("town", "place")),
            Map.entry("amount", List.of("sum", "quantity")),
            Map.entry("password", List.of("passphrase", "secret_word")),
            Map.entry("template", List.of("pattern", "form_letter")),
            Map.entry("purpose", List.of("reason", "intent")),
            Map.entry("drug", List.of("medicine", "substance")),
            Map.entry("expression", List.of("formula", "term")),
            Map.entry("prices", List.of("costs", "rates")),
            Map.entry("price", List.of("cost", "rate")),
            Map.entry("limit", List.of("ceiling", "cap")),
            Map.entry("location", List.of("destination", "goal")),
            Map.entry("cookie", List.of("crumb", "ticket")));

    /** Of the same length, with the same first letter, and prefixes stay prefixes: what counts or sorts letters does so still. */
    private static final Map<String, List<String>> CONSTANTS = Map.ofEntries(
            Map.entry("Ann", List.of("Ada", "Ali")),
            Map.entry("Anna", List.of("Adam", "Alia")),
            Map.entry("Bob", List.of("Bud", "Bea")),
            Map.entry("Carla", List.of("Cindy", "Celia")),
            Map.entry("Dora", List.of("Dina", "Dana")),
            Map.entry("Maria", List.of("Megan", "Milan")),
            Map.entry("Lopez", List.of("Lucas", "Laval")),
            Map.entry("Miller", List.of("Morton", "Mercer")),
            Map.entry("Garcia", List.of("Gilles", "Gordon")),
            Map.entry("Oslo", List.of("Oban", "Omsk")));

    private static final Map<String, List<String>> PHRASES = new LinkedHashMap<>();

    static {
        PHRASES.put("Return the ", List.of("Give back the ", "The result is the "));
        PHRASES.put("Return ", List.of("Give back ", "Answer with "));
        PHRASES.put("Raise an error when ", List.of("Fail with an error if ", "End with an error whenever "));
        PHRASES.put("Write the ", List.of("Put the ", "Store the "));
        PHRASES.put("for example ", List.of("for instance ", "such as "));
        PHRASES.put("called ", List.of("named ", "that is called "));
        PHRASES.put("when there is no ", List.of("if there is no ", "in case there is no "));
        PHRASES.put(" which has room for ", List.of(" where there is room for ", " that holds up to "));
    }

    private final Random random;

    Wording(long seed) {
        this.random = new Random(seed);
    }

    /** @param name in snake case */
    String entryPoint(String name) {
        String first = name.split("_", 2)[0];
        List<String> variants = VERBS.getOrDefault(first, List.of());
        return variants.isEmpty() ? name + pick(ENDINGS) : pick(variants) + name.substring(first.length());
    }

    Map<String, String> parameters() {
        return choice(PARAMETERS);
    }

    /** Proper names, also in small letters. */
    Map<String, String> constants() {
        Map<String, String> chosen = choice(CONSTANTS);
        Map<String, String> all = new LinkedHashMap<>(chosen);
        chosen.forEach((before, after) -> all.put(before.toLowerCase(Locale.ROOT), after.toLowerCase(Locale.ROOT)));
        return all;
    }

    String rephrase(String instruction) {
        String said = instruction;
        for (Map.Entry<String, List<String>> phrase : PHRASES.entrySet()) {
            said = said.replace(phrase.getKey(), pick(phrase.getValue()));
        }
        return said;
    }

    private Map<String, String> choice(Map<String, List<String>> words) {
        Map<String, String> chosen = new LinkedHashMap<>();
        words.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(word -> chosen.put(word.getKey(), pick(word.getValue())));
        return chosen;
    }

    private String pick(List<String> variants) {
        return variants.get(random.nextInt(variants.size()));
    }
}
