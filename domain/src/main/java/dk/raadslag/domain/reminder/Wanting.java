package dk.raadslag.domain.reminder;

import dk.raadslag.domain.network.DutyRoster;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.network.Role;
import dk.raadslag.domain.reply.Contribution;
import dk.raadslag.domain.reply.MunicipalityStanding;
import dk.raadslag.domain.reply.Stage;
import dk.raadslag.domain.reply.Standing;
import dk.raadslag.domain.round.LedgerLine;
import dk.raadslag.domain.round.Recipient;
import dk.raadslag.domain.round.Round;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a round wants of whom, by what has been said in it and who is on duty at one moment. */
record Wanting(
        Round round,
        List<LedgerLine> asked,
        List<Contribution> said,
        Standing standing,
        DutyRoster roster,
        Instant now) {

    private static final Set<MunicipalityStanding.Status> SILENT =
            EnumSet.of(MunicipalityStanding.Status.SILENT, MunicipalityStanding.Status.DRAFT);

    /** Returns who is to be reminded: nobody whose deadline has passed. */
    List<Recipient> missing() {
        return answering(code -> round.isOpen(now, code) && lacksReply(code));
    }

    /** Returns who is to be written to though the deadline has passed: where nothing has come that could be used. */
    List<Recipient> silent() {
        return round.isEnded() || !round.kind().chases() || round.kind().gathers()
                ? List.of()
                : answering(code -> round.deadlineOf(code).passed(now) && isSilent(code));
    }

    boolean isMissing(PersonId person) {
        return missing().stream().anyMatch(one -> one.person().equals(person));
    }

    boolean isSilent(PersonId person) {
        return silent().stream().anyMatch(one -> one.person().equals(person));
    }

    /** Returns what is unsent in the municipalities that may still answer. */
    Stream<UnsentWords> unsent() {
        return standing.municipalities().stream()
                .filter(one -> round.isOpen(now, one.municipality()))
                .map(one -> UnsentWords.of(one, roster, round.kind()));
    }

    /** Returns whom it concerns. */
    List<PersonId> warned() {
        return unsent().flatMap(unsent -> unsent.people().stream()).toList();
    }

    private List<Recipient> answering(Predicate<MunicipalityCode> whose) {
        return asked.stream()
                .map(LedgerLine::recipient)
                .filter(one -> whose.test(one.municipality()))
                .filter(this::answers)
                .filter(one -> one.role() != Role.DEPUTY || standsIn(one))
                .filter(one -> one.role() != Role.SUBJECT_CONTACT || !hasContributed(one.person()))
                .toList();
    }

    /** A copy is no question: where a municipality is to be bound, only those who can do it are reminded. */
    private boolean answers(Recipient one) {
        return round.kind().binds()
                ? isAmong(roster.approving(one.municipality()), one.person())
                : roster.isOnDuty(one.person(), one.municipality());
    }

    /** A deputy who was asked is let go when the primary contact is back. */
    private boolean standsIn(Recipient deputy) {
        return round.kind().binds() || isAmong(roster.answering(deputy.municipality()), deputy.person());
    }

    private static boolean isAmong(List<DutyRoster.Duty> duties, PersonId person) {
        return duties.stream().anyMatch(duty -> duty.contact().person().id().equals(person));
    }

    /** Whoever has said something in a round in which silence is consent is not asked again. */
    private boolean lacksReply(MunicipalityCode municipality) {
        boolean chases = round.kind().chases();
        return standing.of(municipality)
                .filter(one -> chases ? !one.unanswered().isEmpty() : !one.hasSaidAnything())
                .isPresent();
    }

    private boolean isSilent(MunicipalityCode municipality) {
        return standing.of(municipality)
                .filter(one -> SILENT.contains(one.status()))
                .isPresent();
    }

    private boolean hasContributed(PersonId person) {
        return said.stream().anyMatch(one -> one.person().equals(person) && one.stage() != Stage.DRAFT);
    }
}
