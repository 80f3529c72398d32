package dk.raadslag.bot.proposal;

import dk.raadslag.bot.command.TalkCard;
import dk.raadslag.bot.reply.Part;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.agenda.ItemType;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.proposal.ItemProposal;
import dk.raadslag.domain.proposal.ItemProposals;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The card on which a municipality proposes items, one at a time, and sees what it has proposed. */
final class ItemsCard {
    static final String PROPOSE = "item-propose";
    static final String NONE = "item-none";
    static final String ROUND = "round";
    static final String TITLE = "title";
    static final String WHY = "why";
    static final String TYPE = "type";

    private static final int MOST_SHOWN = 12;

    private final ItemProposals proposals;
    private final Contacts contacts;
    private final Wording wording;

    ItemsCard(ItemProposals proposals, Contacts contacts, Wording wording) {
        this.proposals = proposals;
        this.contacts = contacts;
        this.wording = wording;
    }

    String of(Part part, Instant now, List<Phrase> notices) {
        TalkCard card = new TalkCard(wording.say(new ProposalWords.ItemsRequest(
                part.round().title(), part.deadline().inWords(), part.isOpen(now))));
        notices.forEach(notice -> card.also(wording.say(notice)));
        card.also(wording.say(new ProposalWords.ItemsLead(
                part.municipalityName(), part.deadline().inWords(), part.isOpen(now))));
        List<ItemProposal> standing = proposals.of(part.round().id()).stream()
                .filter(one -> one.origin().municipality().equals(part.municipality()))
                .toList();
        standing.stream().limit(MOST_SHOWN).forEach(one -> card.also(wording.say(own(one))));
        if (standing.size() > MOST_SHOWN) {
            card.also(wording.say(new ProposalWords.MoreOwnItems(standing.size() - MOST_SHOWN)));
        }
        fields(card);
        Map<String, String> data = Map.of(ROUND, part.round().id().value());
        return card.with(new TalkCard.Button(
                        wording.plain(new ProposalWords.ProposeButton()), PROPOSE, data, true, false))
                .with(new TalkCard.Button(wording.plain(new ProposalWords.NoItemsButton()), NONE, data, false, true))
                .text();
    }

    private ProposalWords.OwnItem own(ItemProposal one) {
        return new ProposalWords.OwnItem(
                one.item().title(),
                one.item().type(),
                contacts.person(one.origin().person()).map(Person::name).orElse(""),
                one.state().name());
    }

    private void fields(TalkCard card) {
        String error = wording.plain(new ProposalWords.FieldError());
        card.writing(new TalkCard.Writing(
                TITLE,
                wording.plain(new ProposalWords.ItemTitleLabel()),
                wording.plain(new ProposalWords.ItemTitleHint()),
                error,
                false));
        card.writing(new TalkCard.Writing(
                WHY,
                wording.plain(new ProposalWords.ItemWhyLabel()),
                wording.plain(new ProposalWords.ItemWhyHint()),
                error,
                true));
        Map<String, String> types = new LinkedHashMap<>();
        List.of(ItemType.DISCUSSION, ItemType.INFORMATION, ItemType.APPROVAL)
                .forEach(type -> types.put(type.name(), wording.plain(new ProposalWords.TypeName(type))));
        card.choosing(new TalkCard.Choosing(
                TYPE, wording.plain(new ProposalWords.ItemTypeLabel()), error, types, ItemType.DISCUSSION.name()));
    }
}
