package dk.raadslag.bot.fakes;

import dk.raadslag.domain.draft.Circulation;
import dk.raadslag.domain.draft.Circulations;
import dk.raadslag.domain.draft.DraftDocument;
import dk.raadslag.domain.draft.DraftModel;
import dk.raadslag.domain.draft.DraftOutline;
import dk.raadslag.domain.draft.DraftReply;
import dk.raadslag.domain.draft.DraftWriter;
import dk.raadslag.domain.draft.Drafts;
import dk.raadslag.domain.draft.PagePrinter;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.round.RoundId;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes eight short files and keeps them in a folder that is only a name. */
public final class FakeDrafts implements Drafts, Circulations, DraftWriter, PagePrinter {
    private final List<Kept> kept = new ArrayList<>();
    private final Map<Kept, DraftOutline> outlines = new LinkedHashMap<>();
    private final Map<Kept, List<DraftReply>> replies = new LinkedHashMap<>();
    private final Map<Integer, Sent> sent = new LinkedHashMap<>();
    private final List<Circulation> circulations = new ArrayList<>();
    private String folder = "";
    private List<String> forms = List.of("docx", "html", "md", "pdf");
    private boolean roomToPrint = true;

    /** Lets every version from now on be too long to be printed at once, and perhaps at all. */
    public void areLong(boolean canBePrinted) {
        forms = List.of("docx", "html", "md");
        roomToPrint = canBePrinted;
    }

    /** Lets every version lie in this folder, where there may really be files. */
    public void lieIn(Path place) {
        folder = place.toString();
    }

    @Override
    public List<DraftDocument> write(DraftModel model) {
        return Stream.of("samlet-udkast", "internt-bilag")
                .flatMap(name -> forms.stream().map(form -> name + "." + form))
                .map(name -> new DraftDocument(name, name.getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    @Override
    public boolean canPrint(long bytes) {
        return roomToPrint;
    }

    @Override
    public byte[] print(byte[] html) {
        return html;
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
        outlines.put(version, DraftOutline.of(model));
        replies.put(version, model.restsOn());
        return version;
    }

    @Override
    public Optional<Kept> newest(RoundId round) {
        return of(round).stream().reduce((earlier, later) -> later);
    }

    @Override
    public List<Kept> of(RoundId round) {
        return kept.stream()
                .filter(one -> one.round().equals(round))
                .map(one -> folder.isEmpty()
                        ? one
                        : new Kept(one.round(), one.version(), one.madeAt(), folder, one.files()))
                .toList();
    }

    @Override
    public Optional<DraftOutline> outline(RoundId round, int version) {
        return kept.stream()
                .filter(one -> one.round().equals(round))
                .filter(one -> one.version() == version)
                .findFirst()
                .map(outlines::get);
    }

    @Override
    public List<DraftReply> restsOn(RoundId round, int version) {
        return kept.stream()
                .filter(one -> one.round().equals(round) && one.version() == version)
                .flatMap(one -> replies.get(one).stream())
                .toList();
    }

    @Override
    public boolean markSent(RoundId round, int version, PersonId by, Instant at) {
        return sent.putIfAbsent(version, new Sent(version, by, at)) == null;
    }

    @Override
    public Optional<Sent> sent(RoundId round) {
        return sent.values().stream().reduce((earlier, later) -> later);
    }

    @Override
    public boolean begin(Circulation circulation) {
        boolean known = newestCirculation(circulation.round())
                .filter(one -> one.version() == circulation.version())
                .isPresent();
        return !known && circulations.add(circulation);
    }

    @Override
    public List<Circulation> circulations(RoundId round) {
        return circulations.stream().filter(one -> one.round().equals(round)).toList();
    }

    @Override
    public Optional<Circulation> circulatedIn(RoundId consent) {
        return circulations.stream()
                .filter(one -> one.consent().equals(consent))
                .findFirst();
    }
}
