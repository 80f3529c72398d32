package dk.raadslag.domain.draft;

import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.round.RoundId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A version of a draft that has been sent to the municipalities so that they can say whether they agree. */
public record Circulation(RoundId round, int version, Instant at, PersonId by, List<Reader> readers) {
    /** Copies the list. */
    public Circulation {
        readers = List.copyOf(readers);
    }

    /** Somebody who gets the draft; {@code answers} tells that they answer for the municipality, others get a copy. */
    public record Reader(PersonId person, MunicipalityCode municipality, boolean answers) {}

    /** Returns the municipality this person answers for. */
    public Optional<MunicipalityCode> answersFor(PersonId person) {
        return readers.stream()
                .filter(reader -> reader.answers() && reader.person().equals(person))
                .map(Reader::municipality)
                .findFirst();
    }

    /** Returns the municipalities that are asked, each once. */
    public List<MunicipalityCode> asked() {
        return readers.stream()
                .filter(Reader::answers)
                .map(Reader::municipality)
                .distinct()
                .toList();
    }
}
