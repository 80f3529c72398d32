package dk.raadslag.bot.round;

import dk.raadslag.bot.round.StatusWords.UnreachedGroup;
import dk.raadslag.bot.round.StatusWords.UnreachedPerson;
import dk.raadslag.domain.DanishOrder;
import dk.raadslag.domain.delivery.DeliveryState;
import dk.raadslag.domain.delivery.FailureReason;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.round.LedgerLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whom a request did not reach, or perhaps not, each reason said once. */
record UnreachedPeople(List<LedgerLine> asked, Contacts contacts, Network network) {

    List<UnreachedGroup> byReason() {
        Map<Optional<FailureReason>, List<UnreachedPerson>> groups = new LinkedHashMap<>();
        asked.stream()
                .filter(UnreachedPeople::isUnreached)
                .forEach(line -> groups.computeIfAbsent(reason(line), none -> new ArrayList<>())
                        .add(person(line)));
        return groups.entrySet().stream()
                .map(one -> new UnreachedGroup(
                        one.getKey().orElse(null),
                        one.getValue().stream()
                                .sorted(Comparator.comparing(UnreachedPerson::municipality, DanishOrder.OF_NAMES))
                                .toList()))
                .toList();
    }

    static boolean isUnreached(LedgerLine line) {
        return line.state() instanceof DeliveryState.Failed || line.state() instanceof DeliveryState.Unknown;
    }

    private static Optional<FailureReason> reason(LedgerLine line) {
        return line.state() instanceof DeliveryState.Failed failed ? Optional.of(failed.reason()) : Optional.empty();
    }

    private UnreachedPerson person(LedgerLine line) {
        Optional<Person> person = contacts.person(line.recipient().person());
        return new UnreachedPerson(
                person.map(Person::name).orElse(line.recipient().person().toString()),
                network.nameOf(line.recipient().municipality()),
                person.map(Person::phone).orElse(null));
    }
}
