package dk.raadslag.domain.draft;

import dk.raadslag.domain.Audit;
import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.round.Round;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Makes a new numbered version of a round's draft and keeps it. */
public final class MakingDrafts {

    private final UnitOfWork unitOfWork;
    private final ComposingDrafts composing;
    private final DraftWriter writer;
    private final Drafts drafts;
    private final Audit audit;

    /** Needs the model, the words and the shelf. */
    public MakingDrafts(
            UnitOfWork unitOfWork, ComposingDrafts composing, DraftWriter writer, Drafts drafts, Audit audit) {
        this.unitOfWork = unitOfWork;
        this.composing = composing;
        this.writer = writer;
        this.drafts = drafts;
        this.audit = audit;
    }

    /** What was made. */
    public record Made(DraftModel model, Drafts.Kept kept) {}

    /** Makes the next version as of now. */
    public Made make(Network network, Round round, PersonId by, Instant now) {
        return unitOfWork.run(() -> {
            DraftModel model = composed(network, round, drafts.nextVersion(round.id()), now);
            Drafts.Kept kept = drafts.keep(model, writer.write(model), by);
            audit.add(new Audit.Entry(
                    now,
                    by.toString(),
                    "draft-made",
                    round.id().value(),
                    "version=" + model.version() + " answered=" + model.answered() + "/" + model.asked()));
            return new Made(model, kept);
        });
    }

    /** Returns what the next version would say as of now, compared with the newest; nothing is kept. */
    public DraftModel next(Network network, Round round, Instant now) {
        int newest = drafts.newest(round.id()).map(Drafts.Kept::version).orElse(0);
        return composed(network, round, newest + 1, now);
    }

    private DraftModel composed(Network network, Round round, int version, Instant now) {
        DraftModel model = composing.compose(network, round, version, now);
        return compared(model.traced(versions(model, network, round)), round);
    }

    private List<DraftVersion> versions(DraftModel model, Network network, Round round) {
        List<TracingVersions.Recorded> recorded = new ArrayList<>();
        drafts.of(round.id()).forEach(kept -> recorded.add(recorded(kept)));
        recorded.add(new TracingVersions.Recorded(model.version(), model.madeAt(), true, model.restsOn()));
        return new TracingVersions(round, network).trace(recorded);
    }

    private TracingVersions.Recorded recorded(Drafts.Kept kept) {
        List<DraftReply> replies = drafts.restsOn(kept.round(), kept.version());
        boolean empty = drafts.outline(kept.round(), kept.version())
                .filter(outline -> outline.answered() == 0)
                .isPresent();
        return new TracingVersions.Recorded(kept.version(), kept.madeAt(), empty || !replies.isEmpty(), replies);
    }

    private DraftModel compared(DraftModel model, Round round) {
        return drafts.newest(round.id())
                .flatMap(last ->
                        drafts.outline(round.id(), last.version()).map(outline -> model.since(last.version(), outline)))
                .orElse(model);
    }
}
