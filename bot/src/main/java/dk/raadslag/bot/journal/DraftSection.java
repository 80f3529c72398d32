package dk.raadslag.bot.journal;

import dk.raadslag.bot.draft.LatePrints;
import dk.raadslag.bot.meeting.Matter;
import dk.raadslag.domain.Phrase;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Both documents of every version of the draft, and what became of it; the answers stand with the round it was sent in. */
final class DraftSection implements JournalSection {
    private static final Logger LOG = LoggerFactory.getLogger(DraftSection.class);
    private static final String FOLDER = "4-udkast/";
    private final Drafts drafts;
    private final Circulations circulations;
    private final LatePrints prints;
    private final JournalText text;

    DraftSection(Drafts drafts, Circulations circulations, LatePrints prints, JournalText text) {
        this.drafts = drafts;
        this.circulations = circulations;
        this.prints = prints;
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
                .flatMap(kept -> Stream.concat(
                        kept.files().stream().sorted().map(file -> document(kept, file, network)),
                        kept.unprinted().stream().sorted().map(document -> printed(kept, document, network))));
    }

    /** What was too long to be printed in the chat is printed now, or the pack says why it is not. */
    private JournalFile printed(Drafts.Kept kept, String document, Network network) {
        String pdf = document + ".pdf";
        Path folder = Path.of(kept.folder());
        try {
            if (prints.canHave(folder, document)) {
                return file(kept, pdf, Files.readAllBytes(prints.of(folder, document)), network);
            }
        } catch (IOException | RuntimeException unprinted) {
            LOG.warn("A long page of {} version {} could not be printed", kept.round(), kept.version(), unprinted);
        }
        return missing(kept, pdf, JournalFile.Kind.UNPRINTED_DRAFT, new JournalWords.DraftUnprinted(document), network);
    }

    /** A document that is gone is missed in the pack itself, by a note in its place. */
    private JournalFile document(Drafts.Kept kept, String name, Network network) {
        Path file = Path.of(kept.folder(), name);
        return Files.isRegularFile(file)
                ? file(kept, name, read(file), network)
                : missing(
                        kept,
                        name,
                        JournalFile.Kind.LOST_DRAFT,
                        new JournalWords.DraftLost(name, kept.version(), kept.madeAt()),
                        network);
    }

    private static JournalFile file(Drafts.Kept kept, String name, byte[] bytes, Network network) {
        return new JournalFile(
                path(kept, name), JournalFile.Kind.DRAFT, kept.madeAt(), network.senderName(), List.of(), bytes);
    }

    private JournalFile missing(Drafts.Kept kept, String name, JournalFile.Kind kind, Phrase why, Network network) {
        return JournalFile.text(
                path(kept, name) + "-mangler.txt", kind, kept.madeAt(), network.senderName(), text.of(why));
    }

    private static String path(Drafts.Kept kept, String name) {
        return FOLDER + kept.round() + "/v" + kept.version() + "/" + name;
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
