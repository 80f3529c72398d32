package dk.raadslag.bot.command;

import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.CommandLine;
import dk.raadslag.bot.conversation.Incoming;
import dk.raadslag.bot.conversation.SecretariatCommand;
import dk.raadslag.bot.conversation.SecretariatTalk;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.network.Network;
import java.util.Optional;
import java.util.Set;

/** Talks with the secretariat in commands. */
final class CommandTalk implements SecretariatTalk {

    private final Commands commands;
    private final ChoosingNetworks networks;
    private final AnsweringPreviews previews;
    private final Misunderstandings misunderstandings;
    private final NearCommands near;
    private final Sharing sharing;
    private final OpenQuestions questions;

    CommandTalk(
            Commands commands,
            ChoosingNetworks networks,
            AnsweringPreviews previews,
            Misunderstandings misunderstandings,
            NearCommands near,
            Sharing sharing,
            OpenQuestions questions) {
        this.questions = questions;
        this.commands = commands;
        this.networks = networks;
        this.previews = previews;
        this.misunderstandings = misunderstandings;
        this.near = near;
        this.sharing = sharing;
    }

    @Override
    public Optional<Answering> said(Incoming.Said words, Turn turn) {
        return YesOrNo.read(words.text())
                .flatMap(answer -> previews.said(answer, turn))
                .or(() -> words.files().isEmpty() ? answered(words, turn) : Optional.empty())
                .or(() -> words.files().isEmpty() ? previews.changed(words.text(), turn) : Optional.empty())
                .or(() -> sharing.said(words, turn))
                .or(() -> command(words, turn))
                .or(() -> misunderstandings.nearMiss(words, turn));
    }

    @Override
    public Answering notUnderstood(Incoming.Said words, Turn turn) {
        return misunderstandings.answer(words, turn);
    }

    @Override
    public Answering pressed(Incoming.Pressed press, Turn turn) {
        if (press.verb().equals(Sharing.VERB)) {
            return TalkCard.inPlaceOf(press, sharing.pressed(press, turn));
        }
        if (press.verb().equals(NearCommands.VERB)) {
            return TalkCard.inPlaceOf(press, chosen(press, turn));
        }
        YesOrNo answer = press.verb().equals(PreviewCards.YES) ? YesOrNo.YES : YesOrNo.NO;
        String id = press.inputs().getOrDefault(PreviewCards.ID, "");
        String choice = press.inputs().getOrDefault(Previewing.CHOICE, "");
        return TalkCard.inPlaceOf(press, previews.pressed(id, answer, choice, turn));
    }

    @Override
    public Set<String> verbs() {
        return Set.of(PreviewCards.YES, PreviewCards.NO, Sharing.VERB, NearCommands.VERB);
    }

    private Optional<Answering> answered(Incoming.Said words, Turn turn) {
        return questions.answered(words.text(), turn).map(meant -> run(meant.command(), meant.line(), turn));
    }

    private Optional<Answering> command(Incoming.Said words, Turn turn) {
        TypedWords typed = TypedWords.of(words.text());
        Optional<SecretariatCommand> meant =
                typed.word().isEmpty() && !words.files().isEmpty()
                        ? commands.takingFileAlone(words.files().get(0).name())
                        : commands.find(typed.word())
                                .filter(command -> typed.slashed() || command.isMeantBefore(typed.arguments()));
        return meant.map(command ->
                run(command, new CommandLine(command.name(), typed.arguments(), typed.body(), words.files()), turn));
    }

    private Answering chosen(Incoming.Pressed press, Turn turn) {
        if (networks.of(turn.by()).isEmpty()) {
            return networks.ask(turn.by());
        }
        return near.chosen(press, turn)
                .flatMap(line -> commands.find(line.name()).map(command -> run(command, line, turn)))
                .orElseGet(near::alreadyPlaced);
    }

    private Answering run(SecretariatCommand command, CommandLine line, Turn turn) {
        Optional<Network> chosen = networks.of(turn.by());
        if (chosen.isEmpty() && !command.worksWithoutChoice()) {
            return networks.ask(turn.by());
        }
        Network network = chosen.orElseGet(() -> turn.by().serves().get(0));
        Answering plain = command.run(line, turn, network);
        questions.keep(plain, line, turn, network);
        Answering answer = networks.of(turn.by())
                .map(now -> command.tellsWhatStands()
                        ? networks.headed(plain, now, turn.by())
                        : networks.named(plain, now, turn.by()))
                .orElse(plain);
        return sharing.offered(answer, command, turn, network);
    }
}
