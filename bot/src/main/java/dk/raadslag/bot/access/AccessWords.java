package dk.raadslag.bot.access;

import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.network.Role;
import java.time.LocalDate;
import java.util.List;

/** What is said to strangers, and about them. */
final class AccessWords {

    private AccessWords() {}

    record NotKnownHere(boolean mayAsk) implements Phrase {}

    record AskButton() implements Phrase {}

    record AskHere() implements Phrase {}

    record WhichNetwork(List<String> networks) implements Phrase {}

    record Asked(String network) implements Phrase {}

    record AskedBefore(String network, LocalDate on) implements Phrase {}

    record NoWorkEmail() implements Phrase {}

    record SomebodyAsks(String name, String email, String network) implements Phrase {}

    record WhoAsks(String name, String email, String tenant) implements Phrase {}

    record MunicipalityLabel() implements Phrase {}

    record MunicipalityError() implements Phrase {}

    record GrantPrimaryButton() implements Phrase {}

    record GrantSubjectButton() implements Phrase {}

    record DeclineButton() implements Phrase {}

    record LetIn(String name, Role role, String municipality) implements Phrase {}

    record Declined(String name) implements Phrase {}

    record DecidedBefore(String by, boolean granted) implements Phrase {}

    record RequestGone() implements Phrase {}

    record YouAreIn(Role role, String municipality, String network) implements Phrase {}

    record YouAreNotIn(String network, String phone) implements Phrase {}
}
