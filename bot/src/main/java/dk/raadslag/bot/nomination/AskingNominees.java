package dk.raadslag.bot.nomination;

import dk.raadslag.bot.command.TalkCard;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.bot.delivery.Notices;
import dk.raadslag.bot.reply.Part;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.delivery.Addresses;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.nomination.NominationCall;
import dk.raadslag.domain.nomination.Nominee;
import java.util.Map;

/** Asks those who were named whether they will: in Teams or by mail, or else through whoever named them. */
final class AskingNominees {
    static final String ACCEPT = "nominee-accept";
    static final String DECLINE = "nominee-decline";
    static final String NOMINEE = "nominee";

    private final Contacts contacts;
    private final Addresses addresses;
    private final Calls calls;
    private final Notices notices;
    private final WritingToNominees letters;
    private final Wording wording;

    AskingNominees(
            Contacts contacts,
            Addresses addresses,
            Calls calls,
            Notices notices,
            WritingToNominees letters,
            Wording wording) {
        this.letters = letters;
        this.contacts = contacts;
        this.addresses = addresses;
        this.calls = calls;
        this.notices = notices;
        this.wording = wording;
    }

    /** Asks, and returns how: SELF where somebody named themselves, NOMINEE in Teams, MAIL, or through the NOMINATOR. */
    String ask(Nominee nominee, Part part, Turn turn) {
        if (nominee.consent() == Nominee.Consent.ACCEPTED) {
            return "SELF";
        }
        PersonId named = nominee.candidate().person();
        boolean reached = isReached(named, part.network());
        if (!reached && letters.ask(nominee, calls.of(part.round()), part, turn.now())) {
            return "MAIL";
        }
        notices.tell(
                reached ? named : nominee.origin().by(),
                "nominee:" + nominee.id(),
                question(nominee, part, reached),
                turn.now());
        return reached ? "NOMINEE" : "NOMINATOR";
    }

    /** Only somebody who has an appointment can press a button. */
    private boolean isReached(PersonId person, Network network) {
        return addresses.of(person).isPresent() && contacts.networksOf(person).contains(network.id());
    }

    private Message question(Nominee nominee, Part part, boolean themselves) {
        NominationCall call = calls.of(part.round());
        String name = calls.name(nominee);
        Network network = part.network();
        Phrase asked = themselves
                ? new NominationWords.WillYou(
                        name,
                        call.group(),
                        WritingToNominees.by(part),
                        part.municipalityName(),
                        Calls.summary(call),
                        network.senderName(),
                        network.phone())
                : new NominationWords.WillTheySay(name, call.group());
        Map<String, String> data = Map.of(NOMINEE, Long.toString(nominee.id()));
        String card = new TalkCard(wording.say(asked))
                .with(new TalkCard.Button(
                        wording.plain(new NominationWords.YesButton(themselves)), ACCEPT, data, true, false))
                .with(new TalkCard.Button(wording.plain(new NominationWords.NoButton(themselves)), DECLINE, data))
                .text();
        return new Message(wording.say(asked), wording.plain(asked), card);
    }
}
