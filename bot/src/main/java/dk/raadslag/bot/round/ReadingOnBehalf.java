package dk.raadslag.bot.round;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.bot.conversation.CommandLine;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.bot.meeting.ChoosingRounds;
import dk.raadslag.bot.network.NamedMunicipality;
import dk.raadslag.bot.reading.ReadReply;
import dk.raadslag.bot.reading.ReplyReading;
import dk.raadslag.domain.network.Municipality;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.reply.Answer;
import dk.raadslag.domain.reply.Level;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundItem;
import java.util.List;
import java.util.Map;

/** Works out what a typed /svar means. */
final class ReadingOnBehalf {

    private final ChoosingRounds choosing;
    private final Standings standings;

    ReadingOnBehalf(ChoosingRounds choosing, Standings standings) {
        this.choosing = choosing;
        this.standings = standings;
    }

    /** What was understood, and what the words leave open. */
    record Understood(OnBehalf entry, List<String> unclear, String leftOver) {
        boolean isClear() {
            return unclear.isEmpty() && leftOver.isEmpty();
        }
    }

    /** For whom something is entered in which round, and in what words. */
    record Meant(Round round, Municipality municipality, String source, String words) {
        private List<String> items() {
            return round.items().stream().map(RoundItem::number).toList();
        }
    }

    /** Works out for whom and in which round. */
    Choice<Meant> meant(CommandLine line, Turn turn, Network network) {
        OnBehalfArguments arguments = OnBehalfArguments.read(line);
        if (arguments.words().isEmpty()) {
            return Choice.ask(new OnBehalfWords.MunicipalityMissing());
        }
        return NamedMunicipality.readFrom(arguments.words(), network).then(named -> {
            OnBehalfArguments answer = arguments.after(named.rest());
            return choosing.choose(answer.round(), network, turn.now())
                    .then(round -> asked(named.municipality(), round))
                    .then(round -> Choice.one(new Meant(
                            round,
                            named.municipality(),
                            answer.source(),
                            (answer.words() + "\n" + line.body()).strip())));
        });
    }

    private static Choice<Round> asked(Municipality municipality, Round round) {
        return round.asked().contains(municipality.code())
                ? Choice.one(round)
                : Choice.ask(new OnBehalfWords.MunicipalityNotAsked(
                        municipality.name(), round.id().value(), round.title()));
    }

    /** Works out which positions the words give. */
    Choice<Understood> read(Meant entering, Turn turn) {
        String text = entering.words();
        String name = entering.municipality().name();
        if (text.isEmpty()) {
            return Choice.ask(new OnBehalfWords.AnswerMissing(name, entering.items()));
        }
        ReadReply read = ReplyReading.read(text, entering.round(), turn.today());
        if (!read.unknown().isEmpty()) {
            return Choice.ask(new OnBehalfWords.NoSuchItem(read.unknown(), entering.items()));
        }
        Map<String, Answer> answers = answers(read, text, entering);
        return answers.isEmpty()
                ? Choice.ask(new OnBehalfWords.AnswerNotUnderstood(name, text, entering.items()))
                : Choice.one(new Understood(entry(answers, read, entering, turn), read.bare(), read.leftOver()));
    }

    private static OnBehalf entry(Map<String, Answer> answers, ReadReply read, Meant entering, Turn turn) {
        Level level = read.told();
        return new OnBehalf(
                entering.round(),
                entering.municipality(),
                answers,
                level == null ? Level.ADMINISTRATIVE : level,
                entering.source(),
                turn.heard().activityId());
    }

    private Map<String, Answer> answers(ReadReply read, String text, Meant entering) {
        return standings
                .of(entering.round())
                .of(entering.municipality().code())
                .map(standing -> read.over(read.answers(), standing, text))
                .orElseThrow(() -> new IllegalStateException(entering.round().id() + " does not ask "
                        + entering.municipality().code()));
    }
}
