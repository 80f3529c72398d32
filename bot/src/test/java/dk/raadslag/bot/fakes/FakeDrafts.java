package dk.raadslag.bot.fakes;

import dk.raadslag.domain.draft.DraftDocument;
import dk.raadslag.domain.draft.DraftModel;
import dk.raadslag.domain.draft.DraftWriter;
import dk.raadslag.domain.draft.Drafts;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.round.RoundId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes six short files and keeps them in a folder that is only a name. */
public final class FakeDrafts implements Drafts, DraftWriter {
    private final List<Kept> kept = new ArrayList<>();

    @Override
    public List<DraftDocument> write(DraftModel model) {
        return Stream.of("samlet-udkast", "internt-bilag")
                .flatMap(name -> Stream.of("docx", "html", "md").map(form -> name + "." + form))
                .map(name -> new DraftDocument(name, name.getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    @Override
    public int nextVersion(RoundId round) {
        return newest(round).map(Kept::version).orElse(0) + 1;
    }

    @Override
    public Kept keep(DraftModel model, List<DraftDocument> documents, PersonId by) {
        RoundId round = new RoundId(model.letterhead().roundId());
        Kept version = new Kept(
                round,
                model.version(),
                model.madeAt(),
                "/hjem/drafts/" + round + "/v" + model.version(),
                documents.stream().map(DraftDocument::name).toList());
        kept.add(version);
        return version;
    }

    @Override
    public Optional<Kept> newest(RoundId round) {
        return kept.stream().filter(one -> one.round().equals(round)).reduce((earlier, later) -> later);
    }
}
