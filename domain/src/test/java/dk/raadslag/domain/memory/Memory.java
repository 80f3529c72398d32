package dk.raadslag.domain.memory;

import dk.raadslag.domain.Audit;
import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.delivery.DeliveryState;
import dk.raadslag.domain.delivery.Dispatch;
import dk.raadslag.domain.delivery.Outbox;
import dk.raadslag.domain.meeting.MeetingId;
import dk.raadslag.domain.network.Appointment;
import dk.raadslag.domain.network.ContactPerson;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.EmailAddress;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.network.Networks;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.network.StandingIn;
import dk.raadslag.domain.reminder.Alarm;
import dk.raadslag.domain.reminder.DueTask;
import dk.raadslag.domain.reminder.DueTasks;
import dk.raadslag.domain.reminder.Nudge;
import dk.raadslag.domain.reminder.Nudges;
import dk.raadslag.domain.reminder.Nudging;
import dk.raadslag.domain.reminder.Reminding;
import dk.raadslag.domain.reply.Contribution;
import dk.raadslag.domain.reply.Contributions;
import dk.raadslag.domain.reply.LateReplies;
import dk.raadslag.domain.reply.TakingBack;
import dk.raadslag.domain.round.Decision;
import dk.raadslag.domain.round.Decisions;
import dk.raadslag.domain.round.Ledger;
import dk.raadslag.domain.round.LedgerLine;
import dk.raadslag.domain.round.Recipient;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundId;
import dk.raadslag.domain.round.Rounds;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Every port of the domain, kept in memory: what was written can be looked at. */
public final class Memory
        implements UnitOfWork, Audit, Networks, Ledger, Contributions, Outbox, DueTasks, Alarm, Nudges {

    public final List<Entry> audit = new ArrayList<>();
    public final Map<String, Dispatch> written = new LinkedHashMap<>();
    public final Map<String, DueTask> alarms = new LinkedHashMap<>();
    private final List<Network> networks = new ArrayList<>();
    public final People contacts = new People();
    public final RoundShelf rounds = new RoundShelf();
    public final DecisionShelf decisions = new DecisionShelf();
    private final List<Recipient> expected = new ArrayList<>();
    private final List<Contribution> contributions = new ArrayList<>();
    private final Map<String, DueTask> tasks = new LinkedHashMap<>();
    private final Set<Nudge> nudges = new LinkedHashSet<>();

    @Override
    public <T> T run(Supplier<T> work) {
        return work.get();
    }

    @Override
    public void add(Entry entry) {
        audit.add(entry);
    }

    @Override
    public List<Entry> about(String subject) {
        return audit.stream().filter(entry -> entry.subject().equals(subject)).toList();
    }

    public void serve(Network network) {
        networks.add(network);
    }

    @Override
    public List<Network> all() {
        return List.copyOf(networks);
    }

    @Override
    public Optional<Network> find(NetworkId id) {
        return networks.stream().filter(network -> network.id().equals(id)).findFirst();
    }

    @Override
    public void expect(Recipient recipient) {
        expected.add(recipient);
    }

    @Override
    public List<LedgerLine> of(RoundId round) {
        return expected.stream()
                .filter(one -> one.round().equals(round))
                .map(one -> new LedgerLine(one, new DeliveryState.Queued(Instant.EPOCH)))
                .toList();
    }

    @Override
    public List<RoundId> expecting(PersonId person) {
        return expected.stream()
                .filter(one -> one.person().equals(person))
                .map(Recipient::round)
                .toList();
    }

    @Override
    public Contribution add(Contribution one) {
        int version = 1
                + (int) contributions.stream()
                        .filter(other -> other.round().equals(one.round())
                                && other.municipality().equals(one.municipality())
                                && other.item().equals(one.item())
                                && other.person().equals(one.person()))
                        .count();
        Contribution stored = new Contribution(
                one.activityId(),
                one.round(),
                one.municipality(),
                one.item(),
                one.person(),
                version,
                one.answer(),
                one.level(),
                one.channel(),
                one.source(),
                one.stage(),
                one.at(),
                one.late(),
                one.admitted());
        contributions.add(stored);
        return stored;
    }

    @Override
    public List<Contribution> to(RoundId round) {
        return TakingBack.applied(
                contributions.stream().filter(one -> one.round().equals(round)).toList());
    }

    @Override
    public List<Contribution> hold(RoundId round, MunicipalityCode municipality) {
        return to(round, municipality);
    }

    @Override
    public void admit(RoundId round, MunicipalityCode municipality, boolean admitted) {
        contributions.replaceAll(
                one -> one.round().equals(round) && one.municipality().equals(municipality) && one.late()
                        ? one.admitted(admitted)
                        : one);
    }

    @Override
    public void each(Consumer<Contribution> consumer) {
        contributions.forEach(consumer);
    }

    @Override
    public boolean put(Dispatch dispatch) {
        return written.putIfAbsent(dispatch.key(), dispatch) == null;
    }

    public List<Dispatch> written(String keyPrefix) {
        return written.values().stream()
                .filter(one -> one.key().startsWith(keyPrefix))
                .toList();
    }

    @Override
    public void add(DueTask task) {
        tasks.putIfAbsent(key(task), task);
    }

    @Override
    public List<DueTask> dueAt(Instant now) {
        return pending().stream().filter(task -> !task.due().isAfter(now)).toList();
    }

    @Override
    public List<DueTask> pending() {
        return tasks.values().stream()
                .sorted(Comparator.comparing(DueTask::due))
                .toList();
    }

    @Override
    public boolean done(DueTask task, Instant at) {
        return tasks.remove(key(task)) != null;
    }

    @Override
    public void postpone(DueTask task, Instant due) {
        tasks.put(key(task), task.putOff(due));
    }

    @Override
    public void cancel(RoundId round) {
        tasks.values().removeIf(task -> task.round().equals(round));
    }

    @Override
    public void set(DueTask task) {
        alarms.put(key(task), task);
    }

    @Override
    public void remove(RoundId round) {
        alarms.values().removeIf(task -> task.round().equals(round));
    }

    private static String key(DueTask task) {
        return task.round() + "/" + task.wave();
    }

    @Override
    public List<Queued> claim(Instant now, Duration lease, int most, Set<String> leftAlone) {
        throw new UnsupportedOperationException("no use case of these tests sends");
    }

    @Override
    public void mark(long id, DeliveryState state, SentText sent) {
        throw new UnsupportedOperationException("no use case of these tests sends");
    }

    @Override
    public int revive(String keyPrefix, Instant now) {
        throw new UnsupportedOperationException("no use case of these tests sends");
    }

    @Override
    public int revive(PersonId person, Set<String> kinds, Instant now) {
        throw new UnsupportedOperationException("no use case of these tests sends");
    }

    @Override
    public int endLeases(Instant now) {
        throw new UnsupportedOperationException("nothing is sent here");
    }

    @Override
    public void leaseUntil(Collection<Long> ids, Instant leaseEnds) {
        throw new UnsupportedOperationException("no use case of these tests sends");
    }

    @Override
    public List<Nudge> hold(PersonId person, Instant since) {
        return since(person, since);
    }

    @Override
    public List<Nudge> since(PersonId person, Instant since) {
        return nudges.stream()
                .filter(one -> one.person().equals(person) && !one.at().isBefore(since))
                .toList();
    }

    @Override
    public void note(Nudge nudge) {
        if (!toldBy(nudge.message()).contains(nudge.round())) {
            nudges.add(nudge);
        }
    }

    @Override
    public List<RoundId> toldBy(String message) {
        return nudges.stream()
                .filter(one -> one.message().equals(message))
                .map(Nudge::round)
                .toList();
    }

    /** Returns reminding over this memory, at most three times a week. */
    public Reminding reminding() {
        return new Reminding(this, this, contacts, new Nudging(this, this, 3));
    }

    /** Returns late replies over this memory. */
    public LateReplies lateReplies() {
        return new LateReplies(new LateReplies.Means(this, this, decisions, this, contacts, this, this));
    }

    /** The decisions. */
    public static final class DecisionShelf implements Decisions {
        private final Map<String, Decision> kept = new LinkedHashMap<>();

        @Override
        public Optional<Decision> about(String subject) {
            return Optional.ofNullable(kept.get(subject));
        }

        @Override
        public void keep(Decision decision) {
            kept.put(decision.subject(), decision);
        }
    }

    /** The contact persons. */
    public final class People implements Contacts {

        private final Map<PersonId, Person> people = new LinkedHashMap<>();
        private final Map<PersonId, ContactPerson> kept = new LinkedHashMap<>();

        @Override
        public List<ContactPerson> of(NetworkId network) {
            return StandingIn.complete(List.copyOf(kept.values()));
        }

        @Override
        public Optional<ContactPerson> of(NetworkId network, PersonId person) {
            return of(network).stream()
                    .filter(one -> one.person().id().equals(person))
                    .findFirst();
        }

        @Override
        public List<NetworkId> networksOf(PersonId person) {
            return kept.containsKey(person) ? networks.stream().map(Network::id).toList() : List.of();
        }

        @Override
        public Optional<Person> person(PersonId id) {
            return Optional.ofNullable(people.get(id));
        }

        @Override
        public Optional<Person> byEmail(EmailAddress email) {
            return people.values().stream()
                    .filter(person -> person.email().equals(email))
                    .findFirst();
        }

        @Override
        public Person enter(EmailAddress email, String name, String title, String phone) {
            return byEmail(email).orElseGet(() -> {
                Person person = new Person(new PersonId(people.size() + 1L), email, name, title, phone);
                people.put(person.id(), person);
                return person;
            });
        }

        @Override
        public void appoint(NetworkId network, PersonId person, Appointment appointment) {
            ContactPerson before =
                    kept.getOrDefault(person, new ContactPerson(Objects.requireNonNull(people.get(person)), List.of()));
            keep(network, before.appointed(appointment));
        }

        @Override
        public void keep(NetworkId network, ContactPerson contact) {
            people.put(contact.person().id(), contact.person());
            kept.put(
                    contact.person().id(),
                    new ContactPerson(contact.person(), contact.appointments(), contact.absences()));
        }

        @Override
        public boolean isMet(PersonId person) {
            return true;
        }

        public void dismiss(PersonId person) {
            kept.remove(person);
        }

        @Override
        public boolean isEmpty(NetworkId network) {
            return kept.isEmpty();
        }
    }

    /** The rounds. */
    public static final class RoundShelf implements Rounds {

        private final Map<RoundId, Round> held = new LinkedHashMap<>();

        @Override
        public void add(Round round) {
            held.put(round.id(), round);
        }

        @Override
        public Optional<Round> find(RoundId id) {
            return Optional.ofNullable(held.get(id));
        }

        @Override
        public List<Round> of(NetworkId network) {
            return List.copyOf(held.values());
        }

        @Override
        public List<Round> of(MeetingId meeting) {
            return held.values().stream()
                    .filter(round -> meeting.equals(round.meeting()))
                    .toList();
        }

        @Override
        public boolean close(RoundId id, Instant at) {
            Round round = Objects.requireNonNull(held.get(id));
            if (round.closedAt() != null) {
                return false;
            }
            held.put(id, round.closed(at));
            return true;
        }

        @Override
        public Optional<Round> hold(RoundId id) {
            return find(id);
        }

        @Override
        public void change(Round round) {
            held.put(round.id(), round);
        }
    }
}
