package dk.raadslag.bot.proposal;

import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.ContactCommand;
import dk.raadslag.bot.conversation.Incoming;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.bot.reply.Part;
import dk.raadslag.bot.reply.Parts;
import dk.raadslag.bot.reply.Said;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.proposal.ItemProposal;
import dk.raadslag.domain.proposal.ItemProposals;
import dk.raadslag.domain.proposal.WithdrawingItems;
import dk.raadslag.domain.reply.Channel;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundKind;
import dk.raadslag.domain.round.Rounds;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** "mine forslag", "forslag 1", "træk forslag 1 tilbage": what a municipality has proposed, and how it is taken back. */
final class OwnItemsTalk implements ContactCommand {
    private static final Pattern SHOW = Pattern.compile(
            "(?iu)/?(?:(?:vis )?(?:mine|vores) )?(?:punkt)?forslag(?: nr\\.?)?(?: (?<number>\\d{1,3}))?[?.! ]*");
    private static final Pattern BACK = Pattern.compile("(?iu)/?(?:træk|slet|fjern|fortryd|annuller) (?:mit |vores )?"
            + "(?:punkt)?forslag(?: nr\\.?)? (?<number>\\d{1,3})(?: tilbage)?[.! ]*");

    private final Rounds rounds;
    private final Parts parts;
    private final ItemProposals proposals;
    private final WithdrawingItems withdrawing;
    private final Saying saying;

    OwnItemsTalk(Rounds rounds, Parts parts, ItemProposals proposals, WithdrawingItems withdrawing, Saying saying) {
        this.rounds = rounds;
        this.parts = parts;
        this.proposals = proposals;
        this.withdrawing = withdrawing;
        this.saying = saying;
    }

    @Override
    public Optional<Answering> said(Incoming.Said words, Turn turn) {
        String text = words.text().strip();
        Matcher back = BACK.matcher(text);
        if (back.matches()) {
            return newest(turn).map(part -> saying.say(takenBack(back.group("number"), part, turn)));
        }
        return SHOW.matcher(text).matches() ? newest(turn).map(part -> saying.say(shown(part))) : Optional.empty();
    }

    @Override
    public Phrase usage() {
        return new ProposalWords.OwnItemsUsage();
    }

    private Optional<Part> newest(Turn turn) {
        Stream<Round> asked = turn.by().belongsTo().stream()
                .map(Network::id)
                .flatMap(network -> rounds.of(network).stream())
                .filter(round -> round.kind() == RoundKind.ITEM_PROPOSALS && !round.isCalledOff());
        return asked.sorted(Comparator.comparing(Round::openedAt, Comparator.<Instant>reverseOrder()))
                .flatMap(round -> parts.find(round.id().value(), turn).stream())
                .findFirst();
    }

    private List<ItemProposal> of(Part part) {
        return proposals.of(part.round().id()).stream()
                .filter(one -> one.origin().municipality().equals(part.municipality()))
                .toList();
    }

    private Phrase shown(Part part) {
        List<ItemProposal> all = of(part);
        return new ProposalWords.OwnItems(
                part.municipalityName(),
                part.round().title(),
                IntStream.range(0, all.size())
                        .mapToObj(at -> new ProposalWords.NumberedItem(
                                at + 1,
                                all.get(at).item().title(),
                                all.get(at).item().type(),
                                all.get(at).item().why(),
                                all.get(at).state().name()))
                        .toList());
    }

    private Phrase takenBack(String number, Part part, Turn turn) {
        List<ItemProposal> all = of(part);
        int place = Integer.parseInt(number) - 1;
        if (place < 0 || place >= all.size() || !mayTakeBack(all.get(place), part)) {
            return shown(part);
        }
        ItemProposal one = all.get(place);
        Said said = new Said(part, Channel.CHAT, turn.heard().activityId());
        List<String> title = List.of(one.item().title());
        return withdrawing.withdraw(one, said.by(), turn.now())
                ? new ProposalWords.ItemWithdrawn(one.item().title(), all.size() - 1)
                : new ProposalWords.AlreadyDecided(title, part.network().senderName());
    }

    /** Whoever hands in may take back all of the municipality's, anybody else their own. */
    private static boolean mayTakeBack(ItemProposal one, Part part) {
        return part.handsIn() || one.origin().person().equals(part.person().id());
    }
}
