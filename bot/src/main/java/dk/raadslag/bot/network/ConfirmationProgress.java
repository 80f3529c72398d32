package dk.raadslag.bot.network;

import dk.raadslag.bot.network.HealthWords.Progress;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.network.Confirmation;
import dk.raadslag.domain.network.Confirmations;
import dk.raadslag.domain.network.ContactPerson;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** How far the last question whether people still are contact persons has come; the exceptions by name. */
final class ConfirmationProgress {
    private static final Duration TOLD_FOR = Duration.ofDays(90);

    private final Contacts contacts;
    private final Confirmations confirmations;

    ConfirmationProgress(Contacts contacts, Confirmations confirmations) {
        this.contacts = contacts;
        this.confirmations = confirmations;
    }

    /** Returns the progress of the newest question; empty where none was put in the last three months. */
    Optional<Progress> of(Network network, Instant now) {
        List<Confirmation> all = confirmations.of(network.id());
        return all.stream()
                .flatMap(one -> Optional.ofNullable(one.askedAt()).stream())
                .max(Instant::compareTo)
                .filter(asked -> asked.plus(TOLD_FOR).isAfter(now))
                .map(asked -> progress(
                        network,
                        asked,
                        all.stream().filter(one -> asked.equals(one.askedAt())).toList()));
    }

    private Progress progress(Network network, Instant asked, List<Confirmation> round) {
        LocalDate day = DanishTime.at(asked).toLocalDate();
        Map<PersonId, String> names = contacts.of(network.id()).stream()
                .map(ContactPerson::person)
                .collect(Collectors.toMap(one -> one.id(), one -> one.name()));
        return new Progress(
                day,
                round.size(),
                (int) round.stream()
                        .filter(one -> !one.isAwaited() && one.answer() == Confirmation.Answer.STILL_HERE)
                        .count(),
                names(round, names, one -> !one.isAwaited() && one.answer() != Confirmation.Answer.STILL_HERE),
                names(round, names, Confirmation::isAwaited));
    }

    private static List<String> names(
            List<Confirmation> round, Map<PersonId, String> names, Predicate<Confirmation> which) {
        return round.stream()
                .filter(which)
                .map(one -> names.get(one.person()))
                .filter(Objects::nonNull)
                .toList();
    }
}
