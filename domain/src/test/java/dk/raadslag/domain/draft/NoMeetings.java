package dk.raadslag.domain.draft;

import dk.raadslag.domain.meeting.Meeting;
import dk.raadslag.domain.meeting.MeetingId;
import dk.raadslag.domain.meeting.Meetings;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.NetworkId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** A calendar without meetings. */
final class NoMeetings implements Meetings {
    @Override
    public List<Meeting> of(NetworkId network) {
        return List.of();
    }

    @Override
    public Optional<Meeting> find(MeetingId id) {
        return Optional.empty();
    }

    @Override
    public Meeting enter(Network network, String forum, LocalDate date, LocalTime time, boolean example) {
        throw new UnsupportedOperationException("no meetings here");
    }

    @Override
    public void change(Meeting meeting) {
        throw new UnsupportedOperationException("no meetings here");
    }
}
