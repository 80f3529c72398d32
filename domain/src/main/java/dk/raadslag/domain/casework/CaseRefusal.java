package dk.raadslag.domain.casework;

import dk.raadslag.domain.Phrase;
import java.time.LocalDate;
import java.util.List;

/** Why something cannot happen to a case. */
public sealed interface CaseRefusal extends Phrase {

    /** It has been through, or goes no further. */
    record CaseIsOver(int number, boolean withdrawn) implements CaseRefusal {}

    /** Nobody meets in the forum's place any more. */
    record ForumIsGone(int number, String forum, LocalDate since) implements CaseRefusal {}

    /** There is no earlier forum to send it back to. */
    record NothingBefore(int number, String forum) implements CaseRefusal {}

    /** The forum's turn is over. */
    record StepIsDone(int number, String forum) implements CaseRefusal {}

    /** The day is over. */
    record DayIsOver(LocalDate day) implements CaseRefusal {}

    /** It would get there before it has been where it must go first. */
    record OutOfTurn(String forum, LocalDate day, String other, LocalDate otherDay) implements CaseRefusal {}

    /** It is called so, or goes that way, already. */
    record NothingToCorrect(int number, String now) implements CaseRefusal {}

    /** It has been where the other way does not lead. */
    record WayIsGone(int number, String chain, List<String> been) implements CaseRefusal {}

    /** Something has happened to it meanwhile. */
    record CaseHasMoved(int number) implements CaseRefusal {}
}
