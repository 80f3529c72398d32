package dk.raadslag.bot.meeting;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.meeting.Meeting;
import dk.raadslag.domain.meeting.Meetings;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundId;
import dk.raadslag.domain.round.Rounds;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the round that is meant: by its id, by its meeting, or because only one fits. */
public final class ChoosingRounds {

    private static final Pattern ROUND_ID = Pattern.compile("(?i)([A-ZÆØÅ0-9]+)-(?:(\\d+)([a-z]+)|(R\\d+))");

    private final Rounds rounds;
    private final Meetings meetings;
    private final ChoosingMeetings choosing;

    /** Needs the rounds and their meetings. */
    public ChoosingRounds(Rounds rounds, Meetings meetings, ChoosingMeetings choosing) {
        this.rounds = rounds;
        this.meetings = meetings;
        this.choosing = choosing;
    }

    /** Returns the round a text names; for no text the one that is open, else the one before a meeting to come. */
    public Choice<Round> choose(String typed, Network network, Instant now) {
        return choose(typed, network, now, round -> true);
    }

    /** Returns the round a text names; where several fit, only such as are wanted. */
    public Choice<Round> choose(String typed, Network network, Instant now, Predicate<Round> wanted) {
        if (typed.isBlank()) {
            return fitting(network, now, wanted);
        }
        return roundId(typed)
                .map(id -> byId(id, typed, network))
                .orElseGet(() ->
                        choosing.named(typed, network, now).then(meeting -> ofMeeting(meeting, network, now, wanted)));
    }

    /** Returns the round a text names among those that are open. */
    public Choice<Round> chooseOpen(String typed, Network network, Instant now) {
        List<Round> open = open(network, now);
        if (typed.isBlank() && open.isEmpty()) {
            return Choice.ask(new MeetingWords.NoOpenRound());
        }
        return choose(typed, network, now);
    }

    /** Tells whether a text has the form of a round's id. */
    public static boolean looksLikeRound(String typed) {
        return roundId(typed).isPresent();
    }

    private Choice<Round> fitting(Network network, Instant now, Predicate<Round> wanted) {
        List<Round> some = likeliest(network, now, wanted);
        return some.isEmpty() ? Choice.ask(new MeetingWords.NoRoundYet()) : only(some, now);
    }

    /** Returns those of a network's rounds that are meant when none is named. */
    List<Round> likeliest(Network network, Instant now) {
        return likeliest(network, now, round -> true);
    }

    private List<Round> likeliest(Network network, Instant now, Predicate<Round> wanted) {
        return Stream.of(open(network, now), beforeMeetings(network, now), rounds.of(network.id()))
                .map(some -> some.stream().filter(wanted).toList())
                .filter(some -> !some.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private Choice<Round> ofMeeting(Meeting meeting, Network network, Instant now, Predicate<Round> wanted) {
        List<Round> all = rounds.of(meeting.id()).stream().filter(wanted).toList();
        List<Round> open = all.stream().filter(round -> round.isOpen(now)).toList();
        return all.isEmpty()
                ? Choice.ask(new MeetingWords.MeetingHasNoRound(choosing.line(meeting, network, now)))
                : only(open.isEmpty() ? all : open, now);
    }

    private Choice<Round> byId(RoundId id, String typed, Network network) {
        return rounds.find(id)
                .filter(round -> round.network().equals(network.id()))
                .map(Choice::one)
                .orElseGet(() -> Choice.ask(new MeetingWords.UnknownRound(typed)));
    }

    private List<Round> open(Network network, Instant now) {
        return rounds.of(network.id()).stream()
                .filter(round -> round.isOpen(now))
                .toList();
    }

    private List<Round> beforeMeetings(Network network, Instant now) {
        return rounds.of(network.id()).stream()
                .filter(round -> Optional.ofNullable(round.meeting())
                        .flatMap(meetings::find)
                        .filter(meeting ->
                                !meeting.date().isBefore(DanishTime.at(now).toLocalDate()))
                        .isPresent())
                .toList();
    }

    static Choice<Round> only(List<Round> some, Instant now) {
        return some.size() == 1
                ? Choice.one(some.get(0))
                : Choice.ask(new MeetingWords.WhichRound(some.stream()
                        .map(round -> ListingMeetings.line(round, now))
                        .toList()));
    }

    private static Optional<RoundId> roundId(String typed) {
        var form = ROUND_ID.matcher(typed.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        String shortName = form.group(1).toUpperCase(Locale.ROOT);
        String number = form.group(4) != null
                ? form.group(4).toUpperCase(Locale.ROOT)
                : form.group(2) + form.group(3).toLowerCase(Locale.ROOT);
        return Optional.of(new RoundId(shortName + "-" + number));
    }
}
