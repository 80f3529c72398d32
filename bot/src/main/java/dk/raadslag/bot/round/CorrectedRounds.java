package dk.raadslag.bot.round;

import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.DanishOrder;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.round.CorrectingRounds;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundItem;
import dk.raadslag.domain.round.TellingAsked;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells what a correction will do, and does it. */
final class CorrectedRounds {
    private final PlannedCorrections planned;
    private final CorrectingRounds correcting;
    private final TellingAsked telling;
    private final Contacts contacts;

    CorrectedRounds(PlannedCorrections planned, CorrectingRounds correcting, TellingAsked telling, Contacts contacts) {
        this.planned = planned;
        this.correcting = correcting;
        this.telling = telling;
        this.contacts = contacts;
    }

    Optional<PlannedCorrections.Planned> of(PlannedRequests.Planned wanted, String typed, Instant now) {
        return RequestArguments.read(typed)
                .either(arguments -> planned.of(wanted, arguments, now), problem -> Optional.empty());
    }

    Phrase preview(PlannedCorrections.Planned correction, Network network, boolean changed) {
        Round round = correction.round();
        return new CorrectionWords.CorrectionPreview(
                round.id().value(),
                round.title(),
                changed,
                round.deadline(),
                correction.people().words(),
                lines(correction.items().added()),
                correction.items().changed().stream().map(ChangedFields::of).toList(),
                lines(correction.items().gone()),
                updated(round),
                correction.people().newcomers().stream()
                        .map(one -> new CorrectionWords.AskedLine(
                                network.nameOf(one.municipality()),
                                one.contact().person().name(),
                                one.role()))
                        .toList(),
                correction.again().keySet().stream()
                        .flatMap(person -> contacts.person(person).stream())
                        .map(Person::name)
                        .sorted(DanishOrder.OF_NAMES)
                        .toList());
    }

    Phrase correct(PlannedCorrections.Planned correction, Turn turn) {
        Round round = correcting.correct(correction.by(turn.by().person().id()), turn.now());
        return new CorrectionWords.CorrectionDone(
                round.id().value(),
                round.title(),
                updated(round),
                correction.people().newcomers().size(),
                correction.again().size());
    }

    private int updated(Round round) {
        return telling.reached(round, Intent.News.What.DEADLINE_MOVED, Set.copyOf(round.asked()))
                .size();
    }

    private static List<CorrectionWords.ItemLine> lines(List<RoundItem> items) {
        return items.stream()
                .map(item -> new CorrectionWords.ItemLine(item.number(), item.title()))
                .toList();
    }
}
