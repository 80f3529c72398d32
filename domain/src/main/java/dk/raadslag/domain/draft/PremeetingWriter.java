package dk.raadslag.domain.draft;

import java.util.List;

/** Writes the documents of a formøde. */
public interface PremeetingWriter {
    /** Returns the agenda of the formøde, which names municipalities, and the folder for council members, which does not. */
    List<DraftDocument> write(PremeetingOrder order);
}
