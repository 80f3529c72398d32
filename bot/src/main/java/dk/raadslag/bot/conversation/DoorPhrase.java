package dk.raadslag.bot.conversation;

import dk.raadslag.domain.Phrase;
import java.util.List;

/** What is said at the door, before anybody knows what the matter is. */
sealed interface DoorPhrase extends Phrase {

    /** To a contact person, once: who is speaking, and what is stored, why and for how long. */
    record Welcome(String name, List<String> networks, List<String> hosts) implements DoorPhrase {}

    /** To somebody of a secretariat, once. */
    record WelcomeToSecretariat(String name, List<String> networks, List<String> hosts) implements DoorPhrase {}

    /** A text looks as if it held a CPR number, in these of its lines where there are several; it was not stored. */
    record CprNumberHeldBack(List<Integer> lines) implements DoorPhrase {}

    /** In a group, to a contact person. */
    record WriteToMeAlone() implements DoorPhrase {}

    /** In a group, after an answer went to the one-to-one chat. */
    record AnsweredToYouAlone() implements DoorPhrase {}

    /** A button that does nothing for this person; whether it exists is not told. */
    record ButtonNotForYou() implements DoorPhrase {}
}
