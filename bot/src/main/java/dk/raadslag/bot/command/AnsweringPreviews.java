package dk.raadslag.bot.command;

import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.CommandLine;
import dk.raadslag.bot.conversation.SecretariatCommand;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.conversation.Previews;
import dk.raadslag.domain.conversation.Previews.Preview;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.PersonId;
import java.util.List;
import java.util.Optional;

/** Carries out or drops what a person has been shown. */
final class AnsweringPreviews {

    private final Previews previews;
    private final Commands commands;
    private final ChoosingNetworks networks;
    private final Saying saying;

    AnsweringPreviews(Previews previews, Commands commands, ChoosingNetworks networks, Saying saying) {
        this.previews = previews;
        this.commands = commands;
        this.networks = networks;
        this.saying = saying;
    }

    /** Answers a yes or no said in words; empty when nothing has been shown. */
    Optional<Answering> said(YesOrNo answer, Turn turn) {
        return said(answer, "", turn);
    }

    /** Lets the command change what it has shown, where the words mean that; the preview stands until it does. */
    Optional<Answering> changed(String words, Turn turn) {
        return previews.of(person(turn))
                .filter(preview -> !turn.now().isAfter(preview.expires()))
                .flatMap(preview -> changed(preview, words, turn));
    }

    private Optional<Answering> changed(Preview preview, String words, Turn turn) {
        KeptPromise kept = KeptPromise.read(preview.payload());
        TypedWords typed = TypedWords.of(kept.typed());
        CommandLine line = new CommandLine(preview.command(), typed.arguments(), "", List.of());
        return network(kept, turn)
                .flatMap(network -> commands.find(preview.command())
                        .flatMap(command -> command.changed(kept.payload(), line, words, turn, network))
                        .map(answer -> networks.named(answer, network, turn.by())));
    }

    private Optional<Answering> said(YesOrNo answer, String choice, Turn turn) {
        return previews.take(person(turn)).map(preview -> settle(preview, answer, choice, turn));
    }

    /** Answers the button of one certain preview. */
    Answering pressed(String id, YesOrNo answer, String choice, Turn turn) {
        Optional<Preview> standing = previews.of(person(turn));
        if (standing.isEmpty()) {
            return saying.say(new TalkWords.PreviewGone());
        }
        if (!standing.get().id().equals(id)) {
            return saying.say(new TalkWords.PreviewReplaced());
        }
        return said(answer, choice, turn).orElseGet(() -> saying.say(new TalkWords.PreviewGone()));
    }

    private Answering settle(Preview preview, YesOrNo answer, String choice, Turn turn) {
        KeptPromise kept = KeptPromise.read(preview.payload());
        if (answer == YesOrNo.NO) {
            return saying.say(new TalkWords.PreviewDropped(kept.typed()));
        }
        if (turn.now().isAfter(preview.expires())) {
            return saying.say(new TalkWords.PreviewExpired(kept.typed()));
        }
        Optional<Network> network = network(kept, turn);
        Optional<SecretariatCommand> command = commands.find(preview.command());
        return network.isPresent() && command.isPresent()
                ? networks.named(
                        command.get().confirmed(kept.chosen(choice), turn, network.get()), network.get(), turn.by())
                : saying.say(new TalkWords.PreviewGone());
    }

    private static Optional<Network> network(KeptPromise kept, Turn turn) {
        return turn.by().serving(kept.network());
    }

    private static PersonId person(Turn turn) {
        return turn.by().person().id();
    }
}
