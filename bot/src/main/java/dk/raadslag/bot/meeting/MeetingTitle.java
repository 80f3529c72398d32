package dk.raadslag.bot.meeting;

import dk.raadslag.domain.Phrase;
import java.time.LocalDate;

/** What a request about a meeting is called, such as "Sundhedsrådets møde onsdag den 20. januar 2027". */
public record MeetingTitle(String forum, LocalDate date) implements Phrase {}
