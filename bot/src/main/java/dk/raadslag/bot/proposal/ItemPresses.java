package dk.raadslag.bot.proposal;

import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.ContactButtons;
import dk.raadslag.bot.conversation.Incoming;
import dk.raadslag.bot.conversation.Reaction;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.bot.reply.Part;
import dk.raadslag.bot.reply.Parts;
import dk.raadslag.bot.reply.RequestRefresh;
import dk.raadslag.bot.reply.Said;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.agenda.ItemType;
import dk.raadslag.domain.proposal.ProposedItem;
import dk.raadslag.domain.reply.Channel;
import dk.raadslag.domain.round.RoundKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Answers presses on the card on which items are proposed: the card shows what stands, with empty fields for the next. */
final class ItemPresses implements ContactButtons {
    private final Parts parts;
    private final TakingItems taking;
    private final DoubtfulItems doubtful;
    private final ItemsCard card;
    private final RequestRefresh refresh;
    private final Wording wording;

    ItemPresses(
            Parts parts,
            TakingItems taking,
            DoubtfulItems doubtful,
            ItemsCard card,
            RequestRefresh refresh,
            Wording wording) {
        this.parts = parts;
        this.taking = taking;
        this.doubtful = doubtful;
        this.card = card;
        this.refresh = refresh;
        this.wording = wording;
    }

    @Override
    public Set<String> verbs() {
        return Set.of(ItemsCard.PROPOSE, ItemsCard.NONE, DoubtfulItems.YES, DoubtfulItems.NO);
    }

    @Override
    public Answering pressed(Incoming.Pressed press, Turn turn) {
        Optional<Part> part = parts.find(press.inputs().getOrDefault(ItemsCard.ROUND, ""), turn)
                .filter(found -> found.round().kind() == RoundKind.ITEM_PROPOSALS
                        && !found.round().isCalledOff());
        return part.isEmpty() ? shortly(RequestRefresh.notYours(), press) : answered(press, part.get(), turn);
    }

    private Answering answered(Incoming.Pressed press, Part part, Turn turn) {
        Said said = new Said(part, Channel.CARD, turn.heard().activityId());
        if (press.verb().equals(DoubtfulItems.YES) || press.verb().equals(DoubtfulItems.NO)) {
            return decided(press, part, turn);
        }
        if (press.verb().equals(ItemsCard.NONE)) {
            return shown(taking.none(said, turn.now()), press, part, turn);
        }
        String title = press.inputs().getOrDefault(ItemsCard.TITLE, "").strip();
        if (title.isEmpty()) {
            return shortly(new ProposalWords.TitleWanted(), press);
        }
        if (title.length() > ProposedItem.LONGEST_TITLE) {
            return shortly(new ProposalWords.TitleTooLong(ProposedItem.LONGEST_TITLE), press);
        }
        return shown(taking.items(List.of(item(title, press.inputs())), said, turn.now()), press, part, turn);
    }

    private Answering decided(Incoming.Pressed press, Part part, Turn turn) {
        return press.id(DoubtfulItems.KEPT)
                .flatMap(id -> doubtful.find(id, turn))
                .map(words -> press.verb().equals(DoubtfulItems.YES)
                        ? doubtful.yes(words, part, turn.now())
                        : doubtful.no(words, part, turn.now()))
                .map(said -> shown(said, press, part, turn))
                .orElseGet(() -> shortly(RequestRefresh.notYours(), press));
    }

    private static ProposedItem item(String title, Map<String, String> inputs) {
        String typed = inputs.getOrDefault(ItemsCard.TYPE, "");
        ItemType type = List.of(ItemType.INFORMATION, ItemType.APPROVAL).stream()
                .filter(one -> one.name().equals(typed))
                .findFirst()
                .orElse(ItemType.DISCUSSION);
        return ReadingProposals.titled(title, inputs.getOrDefault(ItemsCard.WHY, ""), type);
    }

    private Answering shown(Phrase notice, Incoming.Pressed press, Part part, Turn turn) {
        refresh.later(press, part, turn);
        return press.expectsCard()
                ? Answering.react(new Reaction.ShowCard(card.of(part, turn.now(), List.of(notice))))
                : Answering.say(wording.say(notice));
    }

    private Answering shortly(Phrase phrase, Incoming.Pressed press) {
        return Answering.shortly(phrase, press, wording);
    }
}
