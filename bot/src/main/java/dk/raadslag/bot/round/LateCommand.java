package dk.raadslag.bot.round;

import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.CommandLine;
import dk.raadslag.bot.conversation.SecretariatCommand;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.round.Decision;
import java.util.Locale;

/** "tag med <kommune>" and "lad ligge <kommune>": decides about a municipality's late answers by words. */
final class LateCommand implements SecretariatCommand {
    private final Kind kind;
    private final FindingLate finding;
    private final DecidingLate deciding;
    private final Saying saying;

    LateCommand(Kind kind, FindingLate finding, DecidingLate deciding, Saying saying) {
        this.kind = kind;
        this.finding = finding;
        this.deciding = deciding;
        this.saying = saying;
    }

    /** Which of the two. */
    enum Kind {
        ADMIT("tag", "med", Decision.Verdict.YES),
        LEAVE("lad", "ligge", Decision.Verdict.NO);

        private final String first;
        private final String second;
        private final Decision.Verdict verdict;

        Kind(String first, String second, Decision.Verdict verdict) {
            this.first = first;
            this.second = second;
            this.verdict = verdict;
        }
    }

    @Override
    public String name() {
        return kind.first;
    }

    @Override
    public boolean isMeantBefore(String arguments) {
        return arguments.toLowerCase(Locale.ROOT).matches(kind.second + "(\\s.*)?");
    }

    @Override
    public Phrase usage() {
        return kind == Kind.ADMIT ? new LateWords.AdmitUsage() : new LateWords.LeaveUsage();
    }

    @Override
    public Answering run(CommandLine line, Turn turn, Network network) {
        String named = line.arguments()
                .replaceFirst("(?i)^" + kind.second + "(?=\\s|$)", "")
                .strip();
        return finding.named(named, network)
                .either(
                        late -> saying.say(deciding.decide(late.round(), late.municipality(), kind.verdict, turn)),
                        problem -> saying.wrong(problem, this));
    }
}
