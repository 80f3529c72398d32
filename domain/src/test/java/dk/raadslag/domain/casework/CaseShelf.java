package dk.raadslag.domain.casework;

import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.NetworkId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cases in memory; an event under a number that is taken is refused. */
final class CaseShelf implements Cases {
    private final List<Case> files = new ArrayList<>();

    @Override
    public Case begin(Network network, Case.Subject subject) {
        int number = files.size() + 1;
        Case begun = new Case(CaseId.of(network.shortName(), number), network.id(), number, subject, List.of());
        files.add(begun);
        return begun;
    }

    @Override
    public void add(CaseId id, int number, CaseEvent event) {
        files.replaceAll(file -> {
            if (!file.id().equals(id)) {
                return file;
            }
            if (file.events().size() != number) {
                throw new IllegalStateException("taken: " + number);
            }
            List<CaseEvent> events = new ArrayList<>(file.events());
            events.add(event);
            return new Case(id, file.network(), file.number(), file.subject(), events);
        });
    }

    @Override
    public List<Case> of(NetworkId network) {
        return List.copyOf(files);
    }

    @Override
    public Optional<Case> find(NetworkId network, int number) {
        return files.stream().filter(file -> file.number() == number).findFirst();
    }
}
