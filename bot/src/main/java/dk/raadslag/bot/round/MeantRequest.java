package dk.raadslag.bot.round;

import dk.raadslag.domain.meeting.Meeting;
import dk.raadslag.domain.round.RoundOrder;
import dk.raadslag.domain.round.RoundPlan;
import java.util.stream.Collectors;

/** What a typed /anmod means at this moment. */
record MeantRequest(RoundOrder order, Meeting meeting, int agendaVersion, ItemSelection items, Timing timing) {

    /** Tells whether what was shown is still what will be done: equal marks, equal promise. */
    String mark(RoundPlan plan) {
        return String.join(
                "|",
                meeting.id().value(),
                Integer.toString(agendaVersion),
                String.join(",", items.numbers()),
                timing.mark(),
                String.valueOf(order.target()),
                plan.addressees().stream()
                        .map(one -> one.contact().person().id() + " " + one.municipality() + " " + one.role())
                        .collect(Collectors.joining(",")),
                plan.holes().toString(),
                plan.gaps().toString());
    }
}
