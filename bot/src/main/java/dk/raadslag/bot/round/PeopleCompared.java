package dk.raadslag.bot.round;

import dk.raadslag.domain.network.ContactPerson;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.round.LedgerLine;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whom a request goes to, seen from whom an earlier round was asked of. */
record PeopleCompared(
        String round, List<RoundPlan.Addressee> newcomers, List<String> left, List<String> away, RoundPlan plan) {

    static PeopleCompared with(
            Round earlier, List<LedgerLine> asked, RoundPlan plan, List<ContactPerson> contacts, LocalDate today) {
        Set<PersonId> before = ids(asked.stream().map(line -> line.recipient().person()));
        Set<PersonId> now =
                ids(plan.addressees().stream().map(one -> one.contact().person().id()));
        List<ContactPerson> missing = contacts.stream()
                .filter(one -> before.contains(one.person().id()))
                .filter(one -> !now.contains(one.person().id()))
                .toList();
        return new PeopleCompared(
                earlier.id().value(),
                plan.addressees().stream()
                        .filter(one -> !before.contains(one.contact().person().id()))
                        .toList(),
                names(missing, one -> !isAsked(one, today)),
                names(
                        missing,
                        one -> isAsked(one, today) && one.absenceOn(today).isPresent()),
                plan);
    }

    /** Somebody whose subject is not touched this time has neither left nor is away. */
    private static boolean isAsked(ContactPerson one, LocalDate today) {
        return one.held(today).stream().anyMatch(held -> held.role().isAsked());
    }

    private static List<String> names(List<ContactPerson> some, Predicate<ContactPerson> which) {
        return some.stream().filter(which).map(one -> one.person().name()).toList();
    }

    CorrectionWords.PeopleDifference words() {
        return new CorrectionWords.PeopleDifference(
                round,
                newcomers.stream()
                        .map(one -> one.contact().person().name())
                        .distinct()
                        .toList(),
                left,
                away);
    }

    private static Set<PersonId> ids(Stream<PersonId> some) {
        return some.collect(Collectors.toSet());
    }
}
