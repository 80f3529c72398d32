package dk.raadslag.bot.round;

import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.CommandLine;
import dk.raadslag.bot.conversation.SecretariatCommand;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.bot.meeting.ChoosingRounds;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.network.Network;

/** /status: where a round stands. */
final class StatusCommand implements SecretariatCommand {

    private final ChoosingRounds choosing;
    private final DescribingRounds describing;
    private final Saying saying;

    StatusCommand(ChoosingRounds choosing, DescribingRounds describing, Saying saying) {
        this.choosing = choosing;
        this.describing = describing;
        this.saying = saying;
    }

    @Override
    public String name() {
        return "status";
    }

    @Override
    public Phrase usage() {
        return new StatusWords.StatusUsage();
    }

    @Override
    public boolean mayBeShared() {
        return true;
    }

    @Override
    public Answering run(CommandLine line, Turn turn, Network network) {
        return choosing.choose(line.arguments(), network, turn.now())
                .either(
                        round -> saying.say(describing.status(round, network, turn.now())),
                        problem -> saying.wrong(problem, this));
    }
}
