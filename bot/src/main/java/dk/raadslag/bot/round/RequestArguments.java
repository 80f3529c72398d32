package dk.raadslag.bot.round;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.domain.round.RoundKind;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The arguments of /anmod, split at its own words. */
final class RequestArguments {

    static final String DEADLINE = "frist";
    static final String ITEMS = "punkter";
    static final String TARGET = "til";
    static final String REMINDERS = "rykker";
    private static final String MEETING = "";

    private static final Pattern WORD = Pattern.compile(
            "(?<=^|\\s)(frist|punkter|punkt|pkt|til|rykkere|rykker)(?=$|[\\s.:])[.:]?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern KIND = Pattern.compile(
            "(?<=^|\\s)(?:(?<tacit>stiltiende)(?:\\s+(?:godkendelse|samtykke))?|(?:skriftlig\\s+)?(?<written>godkendelse)|(?<items>punktforslag|forslag\\s+til\\s+punkter))(?=$|[\\s.:])[.:]?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final RoundKind kind;
    private final Map<String, String> parts;

    private RequestArguments(RoundKind kind, Map<String, String> parts) {
        this.kind = kind;
        this.parts = parts;
    }

    static Choice<RequestArguments> read(String typed) {
        Matcher kind = KIND.matcher(typed);
        if (!kind.find()) {
            return read(RoundKind.COMMENTS, typed);
        }
        RoundKind named = named(kind);
        String rest = typed.substring(0, kind.start()) + " " + typed.substring(kind.end());
        return KIND.matcher(rest).find() ? Choice.ask(new RequestWords.TwoKinds()) : read(named, rest);
    }

    private static RoundKind named(Matcher kind) {
        if (kind.group("items") != null) {
            return RoundKind.ITEM_PROPOSALS;
        }
        return kind.group("tacit") == null ? RoundKind.WRITTEN_APPROVAL : RoundKind.TACIT_CONSENT;
    }

    private static Choice<RequestArguments> read(RoundKind kind, String typed) {
        Map<String, String> parts = new LinkedHashMap<>();
        Matcher word = WORD.matcher(typed);
        String name = MEETING;
        int from = 0;
        while (word.find()) {
            parts.put(name, typed.substring(from, word.start()).strip());
            name = canonical(word.group(1));
            if (parts.containsKey(name)) {
                return Choice.ask(new RequestWords.WordTwice(name));
            }
            from = word.end();
        }
        parts.put(name, typed.substring(from).strip());
        return complete(kind, parts);
    }

    private static Choice<RequestArguments> complete(RoundKind kind, Map<String, String> parts) {
        return parts.keySet().stream()
                .filter(name ->
                        !name.equals(MEETING) && parts.getOrDefault(name, "").isEmpty())
                .findFirst()
                .<Choice<RequestArguments>>map(name -> Choice.ask(new RequestWords.WordWithoutValue(name)))
                .orElseGet(() -> Choice.one(new RequestArguments(kind, parts)));
    }

    private static String canonical(String typed) {
        String word = typed.toLowerCase(Locale.ROOT);
        return switch (word) {
            case "punkt", "pkt" -> ITEMS;
            case "rykkere" -> REMINDERS;
            default -> word;
        };
    }

    /** Returns what is asked for; remarks where nothing else is said. */
    RoundKind kind() {
        return kind;
    }

    String meeting() {
        return parts.getOrDefault(MEETING, "");
    }

    Optional<String> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    /** Returns whom the request goes to, empty for everybody. */
    Optional<String> target() {
        return part(TARGET).filter(name -> !name.equalsIgnoreCase("alle"));
    }
}
