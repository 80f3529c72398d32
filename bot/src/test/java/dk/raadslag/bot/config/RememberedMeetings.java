package dk.raadslag.bot.config;

import dk.raadslag.domain.meeting.Meeting;
import dk.raadslag.domain.meeting.MeetingId;
import dk.raadslag.domain.meeting.Meetings;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.NetworkId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class RememberedMeetings implements Meetings {
    private final List<Meeting> meetings = new ArrayList<>();

    @Override
    public List<Meeting> of(NetworkId network) {
        return meetings.stream()
                .filter(meeting -> meeting.network().equals(network))
                .toList();
    }

    @Override
    public Optional<Meeting> find(MeetingId id) {
        return meetings.stream().filter(meeting -> meeting.id().equals(id)).findFirst();
    }

    @Override
    public Meeting enter(Network network, String forum, LocalDate date, LocalTime time, boolean example) {
        return of(network.id()).stream()
                .filter(meeting ->
                        meeting.forum().equals(forum) && meeting.date().equals(date))
                .findFirst()
                .orElseGet(() -> add(network, forum, date, time, example));
    }

    void move(MeetingId id, LocalDate date) {
        meetings.replaceAll(meeting -> meeting.id().equals(id)
                ? new Meeting(
                        id,
                        meeting.network(),
                        meeting.number(),
                        meeting.forum(),
                        date,
                        meeting.time(),
                        meeting.example())
                : meeting);
    }

    private Meeting add(Network network, String forum, LocalDate date, LocalTime time, boolean example) {
        int number = of(network.id()).size() + 1;
        MeetingId id = MeetingId.of(network.shortName(), number);
        Meeting meeting = new Meeting(id, network.id(), number, forum, date, time, example);
        meetings.add(meeting);
        return meeting;
    }
}
