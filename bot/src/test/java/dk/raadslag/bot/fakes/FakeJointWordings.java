package dk.raadslag.bot.fakes;

import dk.raadslag.domain.draft.JointWording;
import dk.raadslag.domain.draft.JointWordings;
import dk.raadslag.domain.round.RoundId;
import java.util.ArrayList;
import java.util.List;

public final class FakeJointWordings implements JointWordings, Remembered {
    private List<JointWording> stored = new ArrayList<>();

    @Override
    public JointWording add(JointWording wording) {
        int version = 1
                + (int) of(wording.round()).stream()
                        .filter(one -> one.item().equals(wording.item()))
                        .count();
        JointWording next =
                new JointWording(wording.round(), wording.item(), version, wording.text(), wording.by(), wording.at());
        stored.add(next);
        return next;
    }

    @Override
    public List<JointWording> of(RoundId round) {
        return stored.stream().filter(one -> one.round().equals(round)).toList();
    }

    @Override
    public Runnable snapshot() {
        List<JointWording> before = new ArrayList<>(stored);
        return () -> stored = before;
    }
}
