package dk.raadslag.bot.round;

import dk.raadslag.bot.agenda.AgendaSource;
import dk.raadslag.bot.command.Choice;
import dk.raadslag.bot.command.Payload;
import dk.raadslag.bot.command.Previewing;
import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.CommandLine;
import dk.raadslag.bot.conversation.SecretariatCommand;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.network.Network;
import java.util.List;

/** /runde: asks about a plan, a letter or the like without a meeting, once confirmed. */
final class OwnRoundCommand implements SecretariatCommand {
    private static final String TYPED = "typed";
    private static final String TEXT = "text";
    private static final String MARK = "mark";

    private final AgendaSource source;
    private final ReadingOwnRounds reading;
    private final PlannedRequests planned;
    private final DescribingRequests describing;
    private final Previewing previewing;
    private final Saying saying;

    OwnRoundCommand(
            AgendaSource source,
            ReadingOwnRounds reading,
            PlannedRequests planned,
            DescribingRequests describing,
            Previewing previewing,
            Saying saying) {
        this.source = source;
        this.reading = reading;
        this.planned = planned;
        this.describing = describing;
        this.previewing = previewing;
        this.saying = saying;
    }

    @Override
    public String name() {
        return "runde";
    }

    @Override
    public Phrase usage() {
        return new OwnRoundWords.OwnRoundUsage();
    }

    @Override
    public Answering run(CommandLine line, Turn turn, Network network) {
        return text(line, turn)
                .then(text -> planned(line.arguments(), text, turn, network)
                        .then(promise -> Choice.one(preview(promise, line, text, turn, false))))
                .either(shown -> shown, problem -> saying.wrong(problem, this));
    }

    /** Reads the command anew: what is sent is what would be shown now, and it is only sent if that was shown. */
    @Override
    public Answering confirmed(String payload, Turn turn, Network network) {
        Payload kept = Payload.read(payload);
        CommandLine line = new CommandLine(name(), kept.get(TYPED), "", List.of());
        return planned(kept.get(TYPED), kept.get(TEXT), turn, network)
                .either(
                        promise -> promise.mark().equals(kept.get(MARK))
                                ? send(promise, turn)
                                : preview(promise, line, kept.get(TEXT), turn, true),
                        problem -> saying.wrong(problem, this));
    }

    private Choice<String> text(CommandLine line, Turn turn) {
        if (line.files().isEmpty()) {
            return line.body().isEmpty() ? Choice.one("") : source.text(line, turn);
        }
        return source.text(line, turn).then(text -> Choice.one(ReadingOwnRounds.readable(text)));
    }

    private Choice<PlannedRequests.Planned> planned(String typed, String text, Turn turn, Network network) {
        return reading.read(typed, text, turn, network).then(request -> planned.plan(request, turn.now()));
    }

    private Answering send(PlannedRequests.Planned promise, Turn turn) {
        return saying.say(
                describing.sent(planned.open(promise, turn.now()), promise.request(), promise.plan(), turn.now()));
    }

    private Answering preview(
            PlannedRequests.Planned promise, CommandLine line, String text, Turn turn, boolean changed) {
        Payload payload =
                Payload.empty().with(TYPED, line.arguments()).with(TEXT, text).with(MARK, promise.mark());
        String words = saying.text(describing.preview(promise.request(), promise.plan(), changed, turn.now()));
        return previewing.show(
                new Previewing.Promise(words, payload),
                new CommandLine(line.name(), line.arguments(), "", List.of()),
                turn,
                promise.plan().order().network());
    }
}
