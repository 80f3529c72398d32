package dk.raadslag.bot.round;

import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.Municipality;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.reply.LateReplies;
import dk.raadslag.domain.round.Decision;
import dk.raadslag.domain.round.Round;

/** Lets a municipality's late answers in, or leaves them aside, and tells what came of it. */
final class DecidingLate {
    private final LateReplies late;
    private final RefreshingCards cards;
    private final Contacts contacts;

    DecidingLate(LateReplies late, RefreshingCards cards, Contacts contacts) {
        this.late = late;
        this.cards = cards;
        this.contacts = contacts;
    }

    Phrase decide(Round round, Municipality municipality, Decision.Verdict verdict, Turn turn) {
        String name = municipality.name();
        String id = round.id().value();
        LateReplies.Outcome outcome = late.decide(
                round, municipality.code(), verdict, turn.by().person().id(), turn.now());
        if (outcome instanceof LateReplies.Decided) {
            cards.of(municipality.code(), round, turn);
            return new LateWords.LateDecided(name, id, verdict.name());
        }
        return outcome instanceof LateReplies.AlreadyDecided before
                ? new LateWords.LateDecidedBefore(
                        name,
                        id,
                        verdict.name(),
                        who(before.decision(), turn),
                        before.decision().at())
                : new LateWords.NothingLateThere(name, id);
    }

    private String who(Decision decision, Turn turn) {
        return decision.by().equals(turn.by().person().id())
                ? ""
                : contacts.person(decision.by()).map(Person::name).orElse("");
    }
}
