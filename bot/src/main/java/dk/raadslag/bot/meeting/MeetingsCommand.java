package dk.raadslag.bot.meeting;

import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.command.Spelling;
import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.CommandLine;
import dk.raadslag.bot.conversation.SecretariatCommand;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.meeting.Meeting;
import dk.raadslag.domain.meeting.Meetings;
import dk.raadslag.domain.network.Network;
import java.time.LocalDate;
import java.util.List;

/** /møder: the meetings to come and those of the last month, with what has come of them. */
final class MeetingsCommand implements SecretariatCommand {

    private static final int DAYS_BACK = 30;

    private final Meetings meetings;
    private final ListingMeetings listing;
    private final Saying saying;

    MeetingsCommand(Meetings meetings, ListingMeetings listing, Saying saying) {
        this.meetings = meetings;
        this.listing = listing;
        this.saying = saying;
    }

    @Override
    public String name() {
        return "møder";
    }

    @Override
    public Phrase usage() {
        return new MeetingWords.MeetingsUsage();
    }

    @Override
    public boolean mayBeShared() {
        return true;
    }

    @Override
    public Answering run(CommandLine line, Turn turn, Network network) {
        List<Meeting> all = meetings.of(network.id());
        LocalDate since = DanishTime.at(turn.now()).toLocalDate().minusDays(DAYS_BACK);
        List<Meeting> shown = Spelling.same(line.arguments(), "alle")
                ? all
                : all.stream()
                        .filter(meeting -> !meeting.date().isBefore(since))
                        .toList();
        return saying.say(
                all.isEmpty()
                        ? new MeetingWords.NoMeetings()
                        : new MeetingWords.MeetingList(
                                listing.lines(shown, network, turn.now()), all.size() - shown.size()));
    }
}
