package dk.raadslag.domain.casework;

import dk.raadslag.domain.network.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to happen to a case.
 *
 * @param target the step that is given a day, or to which the case is sent back
 * @param day the day for the target, or for the next step where the case goes on; null for none
 * @param words what was decided, or why
 */
public record CaseMove(
        CaseEvent.Kind kind, int target, @Nullable LocalDate day, String words, PersonId by) {}
