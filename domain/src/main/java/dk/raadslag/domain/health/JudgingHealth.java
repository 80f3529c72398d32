package dk.raadslag.domain.health;

import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.delivery.DeliveryState;
import dk.raadslag.domain.delivery.FailureReason;
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
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells of everybody who is asked in a network whether they can be taken to be the right one, and why not. */
public final class JudgingHealth {
    private static final Duration PATIENCE = Duration.ofDays(21);
    private static final Duration GOOD_FOR = Duration.ofDays(366);

    private final Contacts contacts;
    private final Confirmations confirmations;
    private final SignsOfLife signs;
    private final SilentPeople silent;

    /** Needs everything that tells of a person. */
    public JudgingHealth(Contacts contacts, Confirmations confirmations, SignsOfLife signs, SilentPeople silent) {
        this.contacts = contacts;
        this.confirmations = confirmations;
        this.signs = signs;
        this.silent = silent;
    }

    private record Evidence(
            Signs signs,
            @Nullable Confirmation confirmation,
            @Nullable Instant askedInVainSince,
            Instant now) {

        boolean heardAfter(Instant moment) {
            Instant answered = confirmation == null ? null : confirmation.answeredAt();
            return Stream.of(Optional.ofNullable(signs.heardAt()), Optional.ofNullable(answered))
                    .flatMap(Optional::stream)
                    .anyMatch(sign -> sign.isAfter(moment));
        }
    }

    /** Returns the health of everybody who is asked today, in the order of the contacts. */
    public List<Health> of(Network network, Instant now) {
        LocalDate today = DanishTime.at(now).toLocalDate();
        Map<PersonId, Signs> known = signs.of(network.id());
        Map<PersonId, Confirmation> confirmed = confirmations.of(network.id()).stream()
                .collect(Collectors.toMap(Confirmation::person, Function.identity()));
        Map<PersonId, Instant> inVain = silent.of(network, now);
        return contacts.of(network.id()).stream()
                .map(one -> one.within(network, today))
                .filter(one -> one.appointments().stream()
                        .anyMatch(held -> held.holds(today) && held.role().isAsked()))
                .map(one -> judged(
                        one,
                        new Evidence(
                                known.getOrDefault(one.person().id(), Signs.NONE),
                                confirmed.get(one.person().id()),
                                inVain.get(one.person().id()),
                                now)))
                .toList();
    }

    private static Health judged(ContactPerson one, Evidence evidence) {
        return undelivered(one, evidence)
                .or(() -> unconfirmed(one, evidence))
                .or(() -> silent(one, evidence))
                .orElseGet(() -> new Health(one, null, null));
    }

    private static Optional<Health> undelivered(ContactPerson one, Evidence evidence) {
        return evidence.signs().newest() instanceof DeliveryState.Failed failed && !evidence.heardAfter(failed.at())
                ? reason(failed.reason()).map(reason -> doubted(one, reason, failed.at()))
                : Optional.empty();
    }

    private static Optional<Health.Reason> reason(FailureReason failure) {
        return switch (failure) {
            case MAIL_ADDRESS_REFUSED, MAIL_NO_SUCH_ADDRESS -> Optional.of(Health.Reason.ADDRESS_REFUSED);
            case CONVERSATION_GONE -> Optional.of(Health.Reason.LEFT_TENANT);
            case BLOCKED -> Optional.of(Health.Reason.BLOCKED);
            case NOT_INSTALLED -> Optional.of(Health.Reason.UNINSTALLED);
            default -> Optional.empty();
        };
    }

    private static Optional<Health> unconfirmed(ContactPerson one, Evidence evidence) {
        Confirmation confirmation = evidence.confirmation();
        if (confirmation == null) {
            return Optional.empty();
        }
        Instant asked = confirmation.askedAt();
        Instant answered = confirmation.answeredAt();
        if (answered != null && confirmation.answer() != Confirmation.Answer.STILL_HERE) {
            return Optional.of(doubted(one, Health.Reason.STOPS, answered));
        }
        if (asked != null && confirmation.isAwaited() && isOverdue(asked, evidence)) {
            return Optional.of(doubted(one, Health.Reason.UNCONFIRMED, asked));
        }
        return answered != null && isOver(answered, GOOD_FOR, evidence)
                ? Optional.of(doubted(one, Health.Reason.EXPIRED, answered))
                : Optional.empty();
    }

    /** Whoever was heard since the question is there, however long ago that was. */
    private static boolean isOverdue(Instant asked, Evidence evidence) {
        return asked.plus(PATIENCE).isBefore(evidence.now()) && !evidence.heardAfter(asked);
    }

    private static boolean isOver(Instant moment, Duration goodFor, Evidence evidence) {
        return moment.plus(goodFor).isBefore(evidence.now())
                && !evidence.heardAfter(evidence.now().minus(goodFor));
    }

    private static Optional<Health> silent(ContactPerson one, Evidence evidence) {
        Instant since = evidence.askedInVainSince();
        return since == null || evidence.heardAfter(since)
                ? Optional.empty()
                : Optional.of(doubted(one, Health.Reason.SILENT, since));
    }

    private static Health doubted(ContactPerson one, Health.Reason reason, Instant since) {
        return new Health(one, reason, DanishTime.at(since).toLocalDate());
    }
}
