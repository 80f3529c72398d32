package dk.raadslag.bot.draft;

import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.CommandLine;
import dk.raadslag.bot.conversation.SecretariatCommand;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.bot.meeting.ChoosingRounds;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.draft.MakingDrafts;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.reply.MunicipalityStanding;
import dk.raadslag.domain.round.Round;

/** /udkast: makes a new version of both documents and says where they are. */
final class DraftCommand implements SecretariatCommand {

    private final ChoosingRounds choosing;
    private final MakingDrafts making;
    private final DraftLinks links;
    private final Saying saying;

    DraftCommand(ChoosingRounds choosing, MakingDrafts making, DraftLinks links, Saying saying) {
        this.choosing = choosing;
        this.making = making;
        this.links = links;
        this.saying = saying;
    }

    @Override
    public String name() {
        return "udkast";
    }

    @Override
    public Phrase usage() {
        return new DraftWords.DraftUsage();
    }

    @Override
    public Answering run(CommandLine line, Turn turn, Network network) {
        return choosing.choose(line.arguments(), network, turn.now())
                .either(round -> saying.say(make(round, turn, network)), problem -> saying.wrong(problem, this));
    }

    private Phrase make(Round round, Turn turn, Network network) {
        MakingDrafts.Made made = making.make(network, round, turn.by().person().id(), turn.now());
        return new DraftWords.DraftMade(
                round.id().value(),
                round.title(),
                made.model().version(),
                made.model().provisional(),
                made.model().asked(),
                made.model().answered(),
                late(made),
                made.kept().folder(),
                links.to(made.kept(), turn.now()),
                DraftDoor.OPEN_FOR.toMinutes());
    }

    private static int late(MakingDrafts.Made made) {
        return (int) made.model().annex().ticks().stream()
                .filter(tick -> tick.status() == MunicipalityStanding.Status.LATE)
                .count();
    }
}
