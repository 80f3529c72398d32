package dk.raadslag.bot.reply;

import dk.raadslag.domain.Phrase;
import java.util.List;

/** What is asked when words have not found their place. */
sealed interface QuestionPhrase extends Phrase {

    /** Something to choose among: its number or id, and its title. */
    record Choice(String number, String title) {}

    /** Which item do these words belong to? {@code unknown} are numbers the round does not have. */
    record WhichItem(String words, List<String> unknown, List<String> leftOut, List<Choice> items)
            implements QuestionPhrase {}

    /** Which round do these words belong to? */
    record WhichRound(String words, List<Choice> rounds) implements QuestionPhrase {}

    /** What is your answer to these items? */
    record WhatAbout(List<Choice> items) implements QuestionPhrase {}

    /** The words are kept; there is no round they could belong to. */
    record KeptForLater() implements QuestionPhrase {}

    /** The words have found their place before. */
    record AlreadyPlaced() implements QuestionPhrase {}

    /** The words belong to no item; they stay kept and count for nothing. */
    record LeftUnplaced() implements QuestionPhrase {}

    /** Above the buttons. */
    record ChooseHere() implements QuestionPhrase {}

    /** The button of one item or round. */
    record ChoiceButton(String number, String title) implements QuestionPhrase {}

    /** The button for words that hold for every item. */
    record AllItemsButton() implements QuestionPhrase {}

    /** Above the buttons of positions. */
    record ChooseAnswerHere() implements QuestionPhrase {}

    /** The button for words that belong to no item. */
    record NoneButton() implements QuestionPhrase {}
}
