package dk.raadslag.bot.journal;

import dk.raadslag.bot.casework.DescribingCases;
import dk.raadslag.bot.meeting.Matter;
import dk.raadslag.domain.meeting.Meeting;
import dk.raadslag.domain.network.Network;
import java.util.List;

/** The way through the forums of every case that comes from the meeting, or has been or is to be dealt with at it. */
final class CaseSection implements JournalSection {
    private final DescribingCases cases;
    private final JournalText text;

    CaseSection(DescribingCases cases, JournalText text) {
        this.cases = cases;
        this.text = text;
    }

    @Override
    public List<JournalFile> files(Matter matter, Network network) {
        Meeting meeting = matter.meeting();
        return meeting == null
                ? List.of()
                : cases.of(meeting.id(), network).stream()
                        .map(filed -> JournalFile.text(
                                "7-sager/" + filed.id() + ".txt",
                                JournalFile.Kind.CASE,
                                filed.at(),
                                network.senderName(),
                                text.of(filed.text())))
                        .toList();
    }
}
