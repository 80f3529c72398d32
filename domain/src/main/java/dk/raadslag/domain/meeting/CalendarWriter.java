package dk.raadslag.domain.meeting;

import java.util.List;

/** Writes events in the form calendars read. */
public interface CalendarWriter {

    /** Returns a calendar of this name as a file of its own. */
    String write(String name, List<Calendars.Published> events);
}
