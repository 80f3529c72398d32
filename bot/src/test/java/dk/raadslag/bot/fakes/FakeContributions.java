package dk.raadslag.bot.fakes;

import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.reply.Contribution;
import dk.raadslag.domain.reply.Contributions;
import dk.raadslag.domain.reply.TakingBack;
import dk.raadslag.domain.round.RoundId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

public final class FakeContributions implements Contributions, Remembered {
    private List<Contribution> stored = new ArrayList<>();

    @Override
    public Contribution add(Contribution contribution) {
        int version = 1
                + (int) stored.stream()
                        .filter(one -> sameThread(one, contribution))
                        .count();
        Contribution next = new Contribution(
                contribution.activityId(),
                contribution.round(),
                contribution.municipality(),
                contribution.item(),
                contribution.person(),
                version,
                contribution.answer(),
                contribution.level(),
                contribution.channel(),
                contribution.source(),
                contribution.stage(),
                contribution.at(),
                contribution.late(),
                contribution.admitted());
        stored.add(next);
        return next;
    }

    @Override
    public List<Contribution> to(RoundId round) {
        return TakingBack.applied(
                stored.stream().filter(one -> one.round().equals(round)).toList());
    }

    @Override
    public List<Contribution> hold(RoundId round, MunicipalityCode municipality) {
        return to(round, municipality);
    }

    @Override
    public void admit(RoundId round, MunicipalityCode municipality, boolean admitted) {
        stored.replaceAll(one -> one.round().equals(round) && one.municipality().equals(municipality) && one.late()
                ? one.admitted(admitted)
                : one);
    }

    @Override
    public void each(Consumer<Contribution> consumer) {
        List.copyOf(stored).forEach(consumer);
    }

    @Override
    public Runnable snapshot() {
        List<Contribution> before = new ArrayList<>(stored);
        return () -> stored = before;
    }

    private static boolean sameThread(Contribution one, Contribution other) {
        return one.round().equals(other.round())
                && one.municipality().equals(other.municipality())
                && one.item().equals(other.item())
                && one.person().equals(other.person());
    }
}
