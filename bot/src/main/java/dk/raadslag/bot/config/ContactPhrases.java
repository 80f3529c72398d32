package dk.raadslag.bot.config;

import dk.raadslag.domain.Phrase;

/** What is said about a contacts file. */
final class ContactPhrases {
    private ContactPhrases() {}

    record ContactsWithoutNetwork(String network) implements Phrase {}

    record NotSemicolons() implements Phrase {}

    record MissingColumn(String column) implements Phrase {}

    record UnknownColumn(String written, String known) implements Phrase {}

    record WrongColumnCount(int expected, int found) implements Phrase {}

    record CellTooLong(int longest) implements Phrase {}

    record QuoteNotClosed() implements Phrase {}

    record UnknownMunicipality(String written) implements Phrase {}

    record ExternalOnlyReceives(String name) implements Phrase {}

    record UnknownRole(String written, String known) implements Phrase {}

    record UnknownArea(String written, String known) implements Phrase {}

    record RowTwice(int firstLine) implements Phrase {}

    record AnswersForTwo(String email, int firstLine) implements Phrase {}

    record SameNameTwice(String name, String municipality, int firstLine) implements Phrase {}

    record DomainMistyped(String domain, String meant) implements Phrase {}

    record OtherNameForEmail(String email, String name, int firstLine) implements Phrase {}
}
