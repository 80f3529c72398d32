package dk.raadslag.bot.draft;

import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.draft.ComposingDrafts;
import dk.raadslag.domain.draft.DraftItem;
import dk.raadslag.domain.draft.JointWording;
import dk.raadslag.domain.draft.WordingPositions;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundItem;

/** Tells which joint positions there are, beside what the municipalities have answered. */
final class DescribingPositions {
    private final ComposingDrafts composing;
    private final WordingPositions wording;
    private final Contacts contacts;

    DescribingPositions(ComposingDrafts composing, WordingPositions wording, Contacts contacts) {
        this.composing = composing;
        this.wording = wording;
        this.contacts = contacts;
    }

    Phrase all(Round round) {
        return new PositionWords.PositionList(round.id().value(), round.title(), composing.items(round));
    }

    Phrase one(Round round, RoundItem item) {
        DraftItem joint = composing.items(round).stream()
                .filter(one -> one.number().equals(item.number()))
                .findFirst()
                .orElseThrow();
        return new PositionWords.PositionShown(
                round.id().value(),
                joint,
                wording.versions(round, item.number()).stream()
                        .map(this::version)
                        .toList());
    }

    private PositionWords.Version version(JointWording one) {
        return new PositionWords.Version(one.version(), one.text(), name(one.by()), one.at());
    }

    private String name(PersonId person) {
        return contacts.person(person).map(Person::name).orElse(person.toString());
    }
}
