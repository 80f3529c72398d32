package dk.raadslag.bot.network;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.bot.command.Payload;
import dk.raadslag.bot.command.Previewing;
import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.command.Spelling;
import dk.raadslag.bot.config.ContactSheet;
import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.CommandLine;
import dk.raadslag.bot.conversation.Files;
import dk.raadslag.bot.conversation.Incoming;
import dk.raadslag.bot.conversation.SecretariatCommand;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.bot.document.Workbooks;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.network.Network;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** /kontakt: shows what a change of the contact persons would do and whom it touches, and makes it once confirmed. */
final class ContactsCommand implements SecretariatCommand {
    private static final int LONGEST = 1_000;
    private static final String TYPED = "typed";
    private static final String SHOWN = "shown";

    private final List<ContactDeed> deeds;
    private final List<ContactEnquiry> enquiries;
    private final Previewing previewing;
    private final Saying saying;

    ContactsCommand(List<ContactDeed> deeds, List<ContactEnquiry> enquiries, Previewing previewing, Saying saying) {
        this.deeds = List.copyOf(deeds);
        this.enquiries = List.copyOf(enquiries);
        this.previewing = previewing;
        this.saying = saying;
    }

    @Override
    public String name() {
        return "kontakt";
    }

    @Override
    public List<String> aliases() {
        return List.of("kontakter");
    }

    @Override
    public Phrase usage() {
        return new ContactWords.ContactUsage();
    }

    @Override
    public Answering run(CommandLine line, Turn turn, Network network) {
        if (!line.files().isEmpty()) {
            return file(line.files().get(0), turn, network);
        }
        Optional<ContactEnquiry> enquiry = enquiries.stream()
                .filter(one -> Spelling.same(one.word(), word(line)))
                .findFirst();
        return enquiry.map(one ->
                        one.answer(rest(line), turn, network).either(saying::say, wrong -> saying.wrong(wrong, this)))
                .orElseGet(() -> change(line, turn, network));
    }

    private Answering file(Incoming.SharedFile file, Turn turn, Network network) {
        String name = file.name().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".csv") && !name.endsWith(".xlsx")) {
            return saying.say(new SheetWords.OnlySheets(file.name()));
        }
        if (!(turn.file(file) instanceof Files.Fetched fetched)) {
            return saying.say(new SheetWords.SheetNotFetched(file.name()));
        }
        if (name.endsWith(".csv")) {
            return sheet(fetched.text(), turn, network);
        }
        Workbooks.Read read = Workbooks.read(fetched.bytes());
        return read instanceof Workbooks.Table table
                ? sheet(ContactSheet.text(table.rows()), turn, network)
                : saying.say((Workbooks.Refused) read);
    }

    private Answering sheet(String text, Turn turn, Network network) {
        return change(new CommandLine(name(), ImportingContacts.typed(text), "", List.of()), turn, network);
    }

    private Answering change(CommandLine line, Turn turn, Network network) {
        return plan(line, turn, network)
                .either(planned -> preview(planned, line, turn, network, false), wrong -> saying.wrong(wrong, this));
    }

    /** Reads the command anew: what is done is what would be shown now, and it is only done if that was shown. */
    @Override
    public Answering confirmed(String payload, Turn turn, Network network) {
        Payload kept = Payload.read(payload);
        CommandLine line = new CommandLine(name(), kept.get(TYPED), "", List.of());
        return plan(line, turn, network)
                .either(
                        planned -> mark(planned).equals(kept.get(SHOWN))
                                ? saying.say(planned.carryOut().get())
                                : preview(planned, line, turn, network, true),
                        wrong -> saying.wrong(wrong, this));
    }

    private Choice<ContactDeed.Change> plan(CommandLine line, Turn turn, Network network) {
        if (typed(line).length() > LONGEST) {
            return Choice.ask(new ContactWords.ContactTooLong(LONGEST));
        }
        Optional<ContactDeed> deed = deeds.stream()
                .filter(one -> Spelling.same(one.word(), word(line)))
                .findFirst();
        if (deed.isEmpty()) {
            List<String> known = Stream.concat(
                            deeds.stream().map(ContactDeed::word),
                            enquiries.stream().map(ContactEnquiry::word))
                    .toList();
            return Choice.ask(new ContactWords.NoSuchDeed(
                    word(line), Spelling.nearest(word(line), known).orElse(null)));
        }
        return deed.get().plan(rest(line), turn, network);
    }

    private static String word(CommandLine line) {
        return line.arguments().split("\\s+", 2)[0];
    }

    /** What a file says follows on further lines. */
    private static String typed(CommandLine line) {
        return line.arguments().lines().findFirst().orElse("");
    }

    private static String rest(CommandLine line) {
        return line.arguments().substring(word(line).length()).strip();
    }

    private Answering preview(
            ContactDeed.Change planned, CommandLine line, Turn turn, Network network, boolean changed) {
        String words = saying.text(planned.preview());
        String shown = changed ? saying.text(new ContactWords.ChangedSinceShown()) + "\n\n" + words : words;
        Payload payload = Payload.empty().with(TYPED, line.arguments()).with(SHOWN, mark(planned));
        CommandLine named = new CommandLine(name(), typed(line), "", List.of());
        return previewing.show(new Previewing.Promise(shown, payload), named, turn, network);
    }

    private String mark(ContactDeed.Change planned) {
        return Integer.toHexString(saying.text(planned.preview()).hashCode());
    }
}
