package dk.raadslag.bot.meeting;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.CommandLine;
import dk.raadslag.bot.conversation.SecretariatCommand;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.network.Network;
import java.time.LocalDate;

/** /møde: adds a meeting. */
final class MeetingCommand implements SecretariatCommand {

    private final EnteringMeetings entering;
    private final Saying saying;

    MeetingCommand(EnteringMeetings entering, Saying saying) {
        this.entering = entering;
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
    public Answering run(CommandLine line, Turn turn, Network network) {
        LocalDate today = DanishTime.at(turn.now()).toLocalDate();
        return DateReading.of(line.arguments(), today)
                .orElseGet(() -> Choice.ask(new MeetingWords.DateMissing(line.arguments())))
                .then(read -> MeetingOrder.read(read, network, today))
                .either(
                        order -> saying.say(entering.enter(order, network, turn)),
                        problem -> saying.wrong(problem, this));
    }
}
