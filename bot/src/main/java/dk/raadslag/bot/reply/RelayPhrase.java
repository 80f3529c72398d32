package dk.raadslag.bot.reply;

import dk.raadslag.domain.Phrase;

/** What is said when words are passed on between a contact person and the secretariat. */
sealed interface RelayPhrase extends Phrase {

    /** To the writer of a question. */
    record QuestionPassedOn(String sender, String phone) implements RelayPhrase {}

    record PassedOnFromOutside(String sender, String phone) implements RelayPhrase {}

    /** To somebody who wants more time. */
    record WishPassedOn(String until, String deadline) implements RelayPhrase {}

    /** To the secretariat; {@code round} is empty for a question that belongs to none. */
    record SomebodyAsks(String person, String municipality, String round, String words) implements RelayPhrase {}

    /** To the secretariat: the words in full, or a piece of them. */
    record WholeWords(String person, String words) implements RelayPhrase {}

    /** To the secretariat: more time is asked for. */
    record SomebodyWantsTime(
            String person, String municipality, String round, String until, String deadline, String words)
            implements RelayPhrase {}

    /** Gives the time that is asked for in the text above. */
    record GrantButton() implements RelayPhrase {}

    /** Keeps the deadline. */
    record DeclineButton() implements RelayPhrase {}

    /** Sends the answer written on the card. */
    record AnswerButton() implements RelayPhrase {}

    /** The label of the field for it. */
    record AnswerLabel() implements RelayPhrase {}

    /** What the empty field shows. */
    record AnswerHint() implements RelayPhrase {}

    /** The field was empty. */
    record AnswerIsEmpty() implements RelayPhrase {}

    /** To the secretariat: the answer is on its way. */
    record AnswerSent(String person, String by, String answer) implements RelayPhrase {}

    /** To the writer of the question. */
    record SecretariatAnswers(String by, String asked, String answer) implements RelayPhrase {}

    /** There is nobody to answer. */
    record NobodyAsked() implements RelayPhrase {}

    /** To a greeting. */
    record Greeting(String name) implements RelayPhrase {}
}
