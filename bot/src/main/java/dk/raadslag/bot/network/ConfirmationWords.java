package dk.raadslag.bot.network;

import dk.raadslag.domain.Phrase;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said about still being a contact person. */
final class ConfirmationWords {
    private ConfirmationWords() {}

    record ConfirmationUsage() implements Phrase {}

    /** To the secretariat, when people have been asked without it having said so. */
    record ConfirmationsBegun(int people) implements Phrase {}

    /** The question itself, and what the network knows of the person. */
    record StillContact(String name, String network, List<String> municipalities, List<NetworkWords.HeldRole> roles)
            implements Phrase {}

    /** The question for somebody who serves in several networks. */
    record StillContactInSeveral(String name, List<Place> each) implements Phrase {}

    /** A network somebody serves in, and as what. */
    record Place(String network, List<String> municipalities, List<NetworkWords.HeldRole> roles) {
        static Place of(StillContact asked) {
            return new Place(asked.network(), asked.municipalities(), asked.roles());
        }
    }

    record ApartButton() implements Phrase {}

    record AskedApart(int networks) implements Phrase {}

    record AnswerHere() implements Phrase {}

    record StillButton() implements Phrase {}

    record SuccessorButton() implements Phrase {}

    record StopButton() implements Phrase {}

    record SendButton() implements Phrase {}

    /** Asks when and who; {@code successor} where somebody else takes over for certain. */
    record WhenAndWho(boolean successor) implements Phrase {}

    record SuccessorLabel(boolean needed) implements Phrase {}

    record SuccessorExample() implements Phrase {}

    /** What is wrong when an address cannot be taken. */
    record SuccessorError() implements Phrase {}

    /** What is wrong when no day is chosen. */
    record FromError() implements Phrase {}

    record FromLabel() implements Phrase {}

    record Confirmed(List<String> municipalities) implements Phrase {}

    /** {@code senders} and {@code networks} are everybody it was laid before. */
    record LeavingTold(LocalDate from, @Nullable String successor, List<String> senders, List<String> networks)
            implements Phrase {}

    record SuccessorUnreadable(String typed) implements Phrase {}

    record OwnSuccessor() implements Phrase {}

    record NotYourNetwork() implements Phrase {}
}
