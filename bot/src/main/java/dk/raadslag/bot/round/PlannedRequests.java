package dk.raadslag.bot.round;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.bot.command.Spelling;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.network.Municipality;
import dk.raadslag.domain.network.MunicipalityGroup;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.round.OpeningRounds;
import dk.raadslag.domain.round.PlanningRounds;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundPlan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Plans what a request will do, and does it. */
final class PlannedRequests {

    private final PlanningRounds planning;
    private final OpeningRounds opening;

    PlannedRequests(PlanningRounds planning, OpeningRounds opening) {
        this.planning = planning;
        this.opening = opening;
    }

    /** A request and what it will do. */
    record Planned(MeantRequest request, RoundPlan plan) {
        String mark() {
            return request.mark(plan);
        }
    }

    Choice<Planned> plan(MeantRequest request, Instant now) {
        PlanningRounds.Outcome outcome = planning.plan(request.order(), now);
        return outcome instanceof RoundPlan plan
                ? Choice.one(new Planned(request, plan))
                : Choice.ask(reason(
                        (PlanningRounds.Refused) outcome,
                        request.order().network(),
                        DanishTime.at(now).toLocalDate()));
    }

    Round open(Planned planned, Instant now) {
        return opening.open(planned.plan(), now);
    }

    private static Phrase reason(PlanningRounds.Refused refused, Network network, LocalDate today) {
        if (!(refused instanceof PlanningRounds.UnknownTarget unknown)) {
            return refused;
        }
        List<String> groups =
                network.groupsOn(today).stream().map(MunicipalityGroup::name).toList();
        List<String> names = Stream.of(
                        network.membersOn(today).stream().map(Municipality::name),
                        groups.stream(),
                        network.subjectAreas().stream())
                .flatMap(some -> some)
                .toList();
        return new RequestWords.TargetNotFound(
                unknown.name(), Spelling.nearest(unknown.name(), names).orElse(null), groups, network.subjectAreas());
    }
}
