package dk.raadslag.bot.proposal;

import dk.raadslag.bot.command.TalkCard;
import dk.raadslag.bot.reply.Excerpt;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.proposal.ItemProposal;
import dk.raadslag.domain.round.Round;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The card on which the secretariat takes proposals over or declines them, a few at a time. */
final class DecidingCard {
    static final String TAKE = "item-take";
    static final String DECLINE = "item-decline";
    static final String PROPOSAL = "item";
    static final String WORD = "word-";

    private static final int MOST_SHOWN = 5;
    private static final int LONGEST_REASON = 600;

    private final Contacts contacts;
    private final Wording wording;

    DecidingCard(Contacts contacts, Wording wording) {
        this.contacts = contacts;
        this.wording = wording;
    }

    /** Makes the card; {@code notice} is what has just been decided, or null. */
    String of(Round round, Network network, List<ItemProposal> all, @Nullable Phrase notice) {
        List<ItemProposal> open = all.stream()
                .filter(one -> one.state() == ItemProposal.State.OPEN)
                .toList();
        Phrase lead = open.isEmpty()
                ? new ProposalWords.AllDecided(round.id().value())
                : new ProposalWords.DecideItems(open.size());
        TalkCard card = notice == null
                ? new TalkCard(wording.say(lead))
                : new TalkCard(wording.say(notice)).also(wording.say(lead));
        open.stream().limit(MOST_SHOWN).forEach(one -> add(card, one, network));
        if (open.size() > MOST_SHOWN) {
            card.also(wording.say(new ProposalWords.MoreItems(open.size() - MOST_SHOWN)));
        }
        return card.text();
    }

    private void add(TalkCard card, ItemProposal one, Network network) {
        String by = name(one);
        String why = one.item().why();
        card.also(wording.say(new ProposalWords.OpenItem(
                one.item().title(),
                one.item().type(),
                network.nameOf(one.origin().municipality()),
                by,
                Excerpt.within(why, LONGEST_REASON),
                one.origin().late())));
        card.writing(new TalkCard.Writing(
                WORD + one.id(),
                wording.plain(new ProposalWords.WordLabel(told(one, network))),
                wording.plain(new ProposalWords.WordHint()),
                wording.plain(new ProposalWords.FieldError()),
                false));
        Map<String, String> data = Map.of(PROPOSAL, Long.toString(one.id()));
        card.row(List.of(
                new TalkCard.Button(wording.plain(new ProposalWords.TakeButton()), TAKE, data, true, false),
                new TalkCard.Button(wording.plain(new ProposalWords.DeclineButton()), DECLINE, data)));
    }

    /** Returns who hears what is decided: the proposer, or the municipality the secretariat has entered it for. */
    String told(ItemProposal one, Network network) {
        return contacts.person(one.origin().person())
                .filter(person -> !network.isSecretariat(person.email()))
                .map(Person::name)
                .orElseGet(() -> network.nameOf(one.origin().municipality()));
    }

    String name(ItemProposal one) {
        return contacts.person(one.origin().person()).map(Person::name).orElse("");
    }
}
