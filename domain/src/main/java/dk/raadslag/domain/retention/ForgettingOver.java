package dk.raadslag.domain.retention;

import dk.raadslag.domain.Audit;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.network.ContactPerson;
import dk.raadslag.domain.network.ErasingPeople;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.round.Round;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.function.Function;

/** Forgets what is over, a week after the secretariat was told and did not want to wait. */
public final class ForgettingOver {
    private static final int DAYS_AHEAD = 7;
    private static final int DAYS_TO_WAIT = 90;
    private static final Period STRANGERS = Period.ofDays(30);
    private static final String BY_ITSELF = "raadslag";

    private final FindingOver finding;
    private final Announcements announcements;
    private final PastRecords past;
    private final ErasingPeople erasing;
    private final Audit audit;

    /** Needs what is over, what has been told, and what forgets it. */
    public ForgettingOver(
            FindingOver finding, Announcements announcements, PastRecords past, ErasingPeople erasing, Audit audit) {
        this.finding = finding;
        this.announcements = announcements;
        this.past = past;
        this.erasing = erasing;
        this.audit = audit;
    }

    /** What is to be told, and when it will be forgotten. */
    public record Told(Over over, LocalDate dueOn) {}

    /** Finds in the running unit of work what the secretariat must be told today, and writes down that it is. */
    public Optional<Told> announce(Network network, Instant now) {
        LocalDate today = DanishTime.at(now).toLocalDate();
        Optional<Announcement> open = announcements.of(network.id());
        if (open.filter(one -> one.holdsOn(today)).isPresent()) {
            return Optional.empty();
        }
        LocalDate due = today.plusDays(DAYS_AHEAD);
        Over over = finding.on(network, due);
        if (over.isEmpty()) {
            announcements.remove(network.id());
            return Optional.empty();
        }
        announcements.announce(network.id(), today, due);
        return Optional.of(new Told(over, due));
    }

    /** Lets what was told wait, and returns until when; empty when nothing waits to be forgotten. */
    public Optional<LocalDate> hold(Network network, LocalDate today) {
        LocalDate until = today.plusDays(DAYS_TO_WAIT);
        return announcements.hold(network.id(), until) ? Optional.of(until) : Optional.empty();
    }

    /** Forgets in the running unit of work what was told a week ago, and strangers whose wish is over. */
    public void carryOut(Network network, Instant now, Function<ContactPerson, String> calledFromNowOn) {
        LocalDate today = DanishTime.at(now).toLocalDate();
        forgetStrangers(network, today, now);
        announcements.of(network.id()).filter(one -> one.isDue(today)).ifPresent(one -> {
            Over over = finding.on(network, one.dueOn());
            over.people().forEach(person -> erase(person, calledFromNowOn.apply(person), network, now));
            over.rounds().forEach(round -> forget(round, now));
            forgetLog(network, one.dueOn(), now);
            announcements.remove(network.id());
        });
    }

    private void erase(ContactPerson person, String calledFromNowOn, Network network, Instant now) {
        erasing.erase(person.person().email(), calledFromNowOn, new ErasingPeople.Order(network.id(), BY_ITSELF, now));
    }

    private void forget(Round round, Instant now) {
        int answers = past.forgetReplies(round.id());
        audit.add(
                new Audit.Entry(now, BY_ITSELF, "replies-forgotten", round.id().value(), "answers=" + answers));
    }

    private void forgetLog(Network network, LocalDate day, Instant now) {
        int entries = past.forgetLogBefore(finding.subjects(network), finding.logEnd(network, day));
        if (entries > 0) {
            audit.add(new Audit.Entry(
                    now, BY_ITSELF, "log-forgotten", network.id().value(), "entries=" + entries));
        }
    }

    private void forgetStrangers(Network network, LocalDate today, Instant now) {
        Period kept = network.upkeep().retention().strangers();
        LocalDate since = today.minus(kept == null ? STRANGERS : kept);
        int wishes = past.forgetStrangersBefore(network.id(), FindingOver.start(since));
        if (wishes > 0) {
            audit.add(new Audit.Entry(
                    now, BY_ITSELF, "strangers-forgotten", network.id().value(), "wishes=" + wishes));
        }
    }
}
