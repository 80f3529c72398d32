package dk.raadslag.bot.proposal;

import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.bot.reply.Gathering;
import dk.raadslag.bot.reply.Part;
import dk.raadslag.bot.reply.Said;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.conversation.KeptWords;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.proposal.ItemProposal;
import dk.raadslag.domain.proposal.ItemProposals;
import dk.raadslag.domain.proposal.ProposedItem;
import dk.raadslag.domain.reply.Channel;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Asks the municipalities for items for an agenda, and takes what they say to it. */
final class GatheringItems implements Gathering {
    private final ItemsCard card;
    private final TakingItems taking;
    private final ItemProposals proposals;
    private final ListingItems listing;
    private final DoubtfulItems doubtful;
    private final Wording wording;

    GatheringItems(
            ItemsCard card,
            TakingItems taking,
            ItemProposals proposals,
            ListingItems listing,
            DoubtfulItems doubtful,
            Wording wording) {
        this.doubtful = doubtful;
        this.card = card;
        this.taking = taking;
        this.proposals = proposals;
        this.listing = listing;
        this.wording = wording;
    }

    @Override
    public RoundKind kind() {
        return RoundKind.ITEM_PROPOSALS;
    }

    @Override
    public Message request(Part part, Instant now, List<Phrase> notices) {
        Phrase line = new ProposalWords.ItemsRequest(
                part.round().title(), part.deadline().inWords(), part.isOpen(now));
        return new Message(wording.say(line), wording.plain(line), card.of(part, now, notices));
    }

    @Override
    public Phrase reminder(Part part) {
        return new ProposalWords.ItemsReminder(
                part.person().name(), part.round().title(), part.deadline().inWords(), part.municipalityName());
    }

    @Override
    public Message atDeadline(Round round, Network network, Instant now) {
        return listing.list(round, network, now);
    }

    @Override
    public boolean fits(String words, Part part) {
        return ReadingProposals.isCertain(words);
    }

    @Override
    public Message heard(String words, String activityId, Part part, Turn turn) {
        Optional<KeptWords.Kept> asked = doubtful.asked(turn);
        if (asked.isPresent() && ReadingProposals.isYesOrNo(words)) {
            return say(
                    ReadingProposals.saysYes(words)
                            ? doubtful.yes(asked.get(), part, turn.now())
                            : doubtful.no(asked.get(), part, turn.now()));
        }
        return proposed(words, activityId, part, turn);
    }

    private Message proposed(String words, String activityId, Part part, Turn turn) {
        Said said = new Said(part, Channel.CHAT, activityId);
        if (ReadingProposals.saysNone(words)) {
            return say(taking.none(said, turn.now()));
        }
        List<ProposedItem> items = ReadingProposals.read(words);
        if (items.isEmpty()) {
            return say(new ProposalWords.TitleWanted());
        }
        return ReadingProposals.isPlain(words)
                ? say(taking.items(items, said, turn.now()))
                : doubtful.ask(words, activityId, part, turn);
    }

    @Override
    public Optional<Phrase> entered(String words, Said said, Turn turn) {
        if (ReadingProposals.saysNone(words)) {
            return Optional.of(taking.enterNone(said, turn.now()));
        }
        List<ProposedItem> items = ReadingProposals.read(words);
        return items.isEmpty() ? Optional.empty() : Optional.of(taking.enter(items, said, turn.now()));
    }

    @Override
    public Optional<Phrase> stays(String activityId, Part part) {
        List<String> decided = proposals.of(part.round().id()).stream()
                .filter(one -> one.state() != ItemProposal.State.OPEN)
                .filter(one -> one.origin().person().equals(part.person().id()))
                .filter(one -> one.origin().activityId().equals(activityId))
                .map(one -> one.item().title())
                .toList();
        return decided.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new ProposalWords.AlreadyDecided(decided, part.network().senderName()));
    }

    @Override
    public void takenBack(String activityId, Part part) {
        proposals.withdraw(part.round().id(), part.person().id(), activityId);
    }

    private Message say(Phrase phrase) {
        return Message.of(wording.say(phrase));
    }
}
