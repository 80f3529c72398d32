package dk.raadslag.bot.reminder;

import dk.raadslag.bot.command.Payload;
import dk.raadslag.bot.command.Previewing;
import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.CommandLine;
import dk.raadslag.bot.conversation.SecretariatCommand;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.bot.meeting.ChoosingRounds;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.round.Round;
import java.time.Instant;
import java.util.List;

/** /rykker: a friendly reminder now to those missing, once confirmed. */
final class RemindCommand implements SecretariatCommand {

    private static final String ROUND = "round";
    private static final String LAST = "last";

    private final ChoosingRounds choosing;
    private final ManualReminders reminders;
    private final DescribingMissing describing;
    private final Previewing previewing;
    private final Saying saying;

    RemindCommand(
            ChoosingRounds choosing,
            ManualReminders reminders,
            DescribingMissing describing,
            Previewing previewing,
            Saying saying) {
        this.choosing = choosing;
        this.reminders = reminders;
        this.describing = describing;
        this.previewing = previewing;
        this.saying = saying;
    }

    @Override
    public String name() {
        return "rykker";
    }

    @Override
    public List<String> aliases() {
        return List.of("ryk", "påmind");
    }

    @Override
    public Phrase usage() {
        return new ReminderWords.ReminderUsage();
    }

    @Override
    public Answering run(CommandLine line, Turn turn, Network network) {
        return choosing.chooseOpen(line.arguments(), network, turn.now())
                .either(round -> preview(round, line, turn, network), problem -> saying.wrong(problem, this));
    }

    @Override
    public Answering confirmed(String payload, Turn turn, Network network) {
        return choosing.choose(Payload.read(payload).get(ROUND), network, turn.now())
                .either(
                        round -> wasShown(round, Payload.read(payload), turn)
                                ? saying.say(remind(round, turn))
                                : preview(
                                        round,
                                        new CommandLine(name(), round.id().value(), "", List.of()),
                                        turn,
                                        network),
                        saying::say);
    }

    /** Whoever says yes must have seen that those missing have been reminded today already. */
    private boolean wasShown(Round round, Payload kept, Turn turn) {
        return last(round, turn).equals(kept.find(LAST).orElse(""));
    }

    private String last(Round round, Turn turn) {
        return reminders.remindedToday(round, turn).map(Instant::toString).orElse("");
    }

    private Phrase remind(Round round, Turn turn) {
        return reminders.missing(round, turn).isNobody() || !round.kind().chases()
                ? nobody(round, turn)
                : new ReminderWords.RemindersSent(round.id().value(), round.title(), reminders.remind(round, turn));
    }

    private Answering preview(Round round, CommandLine line, Turn turn, Network network) {
        ManualReminders.Missing missing = reminders.missing(round, turn);
        if (missing.isNobody() || !round.kind().chases()) {
            return saying.say(nobody(round, turn));
        }
        if (missing.reminded().isEmpty()) {
            return saying.say(describing.nobodyToAskAgain(round, missing.enough(), network));
        }
        String words = saying.text(describing.preview(
                round, missing, network, reminders.remindedToday(round, turn).orElse(null)));
        Payload payload = Payload.empty().with(ROUND, round.id().value()).with(LAST, last(round, turn));
        return previewing.show(new Previewing.Promise(words, payload), line, turn, network);
    }

    private static Phrase nobody(Round round, Turn turn) {
        if (round.isOpen(turn.now()) && !round.kind().chases()) {
            return new ReminderWords.SilenceIsConsent(round.id().value(), round.title(), round.deadline());
        }
        return round.isOpen(turn.now())
                ? new ReminderWords.NobodyMissing(round.id().value(), round.title())
                : new ReminderWords.RoundIsOver(round.id().value(), round.title(), round.deadline());
    }
}
