package dk.raadslag.bot.fakes;

import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.reminder.Nudge;
import dk.raadslag.domain.reminder.Nudges;
import dk.raadslag.domain.round.RoundId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What people have been reminded of. */
public final class FakeNudges implements Nudges {
    private final List<Nudge> noted = new ArrayList<>();

    @Override
    public List<Nudge> hold(PersonId person, Instant since) {
        return since(person, since);
    }

    @Override
    public List<Nudge> since(PersonId person, Instant since) {
        return noted.stream()
                .filter(one -> one.person().equals(person) && !one.at().isBefore(since))
                .toList();
    }

    @Override
    public void note(Nudge nudge) {
        if (!toldBy(nudge.message()).contains(nudge.round())) {
            noted.add(nudge);
        }
    }

    @Override
    public List<RoundId> toldBy(String message) {
        return noted.stream()
                .filter(one -> one.message().equals(message))
                .map(Nudge::round)
                .toList();
    }
}
