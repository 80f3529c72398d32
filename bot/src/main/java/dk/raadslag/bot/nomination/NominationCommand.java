package dk.raadslag.bot.nomination;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.bot.command.Payload;
import dk.raadslag.bot.command.Previewing;
import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.CommandLine;
import dk.raadslag.bot.conversation.SecretariatCommand;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.network.Network;
import java.util.List;
import java.util.Locale;

/** /udpegning: asks for names for a working group, shows who could sit in it, and who sits where until when. */
final class NominationCommand implements SecretariatCommand {
    private static final String NEW = "ny ";
    private static final String TYPED = "typed";
    private static final String TEXT = "text";
    private static final String MARK = "mark";

    private final OpeningCalls opening;
    private final FindingCalls finding;
    private final ListingGroups listing;
    private final ShowingCompositions showing;
    private final Previewing previewing;
    private final Saying saying;

    NominationCommand(
            OpeningCalls opening,
            FindingCalls finding,
            ListingGroups listing,
            ShowingCompositions showing,
            Previewing previewing,
            Saying saying) {
        this.opening = opening;
        this.finding = finding;
        this.listing = listing;
        this.showing = showing;
        this.previewing = previewing;
        this.saying = saying;
    }

    @Override
    public String name() {
        return "udpegning";
    }

    @Override
    public List<String> aliases() {
        return List.of("udpegninger", "udpeg");
    }

    @Override
    public Phrase usage() {
        return new NominationWords.NominationUsage();
    }

    @Override
    public Answering run(CommandLine line, Turn turn, Network network) {
        String typed = line.arguments().strip();
        if ((typed + " ").toLowerCase(Locale.ROOT).startsWith(NEW)) {
            return prepared(typed, line.body(), turn, network)
                    .either(call -> preview(call, line, turn, network, false), problem -> saying.wrong(problem, this));
        }
        return typed.isEmpty()
                ? saying.say(listing.of(network, turn.now()))
                : finding.named(typed, network)
                        .either(
                                round -> Answering.show(showing.show(round, network, turn.now())),
                                problem -> saying.wrong(problem, this));
    }

    /** Reads the command anew: what is sent is what would be shown now, and it is only sent if that was shown. */
    @Override
    public Answering confirmed(String payload, Turn turn, Network network) {
        Payload kept = Payload.read(payload);
        CommandLine line = new CommandLine(name(), kept.get(TYPED), kept.get(TEXT), List.of());
        return prepared(kept.get(TYPED), kept.get(TEXT), turn, network)
                .either(
                        call -> call.mark().equals(kept.get(MARK))
                                ? saying.say(opening.open(call, turn, network))
                                : preview(call, line, turn, network, true),
                        problem -> saying.wrong(problem, this));
    }

    private Choice<OpeningCalls.Prepared> prepared(String typed, String text, Turn turn, Network network) {
        return opening.prepare(typed.substring(Math.min(NEW.length(), typed.length())), text, turn, network);
    }

    private Answering preview(
            OpeningCalls.Prepared call, CommandLine line, Turn turn, Network network, boolean changed) {
        Payload payload = Payload.empty()
                .with(TYPED, line.arguments().strip())
                .with(TEXT, line.body())
                .with(MARK, call.mark());
        String words = opening.preview(call, changed, turn.now());
        return previewing.show(
                new Previewing.Promise(words, payload),
                new CommandLine(line.name(), line.arguments(), "", List.of()),
                turn,
                network);
    }
}
