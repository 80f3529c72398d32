package dk.raadslag.bot.reply;

import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.delivery.Addresses;
import dk.raadslag.domain.delivery.ChatAddress;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.reply.MunicipalityStanding;
import dk.raadslag.domain.round.RoundKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The request as somebody sees it now: its line and its card. */
final class Requests {
    private final AnswerTaking taking;
    private final RequestCard cards;
    private final ConsentCard consent;
    private final WithdrawnCard withdrawn;
    private final Addresses addresses;
    private final Gatherings gatherings;
    private final Wording wording;

    Requests(
            AnswerTaking taking,
            RequestCard cards,
            ConsentCard consent,
            WithdrawnCard withdrawn,
            Addresses addresses,
            Gatherings gatherings,
            Wording wording) {
        this.gatherings = gatherings;
        this.taking = taking;
        this.consent = consent;
        this.withdrawn = withdrawn;
        this.addresses = addresses;
        this.cards = cards;
        this.wording = wording;
    }

    /** Returns the request's own line and its card. */
    Message card(Part part, Instant now) {
        return card(part, now, 1);
    }

    /** Returns the same with another page of the card. */
    Message card(Part part, Instant now, int page) {
        String title = Excerpt.of(part.round().title(), RequestCard.TITLE);
        String deadline = part.deadline().inWords();
        if (part.round().isCalledOff()) {
            RequestPhrase line = withdrawn.line(part.round());
            return new Message(wording.say(line), wording.plain(line), withdrawn.of(part.round()));
        }
        Optional<Gathering> gathering = gatherings.of(part.round());
        if (gathering.isPresent()) {
            return gathering.get().request(part, now, List.of());
        }
        boolean open = part.isOpen(now);
        RoundKind kind = part.round().kind();
        Phrase line = kind.binds()
                ? new RequestPhrase.ConsentLine(title, deadline, kind, open, part.handsIn(), part.closedEarlyOn())
                : new RequestPhrase.RequestLine(title, deadline, open, part.closedEarlyOn());
        Phrase summary =
                kind.binds() ? line : new RequestPhrase.RequestSummary(title, deadline, open, part.closedEarlyOn());
        String deputised = open && !kind.binds() ? deputised(part) : "";
        return new Message(wording.say(line) + deputised, wording.plain(summary), json(part, now, page, List.of()));
    }

    private String deputised(Part part) {
        List<String> contacts = part.deputisedContacts();
        boolean silent = taking.standing(part).status() == MunicipalityStanding.Status.SILENT;
        return contacts.isEmpty() || !silent
                ? ""
                : "\n\n" + wording.say(new RequestPhrase.AskedAsDeputy(contacts, part.municipalityName()));
    }

    /** Returns a page of the card alone, with what has just happened at its top. */
    String json(Part part, Instant now, int page, List<Phrase> notices) {
        if (part.round().isCalledOff()) {
            return withdrawn.of(part.round());
        }
        Optional<Gathering> gathering = gatherings.of(part.round());
        if (gathering.isPresent()) {
            return String.valueOf(gathering.get().request(part, now, notices).card());
        }
        MunicipalityStanding standing = taking.standing(part);
        CardView view = new CardView(
                part,
                standing,
                taking.shownLevel(part, standing),
                now,
                page,
                notices,
                addresses.of(part.person().id()).map(ChatAddress::userId));
        return part.round().kind().binds() ? consent.of(view) : cards.of(view);
    }
}
