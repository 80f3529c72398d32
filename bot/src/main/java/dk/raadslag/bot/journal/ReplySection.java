package dk.raadslag.bot.journal;

import dk.raadslag.bot.meeting.Matter;
import dk.raadslag.domain.DanishOrder;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.reply.Contribution;
import dk.raadslag.domain.reply.Contributions;
import dk.raadslag.domain.reply.MunicipalityStanding;
import dk.raadslag.domain.reply.ReplyFiles;
import dk.raadslag.domain.reply.Stage;
import dk.raadslag.domain.reply.Standing;
import dk.raadslag.domain.round.Round;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What was answered, every version, with the files that came with it, and where each municipality stands. */
final class ReplySection implements JournalSection {
    private static final String FOLDER = "3-svar/";
    private static final int LONGEST_NAME = 80;
    private final Contributions contributions;
    private final ReplyFiles files;
    private final JournalText text;

    ReplySection(Contributions contributions, ReplyFiles files, JournalText text) {
        this.contributions = contributions;
        this.files = files;
        this.text = text;
    }

    @Override
    public List<JournalFile> files(Matter matter, Network network) {
        return matter.rounds().stream()
                .flatMap(round -> Stream.concat(
                        Stream.of(replies(round, network), standing(round, network)), attached(round, network)))
                .toList();
    }

    private JournalFile replies(Round round, Network network) {
        Sheet sheet = new Sheet(text.of(new JournalWords.ReplyTitles()));
        everyVersion(round).forEach(one -> add(one, sheet, round, network));
        return JournalFile.text(
                FOLDER + round.id() + "-svar.csv", JournalFile.Kind.REPLIES, null, network.senderName(), sheet.text());
    }

    /** The port for a round leaves out what was taken back; a proof pack does not. */
    private List<Contribution> everyVersion(Round round) {
        List<Contribution> all = new ArrayList<>();
        contributions.each(one -> {
            if (one.round().equals(round.id())) {
                all.add(one);
            }
        });
        return all;
    }

    /** What was never sent stays with the person who wrote it. */
    private void add(Contribution one, Sheet sheet, Round round, Network network) {
        boolean unsent = one.stage() == Stage.DRAFT;
        sheet.add(
                network.nameOf(one.municipality()),
                round.numberOf(one.item()),
                Integer.toString(one.version()),
                unsent ? "" : text.term("position", one.answer().position()),
                unsent ? "" : one.answer().text(),
                unsent
                        ? ""
                        : text.of(new JournalWords.ProposedLines(one.answer().proposedWordings())),
                text.term("stage", one.stage()),
                text.yesIf(one.late()),
                text.yesIf(one.counts()),
                text.yesIf(one.answer().flags().premeeting()),
                text.yesIf(one.answer().flags().own()),
                text.term("level", one.level().kind()),
                one.level().expected() == null ? "" : one.level().expected().toString(),
                text.term("channel", one.channel()),
                one.source() == null ? "" : one.source(),
                text.name(one.person()),
                JournalText.moment(one.at()));
    }

    private JournalFile standing(Round round, Network network) {
        Sheet sheet = new Sheet(text.of(new JournalWords.StandingTitles()));
        Standing.of(round, contributions.to(round.id())).municipalities().stream()
                .sorted(Comparator.comparing(one -> network.nameOf(one.municipality()), DanishOrder.OF_NAMES))
                .forEach(one -> add(one, sheet, round, network));
        return JournalFile.text(
                FOLDER + round.id() + "-status.csv",
                JournalFile.Kind.STANDING,
                null,
                network.senderName(),
                sheet.text());
    }

    private void add(MunicipalityStanding one, Sheet sheet, Round round, Network network) {
        sheet.add(
                network.nameOf(one.municipality()),
                text.term("status", one.status()),
                String.join(", ", one.missing()),
                JournalText.moment(round.deadlineOf(one.municipality()).instant()));
    }

    private Stream<JournalFile> attached(Round round, Network network) {
        return files.of(round.id()).stream()
                .flatMap(listed -> files.find(listed.id()).stream()
                        .map(file -> new JournalFile(
                                FOLDER + round.id() + "-filer/" + listed.id() + "-" + harmless(file.name()),
                                JournalFile.Kind.REPLY_FILE,
                                file.at(),
                                network.nameOf(file.municipality()),
                                List.of(network.senderName()),
                                file.bytes())));
    }

    /** A name that leads nowhere else when the pack is unfolded, and that every file system takes. */
    static String harmless(String name) {
        String plain = name.replaceAll("[^\\p{L}\\p{N}._ -]", "_").strip().replaceAll("\\.{2,}", ".");
        return plain.length() <= LONGEST_NAME ? plain : plain.substring(plain.length() - LONGEST_NAME);
    }
}
