package dk.raadslag.bot.journal;

import dk.raadslag.bot.log.TellingDeeds;
import dk.raadslag.bot.meeting.Matter;
import dk.raadslag.domain.meeting.Meeting;
import dk.raadslag.domain.network.Network;
import java.util.List;
import java.util.stream.Stream;

/** Who did what when; that packs were made stays out, so that the same case gives the same pack. */
final class LogSection implements JournalSection {
    private final TellingDeeds deeds;
    private final JournalText text;

    LogSection(TellingDeeds deeds, JournalText text) {
        this.deeds = deeds;
        this.text = text;
    }

    @Override
    public List<JournalFile> files(Matter matter, Network network) {
        Sheet sheet = new Sheet(text.of(new JournalWords.LogTitles()));
        deeds.told(subjects(matter), network).stream()
                .filter(told -> !told.deed().equals(PackingJournals.PACKED))
                .forEach(told -> sheet.add(JournalText.moment(told.at()), told.subject(), text.of(told.words())));
        return List.of(
                JournalFile.text("6-log/log.csv", JournalFile.Kind.LOG, null, network.senderName(), sheet.text()));
    }

    private static List<String> subjects(Matter matter) {
        Meeting meeting = matter.meeting();
        return Stream.concat(
                        meeting == null
                                ? Stream.empty()
                                : Stream.of(meeting.id().value()),
                        matter.rounds().stream().map(round -> round.id().value()))
                .toList();
    }
}
