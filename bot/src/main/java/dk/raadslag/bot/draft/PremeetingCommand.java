package dk.raadslag.bot.draft;

import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.CommandLine;
import dk.raadslag.bot.conversation.SecretariatCommand;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.bot.meeting.ChoosingMatters;
import dk.raadslag.bot.meeting.Matter;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.draft.ComposingPremeetings;
import dk.raadslag.domain.draft.DraftDocument;
import dk.raadslag.domain.draft.PremeetingOrder;
import dk.raadslag.domain.draft.PremeetingWriter;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.round.Round;
import java.util.ArrayList;
import java.util.List;

/** /formøde: the items sorted by disagreement, with whom to call on, and the folder for council members. */
final class PremeetingCommand implements SecretariatCommand {
    private final ChoosingMatters choosing;
    private final ComposingPremeetings composing;
    private final PremeetingWriter writer;
    private final PremeetingCalendar calendar;
    private final DraftLinks links;
    private final Saying saying;

    PremeetingCommand(
            ChoosingMatters choosing,
            ComposingPremeetings composing,
            PremeetingWriter writer,
            PremeetingCalendar calendar,
            DraftLinks links,
            Saying saying) {
        this.choosing = choosing;
        this.composing = composing;
        this.writer = writer;
        this.calendar = calendar;
        this.links = links;
        this.saying = saying;
    }

    @Override
    public String name() {
        return "formøde";
    }

    @Override
    public Phrase usage() {
        return new PremeetingWords.PremeetingUsage();
    }

    @Override
    public Answering run(CommandLine line, Turn turn, Network network) {
        return choosing.choose(line.arguments(), network, turn.now())
                .either(matter -> saying.say(shown(matter, turn, network)), problem -> saying.wrong(problem, this));
    }

    private Phrase shown(Matter matter, Turn turn, Network network) {
        if (matter.rounds().isEmpty() && matter.meeting() != null) {
            return choosing.withoutRound(matter.meeting(), network, turn.now());
        }
        Matter held = matter.held();
        if (held.rounds().isEmpty()) {
            return nothing(matter);
        }
        PremeetingOrder order = composing.compose(network, held.title(), held.rounds(), turn.now());
        List<DraftDocument> documents = new ArrayList<>(writer.write(order));
        calendar.of(held, order, network, turn.now()).ifPresent(documents::add);
        return DescribingPremeetings.shown(order, links.to(documents, turn.now()));
    }

    private static Phrase nothing(Matter matter) {
        List<Round> standing =
                matter.rounds().stream().filter(round -> !round.isCalledOff()).toList();
        return standing.stream()
                .filter(round -> round.kind().gathers())
                .findFirst()
                .<Phrase>map(GathersInstead::of)
                .orElseGet(() -> standing.isEmpty()
                        ? new PremeetingWords.NothingForPremeeting(matter.title())
                        : new PremeetingWords.ConsentInstead(
                                standing.get(0).id().value(), matter.title()));
    }
}
