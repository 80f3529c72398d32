package dk.raadslag.domain.draft;

import dk.raadslag.domain.round.RoundId;
import java.util.ArrayList;
import java.util.List;

/** The secretariat's own words. */
final class WordingShelf implements JointWordings {
    private final List<JointWording> kept = new ArrayList<>();

    @Override
    public JointWording add(JointWording one) {
        int version = 1
                + (int) kept.stream()
                        .filter(other -> other.item().equals(one.item()))
                        .count();
        kept.add(new JointWording(one.round(), one.item(), version, one.text(), one.by(), one.at()));
        return kept.get(kept.size() - 1);
    }

    @Override
    public List<JointWording> of(RoundId id) {
        return List.copyOf(kept);
    }
}
