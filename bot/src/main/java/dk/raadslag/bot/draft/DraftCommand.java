package dk.raadslag.bot.draft;

import dk.raadslag.bot.command.Payload;
import dk.raadslag.bot.command.Previewing;
import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.command.Spelling;
import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.CommandLine;
import dk.raadslag.bot.conversation.SecretariatCommand;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.bot.meeting.ChoosingRounds;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.round.Round;

/** /udkast: makes a new version of both documents, tells where it stands, or sends it round for agreement. */
final class DraftCommand implements SecretariatCommand {
    private static final String ROUND = "round";
    private static final String MARK = "mark";

    private final ChoosingRounds choosing;
    private final DescribingDrafts describing;
    private final CirculatingDrafts circulating;
    private final Previewing previewing;
    private final Saying saying;

    DraftCommand(
            ChoosingRounds choosing,
            DescribingDrafts describing,
            CirculatingDrafts circulating,
            Previewing previewing,
            Saying saying) {
        this.choosing = choosing;
        this.describing = describing;
        this.circulating = circulating;
        this.previewing = previewing;
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
        String[] words = line.arguments().split("\\s+", 2);
        String rest = words.length > 1 ? words[1] : "";
        if (Spelling.same(words[0], "send")) {
            return choosing.choose(rest, network, turn.now())
                    .either(round -> plan(round, new Asked(line, turn, network), ""), this::wrong);
        }
        if (Spelling.same(words[0], "status")) {
            return choosing.choose(rest, network, turn.now())
                    .either(round -> saying.say(describing.standing(round, network)), this::wrong);
        }
        return choosing.choose(line.arguments(), network, turn.now())
                .either(round -> saying.say(describing.made(round, turn, network)), this::wrong);
    }

    /** Works out anew who gets it: what was not shown is not sent. */
    @Override
    public Answering confirmed(String payload, Turn turn, Network network) {
        Payload kept = Payload.read(payload);
        String id = kept.get(ROUND);
        CommandLine line = new CommandLine(name(), "send " + id, "", java.util.List.of());
        return choosing.choose(id, network, turn.now())
                .either(round -> plan(round, new Asked(line, turn, network), kept.get(MARK)), this::wrong);
    }

    private Answering plan(Round round, Asked asked, String shown) {
        return circulating
                .plan(round, asked.turn())
                .either(
                        plan -> plan.mark().equals(shown)
                                ? saying.say(circulating.carryOut(plan, asked.turn(), asked.network()))
                                : preview(plan, asked, !shown.isEmpty()),
                        saying::say);
    }

    private Answering preview(CirculatingDrafts.Plan plan, Asked asked, boolean changed) {
        String words = saying.text(circulating.preview(plan, asked.network(), changed));
        Payload payload = Payload.empty().with(ROUND, plan.round().id().value()).with(MARK, plan.mark());
        return previewing.show(new Previewing.Promise(words, payload), asked.line(), asked.turn(), asked.network());
    }

    private Answering wrong(Phrase problem) {
        return saying.wrong(problem, this);
    }

    private record Asked(CommandLine line, Turn turn, Network network) {}
}
