package dk.raadslag.bot.network;

import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.network.Absence;
import dk.raadslag.domain.network.ContactPerson;
import dk.raadslag.domain.network.KeepingContacts;
import dk.raadslag.domain.network.Network;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Takes back what somebody said of their own absence, and thanks whoever was to stand in. */
final class CallingOffAbsences {
    private final KeepingContacts keeping;
    private final TellingDeputies telling;
    private final CoveringSecretariat secretariat;

    CallingOffAbsences(KeepingContacts keeping, TellingDeputies telling, CoveringSecretariat secretariat) {
        this.keeping = keeping;
        this.telling = telling;
        this.secretariat = secretariat;
    }

    /** Takes what is running or to come back in every network. */
    Phrase callOff(Turn turn) {
        LocalDate today = DanishTime.at(turn.now()).toLocalDate();
        List<Absence> over = turn.by().networks().stream()
                .flatMap(network -> callOff(network, turn, today).stream())
                .toList();
        over.stream()
                .flatMap(absence -> Stream.ofNullable(absence.deputy()))
                .distinct()
                .forEach(deputy -> telling.thank(deputy, turn.by().person(), turn.now()));
        return over.isEmpty()
                ? new AbsenceWords.NoAbsence()
                : new AbsenceWords.AbsenceCalledOff(over.stream().anyMatch(one -> one.covers(today)));
    }

    private List<Absence> callOff(Network network, Turn turn, LocalDate today) {
        ContactPerson absent = secretariat.known(turn.by().person(), network).orElseThrow();
        List<Absence> over = absent.absencesFrom(today);
        if (!over.isEmpty()) {
            keeping.keep(
                    network.id(),
                    absent.back(today),
                    "absence-called-off",
                    absent.person().id(),
                    turn.now());
        }
        return over;
    }
}
