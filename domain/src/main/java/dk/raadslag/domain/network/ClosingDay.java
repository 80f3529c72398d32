package dk.raadslag.domain.network;

import java.time.LocalTime;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/** A yearly day the network is closed beside the public holidays; {@code from} is set when only the afternoon is. */
public record ClosingDay(MonthDay day, @Nullable LocalTime from) {}
