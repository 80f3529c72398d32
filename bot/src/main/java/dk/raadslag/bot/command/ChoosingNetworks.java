package dk.raadslag.bot.command;

import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.Speaking;
import dk.raadslag.domain.conversation.Choices;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.network.Network;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Finds, keeps and names the network somebody in several secretariats is working in. */
final class ChoosingNetworks {

    private final Choices choices;
    private final Saying saying;
    private final List<StandingNotice> notices;

    ChoosingNetworks(Choices choices, Saying saying, List<StandingNotice> notices) {
        this.choices = choices;
        this.saying = saying;
        this.notices = List.copyOf(notices);
    }

    /** Returns the only network the person serves or the one chosen last; empty when a choice has to be made. */
    Optional<Network> of(Speaking by) {
        if (by.serves().size() == 1) {
            return Optional.of(by.serves().get(0));
        }
        return choices.networkOf(by.person().id()).flatMap(by::serving);
    }

    Answering choose(Speaking by, Network network) {
        choices.choose(by.person().id(), network.id());
        return saying.say(new TalkWords.NetworkChosen(network.name()));
    }

    Answering ask(Speaking by) {
        return saying.say(new TalkWords.WhichNetwork(offered(by)));
    }

    static List<TalkWords.Choice> offered(Speaking by) {
        return by.serves().stream()
                .map(network -> new TalkWords.Choice(network.shortName(), network.name()))
                .toList();
    }

    /** Puts the network's name above an answer to somebody who could mean another, and what must not be forgotten below it. */
    Answering named(Answering answer, Network network, Speaking by) {
        return headed(reminded(answer, network), network, by);
    }

    /** Puts the network's name above alone. */
    Answering headed(Answering answer, Network network, Speaking by) {
        if (by.serves().size() == 1) {
            return answer;
        }
        String name = saying.text(new TalkWords.InNetwork(network.name()));
        return each(answer, text -> name + "\n\n" + text);
    }

    private Answering reminded(Answering answer, Network network) {
        Answering told = answer;
        for (StandingNotice notice : notices) {
            String words = notice.of(network).map(saying::text).orElse("");
            told = each(told, text -> words.isEmpty() || text.contains(words) ? text : text + "\n\n" + words);
        }
        return told;
    }

    private static Answering each(Answering answer, UnaryOperator<String> change) {
        return new Answering(
                answer.messages().stream()
                        .map(message -> new Message(change.apply(message.text()), message.summary(), message.card()))
                        .toList(),
                answer.reaction());
    }
}
