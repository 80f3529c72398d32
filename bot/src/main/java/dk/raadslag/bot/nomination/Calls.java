package dk.raadslag.bot.nomination;

import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.nomination.NominationCall;
import dk.raadslag.domain.nomination.Nominations;
import dk.raadslag.domain.nomination.Nominee;
import dk.raadslag.domain.round.Round;

/** What a round asks names for, and who was named, by name. */
final class Calls {
    private final Nominations nominations;
    private final Contacts contacts;

    Calls(Nominations nominations, Contacts contacts) {
        this.nominations = nominations;
        this.contacts = contacts;
    }

    NominationCall of(Round round) {
        return nominations
                .call(round.id())
                .orElseThrow(() -> new IllegalStateException(round.id() + " asks for no names"));
    }

    static NominationWords.CallSummary summary(NominationCall call) {
        return new NominationWords.CallSummary(
                call.group(),
                call.seats().per().name(),
                call.seats().least(),
                call.seats().most(),
                call.seats().leastInAll(),
                call.seats().mostInAll(),
                call.profile(),
                call.termYears(),
                call.begins());
    }

    String name(PersonId person) {
        return contacts.person(person).map(Person::name).orElse("");
    }

    String title(PersonId person) {
        return contacts.person(person).map(Person::title).orElse("");
    }

    String name(Nominee nominee) {
        return name(nominee.candidate().person());
    }
}
