package dk.raadslag.domain.reminder;

import dk.raadslag.domain.network.DutyRoster;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.reply.Contribution;
import dk.raadslag.domain.reply.ItemStanding;
import dk.raadslag.domain.reply.MunicipalityStanding;
import dk.raadslag.domain.reply.Stage;
import dk.raadslag.domain.round.RoundKind;
import java.util.List;
import java.util.stream.Stream;

/** Whom it concerns that something a municipality wrote has not become its reply. */
record UnsentWords(MunicipalityCode municipality, List<PersonId> people) {
    /** Returns those who wrote it, and those who can hand it in where the reply is missing; only who is on duty. */
    static UnsentWords of(MunicipalityStanding standing, DutyRoster roster, RoundKind kind) {
        MunicipalityCode municipality = standing.municipality();
        Stream<PersonId> writers = standing.items().stream()
                .flatMap(item -> item.beside().stream().filter(one -> isUnsent(one, item)))
                .map(Contribution::person);
        return new UnsentWords(
                municipality,
                Stream.concat(writers, handingIn(standing, roster, kind))
                        .filter(person -> roster.isOnDuty(person, municipality))
                        .distinct()
                        .toList());
    }

    private static Stream<PersonId> handingIn(MunicipalityStanding standing, DutyRoster roster, RoundKind kind) {
        boolean waits = standing.items().stream()
                .anyMatch(item -> item.reply().isEmpty() && !item.beside().isEmpty());
        if (!waits) {
            return Stream.empty();
        }
        Stream<DutyRoster.Duty> duties = kind.binds()
                ? roster.approving(standing.municipality()).stream()
                : roster.of(standing.municipality()).stream()
                        .filter(duty -> duty.appointment().role().handsIn());
        return duties.map(duty -> duty.contact().person().id());
    }

    private static boolean isUnsent(Contribution one, ItemStanding item) {
        return one.stage() == Stage.DRAFT || item.reply().isEmpty();
    }
}
