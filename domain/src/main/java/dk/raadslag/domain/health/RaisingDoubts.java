package dk.raadslag.domain.health;

import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.network.Appointment;
import dk.raadslag.domain.network.ContactPerson;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.network.Proposals;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Writes down each new doubt about somebody once, with the colleagues who may know who has taken over. */
public final class RaisingDoubts {
    private final JudgingHealth judging;
    private final Doubts doubts;
    private final Proposals proposals;

    /** Needs who is doubtful, where doubts are kept, and what people have said of themselves. */
    public RaisingDoubts(JudgingHealth judging, Doubts doubts, Proposals proposals) {
        this.judging = judging;
        this.doubts = doubts;
        this.proposals = proposals;
    }

    /** A doubt that has just been raised, and whom to ask. */
    public record Raised(Doubt doubt, ContactPerson about, List<ContactPerson> colleagues) {
        /** Copies the list. */
        public Raised {
            colleagues = List.copyOf(colleagues);
        }
    }

    /** Raises what is doubtful since before today and lays aside what no longer is, in the running unit of work. */
    public List<Raised> raise(Network network, Instant now) {
        LocalDate today = DanishTime.at(now).toLocalDate();
        List<Health> all = judging.of(network, now);
        List<Doubt> open = doubts.open(network.id());
        open.stream()
                .filter(doubt -> all.stream().noneMatch(one -> isAbout(doubt, one) && isStillOpen(doubt, one, network)))
                .forEach(doubt -> doubts.settle(doubt.id(), now));
        List<Raised> raised = new ArrayList<>();
        all.stream()
                .filter(one -> one.since() != null && one.since().isBefore(today))
                .filter(one -> !isTold(one, network))
                .filter(one -> open.stream().noneMatch(doubt -> isAbout(doubt, one)))
                .forEach(one -> raised(one, all, network, now).ifPresent(raised::add));
        return raised;
    }

    private Optional<Raised> raised(Health one, List<Health> all, Network network, Instant now) {
        PersonId person = one.contact().person().id();
        LocalDate today = DanishTime.at(now).toLocalDate();
        return doubts.raise(network.id(), person, Objects.requireNonNull(one.reason()), now)
                .map(doubt -> new Raised(doubt, one.contact(), colleagues(one.contact(), all, today)));
    }

    /** The same doubt for another reason is no new question. */
    private static boolean isAbout(Doubt doubt, Health one) {
        return one.reason() != null
                && doubt.person().equals(one.contact().person().id());
    }

    /** What a colleague has said awaits the secretariat, whatever is said afterwards. */
    private boolean isStillOpen(Doubt doubt, Health one, Network network) {
        return doubt.answer() == Doubt.Answer.TAKEN_OVER || !isTold(one, network);
    }

    /** Whoever has said themselves that they stop leaves nothing to ask a colleague. */
    private boolean isTold(Health one, Network network) {
        return one.reason() == Health.Reason.STOPS
                || proposals.isLeaving(network.id(), one.contact().person().id());
    }

    private static List<ContactPerson> colleagues(ContactPerson about, List<Health> all, LocalDate today) {
        List<MunicipalityCode> where = municipalities(about, today);
        return all.stream()
                .filter(one -> one.state() == Health.State.VALID)
                .map(Health::contact)
                .filter(one -> one.absenceOn(today).isEmpty())
                .filter(one -> municipalities(one, today).stream().anyMatch(where::contains))
                .toList();
    }

    private static List<MunicipalityCode> municipalities(ContactPerson one, LocalDate today) {
        return one.appointments().stream()
                .filter(held -> held.holds(today) && held.role().isAsked())
                .map(Appointment::municipality)
                .distinct()
                .toList();
    }
}
