package dk.raadslag.bot.round;

import dk.raadslag.bot.agenda.OfferingCorrections;
import dk.raadslag.bot.command.Payload;
import dk.raadslag.bot.command.Previewing;
import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.CommandLine;
import dk.raadslag.bot.conversation.SecretariatCommand;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.meeting.Meeting;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.round.RoundPlan;
import java.util.List;
import java.util.Optional;

/** /anmod: shows exactly what each municipality will get, and asks them once confirmed; a round under way is corrected. */
final class RequestCommand implements SecretariatCommand, OfferingCorrections {

    private static final String TYPED = "typed";
    private static final String MARK = "mark";

    private final ReadingRequests reading;
    private final PlannedRequests planned;
    private final DescribingRequests describing;
    private final CorrectedRounds corrected;
    private final Previewing previewing;
    private final Saying saying;

    RequestCommand(
            ReadingRequests reading,
            PlannedRequests planned,
            DescribingRequests describing,
            CorrectedRounds corrected,
            Previewing previewing,
            Saying saying) {
        this.corrected = corrected;
        this.reading = reading;
        this.planned = planned;
        this.describing = describing;
        this.previewing = previewing;
        this.saying = saying;
    }

    @Override
    public String name() {
        return "anmod";
    }

    @Override
    public Phrase usage() {
        return new RequestWords.RequestUsage();
    }

    @Override
    public Answering run(CommandLine line, Turn turn, Network network) {
        return reading.read(line.arguments(), turn, network)
                .then(request -> planned.plan(request, turn.now()))
                .either(promise -> show(promise, line, turn, false), problem -> saying.wrong(problem, this));
    }

    /** Reads the command anew: what is sent is what would be shown now, and it is only sent if that was shown. */
    @Override
    public Answering confirmed(String payload, Turn turn, Network network) {
        Payload kept = Payload.read(payload);
        CommandLine line = new CommandLine(name(), kept.get(TYPED), "", List.of());
        return reading.read(line.arguments(), turn, network)
                .then(request -> planned.plan(request, turn.now()))
                .either(
                        promise -> mark(promise, line, turn).equals(kept.get(MARK))
                                ? send(promise, line, turn)
                                : show(promise, line, turn, true),
                        problem -> saying.wrong(problem, this));
    }

    @Override
    public Optional<Answering> offer(Meeting meeting, Turn turn, Network network) {
        CommandLine line = new CommandLine(name(), Integer.toString(meeting.number()), "", List.of());
        return reading.read(line.arguments(), turn, network)
                .then(request -> planned.plan(request, turn.now()))
                .either(
                        promise -> corrected
                                .of(promise, line.arguments(), turn.now())
                                .filter(correction -> !correction.isNone())
                                .map(correction -> show(promise, line, turn, false)),
                        problem -> Optional.empty());
    }

    private Answering send(PlannedRequests.Planned promise, CommandLine line, Turn turn) {
        return saying.say(corrected
                .of(promise, line.arguments(), turn.now())
                .map(correction -> corrected.correct(correction, turn))
                .orElseGet(() -> describing.sent(
                        planned.open(promise, turn.now()), promise.request(), promise.plan(), turn.now())));
    }

    private String mark(PlannedRequests.Planned promise, CommandLine line, Turn turn) {
        return corrected
                .of(promise, line.arguments(), turn.now())
                .map(PlannedCorrections.Planned::mark)
                .orElseGet(promise::mark);
    }

    private Answering show(PlannedRequests.Planned promise, CommandLine line, Turn turn, boolean changed) {
        return corrected
                .of(promise, line.arguments(), turn.now())
                .map(correction -> correction(correction, promise, line, turn, changed))
                .orElseGet(() -> preview(promise, line, turn, changed));
    }

    private Answering correction(
            PlannedCorrections.Planned correction,
            PlannedRequests.Planned promise,
            CommandLine line,
            Turn turn,
            boolean changed) {
        if (correction.isNone()) {
            return saying.say(new CorrectionWords.NothingToCorrect(
                    correction.round().id().value(), correction.round().title()));
        }
        Network network = promise.plan().order().network();
        Payload payload = Payload.empty().with(TYPED, line.arguments()).with(MARK, correction.mark());
        String words = saying.text(corrected.preview(correction, network, changed));
        return previewing.show(new Previewing.Promise(words, payload), line, turn, network);
    }

    private Answering preview(PlannedRequests.Planned promise, CommandLine line, Turn turn, boolean changed) {
        RoundPlan plan = promise.plan();
        Payload payload = Payload.empty().with(TYPED, line.arguments()).with(MARK, promise.mark());
        String words = saying.text(describing.preview(promise.request(), plan, changed, turn.now()));
        return previewing.show(
                new Previewing.Promise(words, payload), line, turn, plan.order().network());
    }
}
