package dk.raadslag.bot.journal;

import dk.raadslag.bot.meeting.Matter;
import dk.raadslag.domain.draft.Circulation;
import dk.raadslag.domain.draft.Circulations;
import dk.raadslag.domain.draft.Drafts;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.round.Round;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Both documents of every version of the draft, and what became of it; the answers stand with the round it was sent in. */
final class DraftSection implements JournalSection {
    private static final String FOLDER = "4-udkast/";
    private final Drafts drafts;
    private final Circulations circulations;
    private final JournalText text;

    DraftSection(Drafts drafts, Circulations circulations, JournalText text) {
        this.drafts = drafts;
        this.circulations = circulations;
        this.text = text;
    }

    @Override
    public List<JournalFile> files(Matter matter, Network network) {
        return matter.rounds().stream()
                .flatMap(round -> Stream.of(documents(round, network), basis(round, network), agreement(round, network))
                        .flatMap(Function.identity()))
                .toList();
    }

    private Stream<JournalFile> documents(Round round, Network network) {
        return drafts.of(round.id()).stream()
                .flatMap(kept -> kept.files().stream().sorted().map(file -> document(kept, file, network)));
    }

    /** A document that is gone is missed in the pack itself, by a note in its place. */
    private JournalFile document(Drafts.Kept kept, String name, Network network) {
        Path file = Path.of(kept.folder(), name);
        String path = FOLDER + kept.round() + "/v" + kept.version() + "/" + name;
        return Files.isRegularFile(file)
                ? new JournalFile(
                        path, JournalFile.Kind.DRAFT, kept.madeAt(), network.senderName(), List.of(), read(file))
                : JournalFile.text(
                        path + "-mangler.txt",
                        JournalFile.Kind.LOST_DRAFT,
                        kept.madeAt(),
                        network.senderName(),
                        text.of(new JournalWords.DraftLost(name, kept.version(), kept.madeAt())));
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read the draft " + file, unreadable);
        }
    }

    private Stream<JournalFile> basis(Round round, Network network) {
        Sheet sheet = new Sheet(text.of(new JournalWords.BasisTitles()));
        drafts.of(round.id())
                .forEach(kept -> drafts.restsOn(round.id(), kept.version())
                        .forEach(reply -> sheet.add(
                                version(kept.version()),
                                network.nameOf(reply.municipality()),
                                round.numberOf(reply.item()),
                                version(reply.version()),
                                text.name(reply.person()))));
        return sheet.isEmpty()
                ? Stream.empty()
                : Stream.of(JournalFile.text(
                        FOLDER + round.id() + "-grundlag.csv",
                        JournalFile.Kind.BASIS,
                        null,
                        network.senderName(),
                        sheet.text()));
    }

    private Stream<JournalFile> agreement(Round round, Network network) {
        Sheet sheet = new Sheet(text.of(new JournalWords.AgreementTitles()));
        drafts.of(round.id())
                .forEach(kept -> sheet.add(
                        version(kept.version()), term("made"), "", "", "", JournalText.moment(kept.madeAt())));
        circulations.circulations(round.id()).forEach(sent -> add(sent, sheet));
        drafts.sent(round.id())
                .ifPresent(sent -> sheet.add(
                        version(sent.version()),
                        term("handed-on"),
                        "",
                        text.name(sent.by()),
                        "",
                        JournalText.moment(sent.at())));
        return sheet.isEmpty()
                ? Stream.empty()
                : Stream.of(JournalFile.text(
                        FOLDER + round.id() + "-forloeb.csv",
                        JournalFile.Kind.AGREEMENT,
                        null,
                        network.senderName(),
                        sheet.text()));
    }

    private void add(Circulation sent, Sheet sheet) {
        sheet.add(
                version(sent.version()),
                term("circulated"),
                "",
                text.name(sent.by()),
                "",
                JournalText.moment(sent.at()));
    }

    private String term(String name) {
        return text.term("journal", name);
    }

    private static String version(int version) {
        return Integer.toString(version);
    }
}
