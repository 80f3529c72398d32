package dk.raadslag.bot.draft;

import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.CommandLine;
import dk.raadslag.bot.conversation.SecretariatCommand;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.bot.meeting.ChoosingRounds;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.draft.JointWording;
import dk.raadslag.domain.draft.WordingPositions;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundItem;
import java.util.Optional;

/** /position: the joint position on an item in the secretariat's own words. */
final class PositionCommand implements SecretariatCommand {
    private final DraftRounds choosing;
    private final WordingPositions wording;
    private final DescribingPositions describing;
    private final Saying saying;

    PositionCommand(DraftRounds choosing, WordingPositions wording, DescribingPositions describing, Saying saying) {
        this.choosing = choosing;
        this.wording = wording;
        this.describing = describing;
        this.saying = saying;
    }

    @Override
    public String name() {
        return "position";
    }

    @Override
    public Phrase usage() {
        return new PositionWords.PositionUsage();
    }

    @Override
    public Optional<CommandLine> naming(CommandLine line, String which) {
        return ChoosingRounds.looksLikeRound(which) ? SecretariatCommand.super.naming(line, which) : Optional.empty();
    }

    @Override
    public Answering run(CommandLine line, Turn turn, Network network) {
        PositionOrder order = PositionOrder.read(line);
        return choosing.choose(order.round(), network, turn.now())
                .either(round -> answer(order, round, turn), problem -> saying.wrong(problem, this));
    }

    private Answering answer(PositionOrder order, Round round, Turn turn) {
        if (order.item().isEmpty()) {
            return saying.say(describing.all(round));
        }
        return round.item(order.item())
                .map(item -> saying.say(about(item, order, round, turn)))
                .orElseGet(() -> saying.wrong(
                        new PositionWords.NoSuchItem(
                                order.item(),
                                round.id().value(),
                                round.items().stream().map(RoundItem::number).toList()),
                        this));
    }

    private Phrase about(RoundItem item, PositionOrder order, Round round, Turn turn) {
        if (order.text().isBlank()) {
            return describing.one(round, item);
        }
        return order.removes() ? remove(item, round, turn) : keep(item, order, round, turn);
    }

    private Phrase keep(RoundItem item, PositionOrder order, Round round, Turn turn) {
        JointWording kept = wording.word(
                round, item.number(), order.text(), turn.by().person().id(), turn.now());
        return new PositionWords.PositionKept(
                round.id().value(), item.number(), item.title(), kept.text(), kept.version());
    }

    private Phrase remove(RoundItem item, Round round, Turn turn) {
        String id = round.id().value();
        return wording.remove(round, item.number(), turn.by().person().id(), turn.now())
                ? new PositionWords.PositionRemoved(id, item.number(), item.title())
                : new PositionWords.NoPositionToRemove(id, item.number(), item.title());
    }
}
