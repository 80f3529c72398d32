package dk.raadslag.bot.round;

import dk.raadslag.domain.meeting.Meeting;
import dk.raadslag.domain.round.RoundOrder;
import dk.raadslag.domain.round.RoundPlan;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a typed /anmod or /runde means at this moment; the latter has no meeting. */
record MeantRequest(
        RoundOrder order, @Nullable Meeting meeting, int agendaVersion, ItemSelection items, Timing timing) {

    /** Tells whether what was shown is still what will be done: equal marks, equal promise. */
    String mark(RoundPlan plan) {
        return String.join(
                "|",
                meeting == null ? order.title() : meeting.id().value(),
                Integer.toString(agendaVersion),
                String.join(",", items.numbers()),
                timing.mark(),
                order.kind().name(),
                String.valueOf(order.target()),
                plan.addressees().stream()
                        .map(one -> one.contact().person().id() + " " + one.municipality() + " " + one.role())
                        .collect(Collectors.joining(",")),
                plan.holes().toString(),
                plan.gaps().toString());
    }
}
