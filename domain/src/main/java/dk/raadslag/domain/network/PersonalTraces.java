package dk.raadslag.domain.network;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Whatever names or reaches one person, wherever it is stored. */
public interface PersonalTraces {

    /** Returns what is stored of a person themselves: what they are, said, did and were sent. */
    List<Held> of(Person person);

    /** Returns what is stored about others and names this person. */
    List<Held> naming(Person person);

    /**
     * One thing stored.
     *
     * @param kind what it is, as the store calls it
     * @param values what it says, by the store's own words, in their order; what is not known is left out
     */
    record Held(String kind, Map<String, String> values) {}

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
