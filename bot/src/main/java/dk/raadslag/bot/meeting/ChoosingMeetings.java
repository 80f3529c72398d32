package dk.raadslag.bot.meeting;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.agenda.Agendas;
import dk.raadslag.domain.meeting.Meeting;
import dk.raadslag.domain.meeting.Meetings;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.round.Rounds;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** Finds the meeting that is meant: by date, by number, by id, or because only one fits. */
public final class ChoosingMeetings {

    private final Meetings meetings;
    private final Agendas agendas;
    private final Rounds rounds;
    private final ListingMeetings listing;

    /** Needs the meetings and what has come of them. */
    public ChoosingMeetings(Meetings meetings, Agendas agendas, Rounds rounds) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.rounds = rounds;
        this.listing = new ListingMeetings(agendas, rounds);
    }

    /** Returns the meeting a text names. */
    public Choice<Meeting> named(String typed, Network network, Instant now) {
        return DateReading.of(typed, DanishTime.at(now).toLocalDate())
                .map(reading -> reading.then(read -> on(read, typed, network, now)))
                .orElseGet(() -> byNumber(typed, network, now));
    }

    /** Returns the only meeting of this day, or what to ask. */
    public Choice<Meeting> on(LocalDate date, Network network, Instant now) {
        List<Meeting> found = of(network, meeting -> meeting.date().equals(date));
        return found.size() == 1
                ? Choice.one(found.get(0))
                : Choice.ask(
                        found.isEmpty()
                                ? new MeetingWords.NoMeetingThatDay(date, upcoming(network, now))
                                : new MeetingWords.WhichMeeting(listing.lines(found, network, now)));
    }

    /** Returns the meeting an agenda without a date must be for: the only one to come. */
    public Choice<Meeting> toCome(Network network, Instant now) {
        return only(of(network, meeting -> isToCome(meeting, now)), network, now);
    }

    /** Returns a meeting that will be held, or that it has been called off. */
    public Choice<Meeting> standing(Meeting meeting) {
        return meeting.isCalledOff()
                ? Choice.ask(new MeetingWords.MeetingIsOff(meeting.number(), meeting.date()))
                : Choice.one(meeting);
    }

    /** Returns the meeting that comes first; of several that day it asks which. */
    public Choice<Meeting> next(Network network, Instant now) {
        List<Meeting> coming = of(network, meeting -> isToCome(meeting, now));
        return only(
                coming.stream()
                        .filter(meeting -> meeting.date().equals(coming.get(0).date()))
                        .toList(),
                network,
                now);
    }

    /** Returns the meeting whose agenda is to be changed: the only one to come that has one. */
    public Choice<Meeting> toChange(Network network, Instant now) {
        List<Meeting> ready = of(
                network,
                meeting ->
                        isToCome(meeting, now) && agendas.newest(meeting.id()).isPresent());
        return ready.isEmpty() ? toCome(network, now) : only(ready, network, now);
    }

    /** Returns the meeting to ask about: the only one to come with an agenda, best one that has not been asked about. */
    public Choice<Meeting> toAskAbout(Network network, Instant now) {
        List<Meeting> ready = of(
                network,
                meeting ->
                        isToCome(meeting, now) && agendas.newest(meeting.id()).isPresent());
        List<Meeting> unasked = ready.stream()
                .filter(meeting -> rounds.of(meeting.id()).isEmpty())
                .toList();
        List<Meeting> fitting = unasked.size() == 1 ? unasked : ready;
        return fitting.isEmpty() ? toCome(network, now) : only(fitting, network, now);
    }

    private Choice<Meeting> on(DateReading read, String typed, Network network, Instant now) {
        return read.rest().isEmpty() ? on(read.date(), network, now) : unknown(typed, network, now);
    }

    private Choice<Meeting> byNumber(String typed, Network network, Instant now) {
        String number =
                typed.strip().replaceFirst("(?i)^(?:nr\\.?|møde)\\s*", "").replaceFirst("[.)]$", "");
        return meetings.of(network.id()).stream()
                .filter(meeting -> Integer.toString(meeting.number()).equals(number)
                        || meeting.id().value().equalsIgnoreCase(number))
                .findFirst()
                .map(Choice::one)
                .orElseGet(() -> unknown(typed, network, now));
    }

    private Choice<Meeting> unknown(String typed, Network network, Instant now) {
        return Choice.ask(new MeetingWords.UnknownMeeting(typed, upcoming(network, now)));
    }

    private Choice<Meeting> only(List<Meeting> fitting, Network network, Instant now) {
        if (fitting.isEmpty()) {
            return Choice.ask(new MeetingWords.NoMeetings());
        }
        return fitting.size() == 1
                ? Choice.one(fitting.get(0))
                : Choice.ask(new MeetingWords.WhichMeeting(listing.lines(fitting, network, now)));
    }

    private List<MeetingWords.MeetingLine> upcoming(Network network, Instant now) {
        return listing.lines(of(network, meeting -> isToCome(meeting, now)), network, now);
    }

    private List<Meeting> of(Network network, Predicate<Meeting> which) {
        return meetings.of(network.id()).stream().filter(which).toList();
    }

    private static boolean isToCome(Meeting meeting, Instant now) {
        return !meeting.isCalledOff()
                && !meeting.date().isBefore(DanishTime.at(now).toLocalDate());
    }

    /** Returns what a meeting is called: its forum and its date. */
    public String title(Meeting meeting, Network network) {
        return network.nameOfForum(meeting.forum(), meeting.date()) + ", " + DanishTime.inWords(meeting.date());
    }

    MeetingWords.MeetingLine line(Meeting meeting, Network network, Instant now) {
        return listing.line(meeting, network, now);
    }
}
