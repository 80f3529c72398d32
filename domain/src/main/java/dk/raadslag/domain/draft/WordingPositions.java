package dk.raadslag.domain.draft;

import dk.raadslag.domain.Audit;
import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundItem;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Lets the secretariat put a joint position in its own words, or take them away again. */
public final class WordingPositions {
    private final UnitOfWork unitOfWork;
    private final JointWordings wordings;
    private final Audit audit;

    /** Needs where the words and the deed are kept. */
    public WordingPositions(UnitOfWork unitOfWork, JointWordings wordings, Audit audit) {
        this.unitOfWork = unitOfWork;
        this.wordings = wordings;
        this.audit = audit;
    }

    /** Returns every version on an item, oldest first. */
    public List<JointWording> versions(Round round, String item) {
        return wordings.of(round.id()).stream()
                .filter(wording -> wording.item().equals(key(round, item)))
                .toList();
    }

    /** Returns the words that hold on an item. */
    public Optional<JointWording> inForce(Round round, String item) {
        return Optional.ofNullable(wordings.inForce(round.id()).get(key(round, item)));
    }

    /** Stores the words as the next version. */
    public JointWording word(Round round, String item, String text, PersonId by, Instant now) {
        return store(new JointWording(round.id(), key(round, item), 1, text, by, now), "position-worded");
    }

    /** Takes the words away; returns false, changing nothing, when there were none. */
    public boolean remove(Round round, String item, PersonId by, Instant now) {
        return unitOfWork.run(() -> {
            boolean there = inForce(round, item).isPresent();
            if (there) {
                store(new JointWording(round.id(), key(round, item), 1, "", by, now), "position-removed");
            }
            return there;
        });
    }

    private JointWording store(JointWording wording, String deed) {
        return unitOfWork.run(() -> {
            JointWording stored = wordings.add(wording);
            audit.add(new Audit.Entry(
                    stored.at(),
                    stored.by().toString(),
                    deed,
                    stored.round().value(),
                    "item=" + stored.item() + " version=" + stored.version()));
            return stored;
        });
    }

    /** The words follow the item when its number changes. */
    private static String key(Round round, String number) {
        return round.item(number).map(RoundItem::key).orElse(number);
    }
}
