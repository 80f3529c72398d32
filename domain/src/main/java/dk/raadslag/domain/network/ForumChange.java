package dk.raadslag.domain.network;

import java.time.Instant;
import java.time.LocalDate;

/** Something a secretariat has changed about its forums or its host since the network's file was written. */
public sealed interface ForumChange {
    /** Returns the first day on which it holds. */
    LocalDate from();

    /** Returns the id of the forum it is about; empty for the host. */
    String forum();

    /** The forum is called otherwise. */
    record Renamed(String forum, String name, LocalDate from) implements ForumChange {}

    /** The forum is no more. */
    record Closed(String forum, LocalDate from) implements ForumChange {}

    /** Another forum takes over; where the network does not have it yet, it is made under this name. */
    record Succeeded(String forum, String successor, String name, LocalDate from) implements ForumChange {}

    /** The forum is there after all, and has no successor. */
    record Reopened(String forum, LocalDate from) implements ForumChange {}

    /** Another municipality hosts the secretariat. */
    record HostMoved(MunicipalityCode municipality, LocalDate from) implements ForumChange {
        @Override
        public String forum() {
            return "";
        }
    }

    /** A change as it was made, and by whom. */
    record Made(ForumChange change, PersonId by, Instant at) {}
}
