package dk.raadslag.bot.layout;

import dk.raadslag.bot.command.Payload;
import dk.raadslag.bot.command.Previewing;
import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.command.Spelling;
import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.CommandLine;
import dk.raadslag.bot.conversation.Files;
import dk.raadslag.bot.conversation.Incoming.SharedFile;
import dk.raadslag.bot.conversation.SecretariatCommand;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.Audit;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.draft.LayoutProblem;
import dk.raadslag.domain.draft.Layouts;
import dk.raadslag.domain.network.Network;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** /skabelon: shows the Word layouts and the message texts, and takes a new one into use once tried and confirmed. */
final class LayoutCommand implements SecretariatCommand {
    private static final String DOCUMENT = "document";
    private static final String WORD = "word";
    private static final String USUAL = "samlet-udkast";

    private final Layouts layouts;
    private final DescribingLayouts describing;
    private final ChangingTexts texts;
    private final Previewing previewing;
    private final Audit audit;
    private final Saying saying;

    LayoutCommand(
            Layouts layouts,
            DescribingLayouts describing,
            ChangingTexts texts,
            Previewing previewing,
            Audit audit,
            Saying saying) {
        this.layouts = layouts;
        this.describing = describing;
        this.texts = texts;
        this.previewing = previewing;
        this.audit = audit;
        this.saying = saying;
    }

    @Override
    public String name() {
        return "skabelon";
    }

    @Override
    public Phrase usage() {
        return new LayoutWords.LayoutUsage();
    }

    @Override
    public Answering run(CommandLine line, Turn turn, Network network) {
        Optional<String> named = named(line.arguments());
        if (named.isEmpty() && texts.isMeant(line)) {
            return texts.answer(line, turn, network);
        }
        if (!line.arguments().isBlank() && named.isEmpty()) {
            return saying.wrong(new LayoutWords.NoSuchLayout(line.arguments(), layouts.documents()), this);
        }
        if (line.files().isEmpty()
                && named.isPresent()
                && ChangingTexts.BACK.matcher(line.arguments()).find()) {
            String document = named.get();
            return tried(document + ".docx", document, layouts.shipped(document), new Asked(line, turn, network));
        }
        return line.files().isEmpty()
                ? saying.say(describing.list(named.map(List::of).orElse(layouts.documents()), network, turn.now()))
                : tried(line.files().get(0), named, new Asked(line, turn, network));
    }

    private Answering tried(SharedFile file, Optional<String> named, Asked asked) {
        if (!file.name().toLowerCase(Locale.ROOT).endsWith(".docx")) {
            return saying.say(new LayoutWords.OnlyWordFiles(file.name()));
        }
        return asked.turn().file(file) instanceof Files.Fetched fetched
                ? tried(file.name(), named.orElseGet(() -> meant(file.name())), fetched.bytes(), asked)
                : saying.say(new LayoutWords.LayoutNotFetched(file.name()));
    }

    private Answering tried(String file, String document, byte[] word, Asked asked) {
        List<LayoutProblem> problems = layouts.check(document, word);
        if (!problems.isEmpty()) {
            return saying.say(describing.refused(file, document, problems));
        }
        String words = saying.text(
                describing.preview(file, document, word, asked.turn().now()));
        Payload payload = Payload.empty()
                .with(DOCUMENT, document)
                .with(WORD, Base64.getEncoder().encodeToString(word));
        return previewing.show(new Previewing.Promise(words, payload), asked.line(), asked.turn(), asked.network());
    }

    @Override
    public Answering confirmed(String payload, Turn turn, Network network) {
        Payload kept = Payload.read(payload);
        if (kept.find(ChangingTexts.NAME).isPresent()) {
            return texts.confirmed(kept, turn, network);
        }
        String document = kept.get(DOCUMENT);
        byte[] word = Base64.getDecoder().decode(kept.get(WORD));
        layouts.use(network.id(), document, word, turn.now());
        audit.add(new Audit.Entry(
                turn.now(),
                turn.by().person().id().toString(),
                "layout-replaced",
                network.id().value(),
                "document=" + document));
        return saying.say(describing.used(document, word));
    }

    /** A copy that was saved under its name, "samlet-udkast (2).docx", means the same document. */
    private String meant(String file) {
        return layouts.documents().stream()
                .filter(document -> Spelling.fold(file).startsWith(Spelling.fold(document)))
                .findFirst()
                .orElse(USUAL);
    }

    private Optional<String> named(String typed) {
        String name = ChangingTexts.BACK.matcher(typed).replaceFirst("").strip().replaceFirst("(?i)\\.docx$", "");
        return layouts.documents().stream()
                .filter(document -> Spelling.same(document, name))
                .findFirst();
    }

    private record Asked(CommandLine line, Turn turn, Network network) {}
}
