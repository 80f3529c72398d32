package dk.raadslag.bot.layout;

import dk.raadslag.bot.command.Payload;
import dk.raadslag.bot.command.Previewing;
import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.command.Spelling;
import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.CommandLine;
import dk.raadslag.bot.conversation.Files;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.Audit;
import dk.raadslag.domain.draft.TextProblem;
import dk.raadslag.domain.draft.Texts;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Networks;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Shows message texts, and takes a new one into use once it has been tried and confirmed. */
final class ChangingTexts {
    static final String NAME = "text";
    private static final String NEW = "new";
    static final Pattern BACK = Pattern.compile("(?i)\\s+standard\\s*$");
    private static final Pattern ENDING = Pattern.compile("(?i)(?: \\(\\d+\\))?\\.(?:vm|txt)$");

    private final Texts texts;
    private final DescribingTexts describing;
    private final Networks networks;
    private final Previewing previewing;
    private final Audit audit;
    private final Saying saying;

    ChangingTexts(
            Texts texts,
            DescribingTexts describing,
            Networks networks,
            Previewing previewing,
            Audit audit,
            Saying saying) {
        this.texts = texts;
        this.describing = describing;
        this.networks = networks;
        this.previewing = previewing;
        this.audit = audit;
        this.saying = saying;
    }

    /** Tells whether a command is about a text, and not about a Word file. */
    boolean isMeant(CommandLine line) {
        return isList(line.arguments())
                || line.arguments().contains("/")
                || line.files().stream()
                        .anyMatch(file -> ENDING.matcher(file.name()).find())
                || texts.named(typed(line)).isPresent();
    }

    Answering answer(CommandLine line, Turn turn, Network network) {
        if (isList(line.arguments())) {
            return saying.say(describing.list(turn.now()));
        }
        Optional<String> name = texts.named(typed(line));
        return name.isEmpty() ? saying.say(describing.unknown(typed(line))) : answer(name.get(), line, turn, network);
    }

    private Answering answer(String name, CommandLine line, Turn turn, Network network) {
        if (!line.files().isEmpty()) {
            return turn.file(line.files().get(0)) instanceof Files.Fetched fetched
                    ? tried(name, new String(fetched.bytes(), StandardCharsets.UTF_8), line, turn, network)
                    : saying.say(
                            new LayoutWords.LayoutNotFetched(line.files().get(0).name()));
        }
        if (BACK.matcher(line.arguments()).find()) {
            return preview(name, "", line, turn, network);
        }
        return line.body().isBlank()
                ? Answering.say(describing.shown(name, turn.now()))
                : tried(name, line.body(), line, turn, network);
    }

    private Answering tried(String name, String text, CommandLine line, Turn turn, Network network) {
        List<TextProblem> problems = texts.check(name, text);
        return problems.isEmpty()
                ? preview(name, text, line, turn, network)
                : saying.say(describing.refused(name, problems));
    }

    private Answering preview(String name, String text, CommandLine line, Turn turn, Network network) {
        String words = describing.preview(
                name,
                text.isEmpty() ? texts.shipped(name) : text,
                text.isEmpty(),
                networks.all().size());
        Payload payload = Payload.empty().with(NAME, name).with(NEW, text);
        return previewing.show(new Previewing.Promise(words, payload), line, turn, network);
    }

    Answering confirmed(Payload kept, Turn turn, Network network) {
        String name = kept.get(NAME);
        String text = kept.get(NEW);
        if (text.isEmpty()) {
            texts.drop(name, turn.now());
        } else {
            texts.use(name, text, turn.now());
        }
        audit.add(new Audit.Entry(
                turn.now(),
                turn.by().person().id().toString(),
                text.isEmpty() ? "text-dropped" : "text-replaced",
                network.id().value(),
                "text=" + name));
        return saying.say(new TextWords.TextUsed(name, text.isEmpty()));
    }

    private static boolean isList(String arguments) {
        return Spelling.same(arguments, "tekster") || Spelling.same(arguments, "tekst");
    }

    /** The name stands in the command, or is that of the file. */
    private static String typed(CommandLine line) {
        String name = BACK.matcher(line.arguments()).replaceFirst("").strip();
        return name.isEmpty() && !line.files().isEmpty()
                ? ENDING.matcher(line.files().get(0).name().toLowerCase(Locale.ROOT))
                        .replaceFirst("")
                : name;
    }
}
