package dk.raadslag.domain.network;

import java.time.LocalDate;
import java.time.LocalTime;

/** A meeting as the network file states it; {@code example} marks a date nobody has confirmed. */
public record PlannedMeeting(LocalDate date, LocalTime time, boolean example) {}
