package dk.raadslag.bot.nomination;

import dk.raadslag.bot.command.TalkCard;
import dk.raadslag.bot.reply.Excerpt;
import dk.raadslag.bot.reply.Part;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.network.MunicipalityGroup;
import dk.raadslag.domain.nomination.NominationCall;
import dk.raadslag.domain.nomination.Nominations;
import dk.raadslag.domain.nomination.Nominee;
import dk.raadslag.domain.nomination.Seats;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The card on which a municipality names people, one at a time, and sees whom it has named. */
final class NamesCard {
    private static final int LONGEST_ABOUT = 1_500;
    static final String NAME_SOMEBODY = "nominee-name";
    static final String NOBODY = "nominee-nobody";
    static final String ROUND = "round";
    static final String NAME = "name";
    static final String TITLE = "title";
    static final String EMAIL = "email";
    static final String WHY = "why";
    static final String PROFILE = "profile";

    private static final int MOST_SHOWN = 10;

    private final Nominations nominations;
    private final Calls calls;
    private final Wording wording;

    NamesCard(Nominations nominations, Calls calls, Wording wording) {
        this.nominations = nominations;
        this.calls = calls;
        this.wording = wording;
    }

    String of(Part part, Instant now, List<Phrase> notices) {
        NominationCall call = calls.of(part.round());
        TalkCard card = new TalkCard(wording.say(new NominationWords.NamesRequest(
                part.round().title(), part.deadline().inWords(), part.isOpen(now), part.closedEarlyOn())));
        notices.forEach(notice -> card.also(wording.say(notice)));
        card.also(wording.say(lead(part, call, now)));
        named(card, part);
        fields(card, call);
        Map<String, String> data = Map.of(ROUND, part.round().id().value());
        return card.with(new TalkCard.Button(
                        wording.plain(new NominationWords.NameButton()), NAME_SOMEBODY, data, true, false))
                .with(new TalkCard.Button(wording.plain(new NominationWords.NobodyButton()), NOBODY, data, false, true))
                .text();
    }

    private void named(TalkCard card, Part part) {
        List<Nominee> own = nominations.of(part.round().id()).stream()
                .filter(one -> one.origin().municipality().equals(part.municipality()))
                .toList();
        own.stream().limit(MOST_SHOWN).forEach(one -> card.also(wording.say(own(one))));
        if (own.size() > MOST_SHOWN) {
            card.also(wording.say(new NominationWords.MoreOwnNames(own.size() - MOST_SHOWN)));
        }
    }

    private static NominationWords.NamesLead lead(Part part, NominationCall call, Instant now) {
        String about = part.round().items().stream()
                .flatMap(item -> java.util.stream.Stream.ofNullable(item.item().summary()))
                .findFirst()
                .orElse("");
        return new NominationWords.NamesLead(
                part.municipalityName(),
                Calls.summary(call),
                call.seats().per() == Seats.Per.CLUSTER
                        ? call.shareOf(part.municipality(), part.network())
                                .map(MunicipalityGroup::name)
                                .orElse(null)
                        : null,
                part.deadline().inWords(),
                part.isOpen(now),
                Excerpt.within(about, LONGEST_ABOUT));
    }

    private NominationWords.OwnName own(Nominee one) {
        return new NominationWords.OwnName(
                calls.name(one),
                calls.title(one.candidate().person()),
                one.consent().name());
    }

    private void fields(TalkCard card, NominationCall call) {
        String error = wording.plain(new NominationWords.FieldError());
        field(card, NAME, new NominationWords.NameLabel(), new NominationWords.NameHint(), false);
        field(card, TITLE, new NominationWords.TitleLabel(), new NominationWords.TitleHint(), false);
        field(card, EMAIL, new NominationWords.EmailLabel(), new NominationWords.EmailHint(), false);
        field(card, WHY, new NominationWords.WhyLabel(), new NominationWords.WhyHint(), true);
        if (!call.profile().isEmpty()) {
            Map<String, String> parts = new LinkedHashMap<>();
            call.profile().forEach(part -> parts.put(part.replace(",", " "), part));
            card.choosingSome(new TalkCard.Choosing(
                    PROFILE, wording.plain(new NominationWords.ProfileLabel()), error, parts, null));
        }
    }

    private void field(TalkCard card, String id, Phrase label, Phrase hint, boolean lines) {
        card.writing(new TalkCard.Writing(
                id, wording.plain(label), wording.plain(hint), wording.plain(new NominationWords.FieldError()), lines));
    }
}
