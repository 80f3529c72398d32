package dk.raadslag.bot.fakes;

import dk.raadslag.domain.meeting.Meeting;
import dk.raadslag.domain.meeting.MeetingId;
import dk.raadslag.domain.meeting.Meetings;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.NetworkId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

public final class FakeMeetings implements Meetings, Remembered {
    private List<Meeting> known = new ArrayList<>();

    @Override
    public List<Meeting> of(NetworkId network) {
        return known.stream()
                .filter(meeting -> meeting.network().equals(network))
                .sorted(Comparator.comparing(Meeting::date))
                .toList();
    }

    @Override
    public Optional<Meeting> find(MeetingId id) {
        return known.stream().filter(meeting -> meeting.id().equals(id)).findFirst();
    }

    @Override
    public Meeting enter(Network network, String forum, LocalDate date, LocalTime time, boolean example) {
        return of(network.id()).stream()
                .filter(meeting ->
                        meeting.forum().equals(forum) && meeting.date().equals(date))
                .findFirst()
                .orElseGet(() -> add(network, forum, date, time, example));
    }

    @Override
    public void change(Meeting meeting) {
        known.replaceAll(one -> one.id().equals(meeting.id()) ? meeting : one);
    }

    @Override
    public Runnable snapshot() {
        List<Meeting> before = new ArrayList<>(known);
        return () -> known = before;
    }

    private Meeting add(Network network, String forum, LocalDate date, LocalTime time, boolean example) {
        int number = of(network.id()).size() + 1;
        Meeting meeting = new Meeting(
                MeetingId.of(network.shortName(), number), network.id(), number, forum, date, time, example);
        known.add(meeting);
        return meeting;
    }
}
