package dk.raadslag.bot.draft;

import dk.raadslag.bot.command.Payload;
import dk.raadslag.bot.command.Previewing;
import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.command.Spelling;
import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.CommandLine;
import dk.raadslag.bot.conversation.SecretariatCommand;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.round.Round;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** /udkast: makes a new version of both documents, tells where it stands, or sends it round for agreement. */
final class DraftCommand implements SecretariatCommand {
    private static final String ROUND = "round";
    private static final String DEADLINE = "deadline";
    private static final String MARK = "mark";
    private static final Pattern SENDS = Pattern.compile(
            "(?<round>.*?)(?:(?<![\\p{L}\\d])frist(?:[:.]|\\s)\\s*(?<deadline>.*))?",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final DraftRounds choosing;
    private final DescribingDrafts describing;
    private final SendingDrafts sending;
    private final Previewing previewing;
    private final Saying saying;

    DraftCommand(
            DraftRounds choosing,
            DescribingDrafts describing,
            SendingDrafts sending,
            Previewing previewing,
            Saying saying) {
        this.choosing = choosing;
        this.describing = describing;
        this.sending = sending;
        this.previewing = previewing;
        this.saying = saying;
    }

    @Override
    public String name() {
        return "udkast";
    }

    @Override
    public Phrase usage() {
        return new DraftWords.DraftUsage();
    }

    @Override
    public Optional<CommandLine> naming(CommandLine line, String which) {
        String first = line.arguments().split("\\s+", 2)[0];
        return Spelling.same(first, "send") || Spelling.same(first, "status")
                ? Optional.of(line.afterFirst(which))
                : SecretariatCommand.super.naming(line, which);
    }

    @Override
    public Answering run(CommandLine line, Turn turn, Network network) {
        String[] words = line.arguments().split("\\s+", 2);
        String rest = words.length > 1 ? words[1] : "";
        if (Spelling.same(words[0], "send")) {
            return send(rest, new Asked(line, turn, network));
        }
        if (Spelling.same(words[0], "status")) {
            return choosing.choose(rest, network, turn.now())
                    .either(round -> saying.say(describing.standing(round, network, turn.now())), this::wrong);
        }
        return choosing.choose(line.arguments(), network, turn.now())
                .either(round -> saying.say(describing.made(round, turn, network)), this::wrong);
    }

    private Answering send(String typed, Asked asked) {
        Matcher parts = SENDS.matcher(typed);
        String deadline = parts.matches() && parts.group("deadline") != null ? parts.group("deadline") : "";
        String named = parts.matches() ? parts.group("round").strip() : typed;
        return choosing.choose(named, asked.network(), asked.turn().now())
                .either(round -> plan(round, deadline, asked, ""), this::wrong);
    }

    /** Works out anew who gets it: what was not shown is not sent. */
    @Override
    public Answering confirmed(String payload, Turn turn, Network network) {
        Payload kept = Payload.read(payload);
        String id = kept.get(ROUND);
        CommandLine line = new CommandLine(name(), "send " + id, "", List.of());
        return choosing.choose(id, network, turn.now())
                .either(
                        round -> plan(
                                round, kept.find(DEADLINE).orElse(""), new Asked(line, turn, network), kept.get(MARK)),
                        this::wrong);
    }

    private Answering plan(Round round, String deadline, Asked asked, String shown) {
        return sending.plan(round, deadline, asked.network(), asked.turn())
                .either(
                        plan -> plan.mark().equals(shown)
                                ? saying.say(sending.carryOut(plan, asked.turn(), asked.network()))
                                : preview(plan, deadline, asked, !shown.isEmpty()),
                        this::wrong);
    }

    private Answering preview(CirculatingDrafts.Plan plan, String deadline, Asked asked, boolean changed) {
        String words = saying.text(sending.preview(plan, asked.network(), changed));
        Payload payload = Payload.empty()
                .with(ROUND, plan.round().id().value())
                .with(DEADLINE, deadline)
                .with(MARK, plan.mark());
        return previewing.show(new Previewing.Promise(words, payload), asked.line(), asked.turn(), asked.network());
    }

    private Answering wrong(Phrase problem) {
        return saying.wrong(problem, this);
    }

    private record Asked(CommandLine line, Turn turn, Network network) {}
}
