package dk.raadslag.domain.meeting;

import java.time.LocalDate;

/** Danish public holidays. */
public interface PublicHolidays {

    /** Tells whether the day is a public holiday in Denmark. */
    boolean contains(LocalDate day);
}
