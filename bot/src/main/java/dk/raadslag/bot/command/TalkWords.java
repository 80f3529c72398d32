package dk.raadslag.bot.command;

import dk.raadslag.domain.Phrase;
import java.util.List;

/** What is said about commands as such. */
final class TalkWords {

    private TalkWords() {}

    record ConfirmQuestion() implements Phrase {}

    record ConfirmYes() implements Phrase {}

    record ConfirmNo() implements Phrase {}

    record PreviewGone() implements Phrase {}

    record PreviewReplaced() implements Phrase {}

    record PreviewDropped(String typed) implements Phrase {}

    record PreviewExpired(String typed) implements Phrase {}

    record NothingToConfirm() implements Phrase {}

    record DidYouMean(String typed, String meant, boolean offered) implements Phrase {}

    record WhichCommand(String typed, List<String> meant) implements Phrase {}

    record PressOrWrite() implements Phrase {}

    record NotUnderstood(boolean kept) implements Phrase {}

    record InNetwork(String network) implements Phrase {}

    record WhichNetwork(List<Choice> networks) implements Phrase {}

    record NetworkChosen(String network) implements Phrase {}

    record NoSuchNetwork(String typed, List<Choice> networks) implements Phrase {}

    record SwitchUsage() implements Phrase {}

    record Help(List<String> networks, List<Phrase> usages, List<String> repliesIn) implements Phrase {}

    record HelpUsage() implements Phrase {}

    record OnlyYouSeeThis() implements Phrase {}

    record ShareButton() implements Phrase {}

    record SharedBy(String name) implements Phrase {}

    record Shared() implements Phrase {}

    record SharedBefore() implements Phrase {}

    record NothingToShare() implements Phrase {}

    record Choice(String shortName, String name) {}
}
