package dk.raadslag.domain.reminder;

import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.agenda.Agendas;
import dk.raadslag.domain.draft.Circulations;
import dk.raadslag.domain.draft.Drafts;
import dk.raadslag.domain.meeting.BackPlan;
import dk.raadslag.domain.meeting.BackPlan.Kind;
import dk.raadslag.domain.meeting.Meeting;
import dk.raadslag.domain.meeting.PublicHolidays;
import dk.raadslag.domain.meeting.WorkingCalendar;
import dk.raadslag.domain.network.Forum;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundKind;
import dk.raadslag.domain.round.Rounds;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Tells how far the way to a meeting has been gone: what is done, what is due and what is late. */
public final class FollowingPlans {
    private final Agendas agendas;
    private final Rounds rounds;
    private final Drafts drafts;
    private final Circulations circulations;
    private final PublicHolidays holidays;

    /** Needs everything a step leaves behind when it is done, and the calendar. */
    public FollowingPlans(
            Agendas agendas, Rounds rounds, Drafts drafts, Circulations circulations, PublicHolidays holidays) {
        this.agendas = agendas;
        this.rounds = rounds;
        this.drafts = drafts;
        this.circulations = circulations;
        this.holidays = holidays;
    }

    /** How it stands with a step. */
    public enum State {
        DONE,
        TODAY,
        LATE,
        TO_COME,
        /** Its day is over, and nobody can tell whether it was done. */
        PASSED
    }

    /** A step and how it stands with it. */
    public record Line(BackPlan.Step step, State state) {}

    /** Returns the days of the usual plan towards a meeting. */
    public BackPlan plan(Meeting meeting, Network network) {
        return BackPlan.of(meeting, forum(meeting, network).plan(), new WorkingCalendar(holidays, network));
    }

    /** Returns the steps of the usual plan as they stand now. */
    public List<Line> follow(Meeting meeting, Network network, Instant now) {
        return follow(plan(meeting, network), now);
    }

    /** Returns the steps of a plan as they stand now. */
    public List<Line> follow(BackPlan plan, Instant now) {
        List<Round> asked = rounds.of(plan.meeting().id()).stream()
                .filter(round -> !round.isCalledOff() && round.kind() == RoundKind.COMMENTS)
                .toList();
        return plan.steps().stream()
                .map(step -> new Line(step, state(step, plan.meeting(), asked, now)))
                .toList();
    }

    /** Returns the forum whose plan a meeting follows. */
    public static Forum forum(Meeting meeting, Network network) {
        return network.forum(meeting.forum()).orElseGet(() -> network.forums().get(0));
    }

    private State state(BackPlan.Step step, Meeting meeting, List<Round> asked, Instant now) {
        LocalDate today = DanishTime.at(now).toLocalDate();
        if (isDone(step.kind(), meeting, asked, now) || isAnswered(step, asked, today)) {
            return State.DONE;
        }
        if (!step.day().isBefore(today)) {
            return step.day().equals(today) ? State.TODAY : State.TO_COME;
        }
        return switch (step.kind()) {
            case REMIND, CHASE, FOLLOW_UP -> State.PASSED;
            case DEADLINE -> asked.isEmpty() ? State.LATE : State.TO_COME;
            case PREMEETING, MEETING -> State.DONE;
            default -> State.LATE;
        };
    }

    private boolean isAnswered(BackPlan.Step step, List<Round> asked, LocalDate today) {
        return step.kind() == Kind.CONSENT
                && step.day().isBefore(today)
                && asked.stream()
                        .anyMatch(round ->
                                circulations.newestCirculation(round.id()).isPresent());
    }

    private boolean isDone(Kind step, Meeting meeting, List<Round> asked, Instant now) {
        return switch (step) {
            case AGENDA -> agendas.newest(meeting.id()).isPresent();
            case REQUEST -> !asked.isEmpty();
            case DEADLINE -> !asked.isEmpty() && asked.stream().noneMatch(round -> round.isOpen(now));
            case DRAFT ->
                asked.stream().anyMatch(round -> drafts.newest(round.id()).isPresent());
            case CONSENT, DELIVER ->
                asked.stream().anyMatch(round -> drafts.sent(round.id()).isPresent());
            default -> false;
        };
    }
}
