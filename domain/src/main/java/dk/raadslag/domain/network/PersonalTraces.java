package dk.raadslag.domain.network;

import java.time.Instant;

/** Whatever names or reaches one person, wherever it is stored. */
public interface PersonalTraces {

    /**
     * Takes a person out of everything stored, in the running unit of work: what was only about them goes, what was sent to
     * them loses its words, and everywhere else they are called what stands in their place.
     *
     * @param instead the same number with the name and address that are left
     */
    void erase(Person person, Person instead, Instant now);

    /** Takes an address nobody has out of everything stored, with what a stranger at that address has left. */
    void erase(EmailAddress email);
}
