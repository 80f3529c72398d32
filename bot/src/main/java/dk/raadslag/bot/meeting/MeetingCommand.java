package dk.raadslag.bot.meeting;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.bot.command.Payload;
import dk.raadslag.bot.command.Previewing;
import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.command.Spelling;
import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.CommandLine;
import dk.raadslag.bot.conversation.SecretariatCommand;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.network.Network;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** /møde: enters a meeting into the calendar or confirms it; "flyt" and "aflys" change one, once confirmed. */
final class MeetingCommand implements SecretariatCommand {
    private static final String DEED = "deed";

    private final EnteringMeetings entering;
    private final List<MeetingDeed> deeds;
    private final Previewing previewing;
    private final Saying saying;

    MeetingCommand(EnteringMeetings entering, List<MeetingDeed> deeds, Previewing previewing, Saying saying) {
        this.entering = entering;
        this.deeds = List.copyOf(deeds);
        this.previewing = previewing;
        this.saying = saying;
    }

    @Override
    public String name() {
        return "møde";
    }

    @Override
    public Phrase usage() {
        return new MeetingWords.MeetingUsage();
    }

    @Override
    public Optional<CommandLine> naming(CommandLine line, String which) {
        return Optional.of(line.afterFirst(which));
    }

    @Override
    public Answering run(CommandLine line, Turn turn, Network network) {
        String[] typed = line.arguments().split("\\s+", 2);
        String rest = typed.length > 1 ? typed[1] : "";
        return named(typed[0])
                .map(deed -> deed.read(rest, turn, network)
                        .either(shown -> show(deed, shown, line, turn, network), what -> saying.wrong(what, this)))
                .orElseGet(() -> enter(line, turn, network));
    }

    @Override
    public Answering confirmed(String payload, Turn turn, Network network) {
        Payload kept = Payload.read(payload);
        MeetingDeed deed = named(kept.get(DEED)).orElseThrow();
        CommandLine line = new CommandLine(name(), deed.words().get(0), "", List.of());
        return deed.again(kept, turn, network)
                .either(
                        shown -> shown.payload().isWithin(kept)
                                ? saying.say(deed.carryOut(kept, turn, network))
                                : show(deed, shown, line, turn, network),
                        saying::say);
    }

    private Optional<MeetingDeed> named(String word) {
        return deeds.stream()
                .filter(deed -> deed.words().stream().anyMatch(one -> Spelling.same(one, word)))
                .findFirst();
    }

    private Answering show(MeetingDeed deed, MeetingDeed.Shown shown, CommandLine line, Turn turn, Network network) {
        Payload payload = shown.payload().with(DEED, deed.words().get(0));
        return previewing.show(
                new Previewing.Promise(saying.text(shown.preview()), payload), shown.ways(), line, turn, network);
    }

    private Answering enter(CommandLine line, Turn turn, Network network) {
        LocalDate today = DanishTime.at(turn.now()).toLocalDate();
        return DateReading.toCome(line.arguments(), today)
                .orElseGet(() -> Choice.ask(new MeetingWords.DateMissing(line.arguments())))
                .then(read -> MeetingOrder.read(read, network, today))
                .either(
                        order -> saying.say(entering.enter(order, network, turn)),
                        problem -> saying.wrong(problem, this));
    }
}
