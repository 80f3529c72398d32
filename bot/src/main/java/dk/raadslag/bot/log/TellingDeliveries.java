package dk.raadslag.bot.log;

import dk.raadslag.domain.delivery.Deliveries;
import dk.raadslag.domain.delivery.Deliveries.Delivery;
import dk.raadslag.domain.delivery.DeliveryState;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.round.Round;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells what reached whom and what did not: together where all went well, by name where it did not. */
final class TellingDeliveries {
    private static final Set<String> TOLD =
            Set.of("request", "reminder", "draft", "deadline", "news", "meeting-news", "orientation");
    /** More names than these are only counted. */
    private static final int MOST_NAMES = 5;

    private final Deliveries deliveries;
    private final Contacts contacts;

    TellingDeliveries(Deliveries deliveries, Contacts contacts) {
        this.deliveries = deliveries;
        this.contacts = contacts;
    }

    List<LogLine> lines(LogSubject subject, Network network) {
        return subject.rounds().stream()
                .flatMap(round -> lines(round, subject, network).stream())
                .toList();
    }

    private List<LogLine> lines(Round round, LogSubject subject, Network network) {
        String where = subject.several() ? round.id().value() : null;
        Map<String, List<Delivery>> batches = new LinkedHashMap<>();
        deliveries.about(round.id().value()).stream()
                .filter(one -> TOLD.contains(one.kind()) && concerns(one, subject, network))
                .forEach(one -> batches.computeIfAbsent(batch(one), key -> new ArrayList<>())
                        .add(one));
        return batches.values().stream()
                .flatMap(batch -> told(batch, where).stream())
                .toList();
    }

    /** A reminder is told wave by wave, a draft version by version. */
    private static String batch(Delivery one) {
        String[] parts = one.key().split(":", -1);
        return parts.length > 3 ? one.kind() + parts[2] : one.kind();
    }

    private boolean concerns(Delivery one, LogSubject subject, Network network) {
        MunicipalityCode only = subject.municipality();
        PersonId person = one.person();
        return only == null || (person != null && isOf(person, only, network));
    }

    private boolean isOf(PersonId person, MunicipalityCode municipality, Network network) {
        return contacts.of(network.id(), person)
                .filter(contact -> contact.appointments().stream()
                        .anyMatch(held -> held.municipality().equals(municipality)))
                .isPresent();
    }

    private List<LogLine> told(List<Delivery> batch, @Nullable String where) {
        List<LogLine> lines = new ArrayList<>();
        reached(batch, where, lines);
        notReached(batch).forEach((reason, some) -> lines.add(notReached(some, reason, where)));
        waiting(batch, where, lines);
        return lines;
    }

    private void reached(List<Delivery> batch, @Nullable String where, List<LogLine> lines) {
        List<Delivery> there = batch.stream()
                .filter(one -> one.state() instanceof DeliveryState.Delivered)
                .toList();
        there.stream()
                .map(one -> ((DeliveryState.Delivered) one.state()).at())
                .max(Instant::compareTo)
                .ifPresent(last -> lines.add(new LogLine(
                        last,
                        new LogWords.ReachedLine(
                                TellingDeeds.clock(last),
                                batch.get(0).kind(),
                                there.size(),
                                (int) there.stream()
                                        .filter(TellingDeliveries::wentByMail)
                                        .count(),
                                names(there),
                                where))));
    }

    private static boolean wentByMail(Delivery one) {
        return one.state() instanceof DeliveryState.Delivered delivered && delivered.byMail();
    }

    private static void waiting(List<Delivery> batch, @Nullable String where, List<LogLine> lines) {
        List<Instant> due = batch.stream()
                .map(one -> due(one.state()))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        due.stream()
                .max(Instant::compareTo)
                .ifPresent(last -> lines.add(new LogLine(
                        last,
                        new LogWords.WaitingLine(
                                TellingDeeds.clock(last), batch.get(0).kind(), due.size(), where))));
    }

    private static @Nullable Instant due(DeliveryState state) {
        if (state instanceof DeliveryState.Queued queued) {
            return queued.due();
        }
        if (state instanceof DeliveryState.Sending sending) {
            return sending.leaseEnds();
        }
        return state instanceof DeliveryState.Retrying retrying ? retrying.due() : null;
    }

    /** Groups those who were not reached by why; an empty reason tells that it is not known whether they were. */
    private static Map<String, List<Delivery>> notReached(List<Delivery> batch) {
        Map<String, List<Delivery>> byReason = new LinkedHashMap<>();
        for (Delivery one : batch) {
            if (one.state() instanceof DeliveryState.Failed failed) {
                byReason.computeIfAbsent(failed.reason().name(), reason -> new ArrayList<>())
                        .add(one);
            } else if (one.state() instanceof DeliveryState.Unknown) {
                byReason.computeIfAbsent("", reason -> new ArrayList<>()).add(one);
            }
        }
        return byReason;
    }

    private LogLine notReached(List<Delivery> some, String reason, @Nullable String where) {
        Instant last = some.stream()
                .map(one -> ended(one.state()))
                .max(Instant::compareTo)
                .orElseThrow();
        return new LogLine(
                last,
                new LogWords.NotReachedLine(
                        TellingDeeds.clock(last),
                        some.get(0).kind(),
                        some.stream().map(this::name).toList(),
                        reason,
                        where));
    }

    private static Instant ended(DeliveryState state) {
        return state instanceof DeliveryState.Failed failed ? failed.at() : ((DeliveryState.Unknown) state).at();
    }

    private List<String> names(List<Delivery> some) {
        return some.size() > MOST_NAMES
                ? List.of()
                : some.stream().map(this::name).toList();
    }

    private String name(Delivery one) {
        PersonId person = one.person();
        return person == null ? "" : contacts.person(person).map(Person::name).orElse(person.toString());
    }
}
