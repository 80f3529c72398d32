package dk.raadslag.bot.fakes;

import dk.raadslag.domain.casework.Case;
import dk.raadslag.domain.casework.CaseEvent;
import dk.raadslag.domain.casework.CaseId;
import dk.raadslag.domain.casework.Cases;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.NetworkId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cases in memory. */
public final class FakeCases implements Cases, Remembered {
    private List<Case> files = new ArrayList<>();

    @Override
    public Case begin(Network network, Case.Subject subject) {
        int number = of(network.id()).size() + 1;
        Case begun = new Case(CaseId.of(network.shortName(), number), network.id(), number, subject, List.of());
        files.add(begun);
        return begun;
    }

    @Override
    public void add(CaseId id, int number, CaseEvent event) {
        files.replaceAll(file -> file.id().equals(id) ? with(file, number, event) : file);
    }

    private static Case with(Case file, int number, CaseEvent event) {
        if (file.events().size() != number) {
            throw new IllegalStateException(file.id() + " has had its event " + number);
        }
        List<CaseEvent> events = new ArrayList<>(file.events());
        events.add(event);
        return new Case(file.id(), file.network(), file.number(), file.subject(), events);
    }

    @Override
    public List<Case> of(NetworkId network) {
        return files.stream().filter(file -> file.network().equals(network)).toList();
    }

    @Override
    public Optional<Case> find(NetworkId network, int number) {
        return of(network).stream().filter(file -> file.number() == number).findFirst();
    }

    @Override
    public Runnable snapshot() {
        List<Case> before = new ArrayList<>(files);
        return () -> files = before;
    }
}
