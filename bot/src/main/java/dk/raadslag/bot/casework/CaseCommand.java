package dk.raadslag.bot.casework;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.command.Spelling;
import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.CommandLine;
import dk.raadslag.bot.conversation.SecretariatCommand;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.casework.CaseEvent.Kind;
import dk.raadslag.domain.network.Network;
import java.util.List;
import java.util.Optional;

/** /sag: the cases and where each of them is; begins one, lets it go on, back or past a forum, and corrects it, once confirmed. */
final class CaseCommand implements SecretariatCommand {
    private final FindingCases finding;
    private final DescribingCases describing;
    private final BeginningCases beginning;
    private final ReadingMoves reading;
    private final MovingDeeds moving;
    private final CorrectingDeeds correcting;
    private final Confirming confirming;
    private final Saying saying;

    CaseCommand(
            FindingCases finding,
            DescribingCases describing,
            BeginningCases beginning,
            MovingDeeds moving,
            CorrectingDeeds correcting,
            Confirming confirming,
            Saying saying) {
        this.finding = finding;
        this.describing = describing;
        this.beginning = beginning;
        this.reading = new ReadingMoves();
        this.moving = moving;
        this.correcting = correcting;
        this.confirming = confirming;
        this.saying = saying;
    }

    @Override
    public String name() {
        return "sag";
    }

    @Override
    public List<String> aliases() {
        return List.of("sager");
    }

    @Override
    public boolean isMeantBefore(String arguments) {
        return arguments.isBlank()
                || isWord("alle", arguments.strip())
                || Words.of(arguments).first().equalsIgnoreCase("ny")
                || Words.of(arguments).first().matches("(?iu)(?:[A-ZÆØÅ0-9]+-)?S?\\d+");
    }

    @Override
    public Phrase usage() {
        return new CaseWords.CaseUsage();
    }

    @Override
    public Optional<CommandLine> naming(CommandLine line, String which) {
        return Optional.empty();
    }

    @Override
    public Answering run(CommandLine line, Turn turn, Network network) {
        Words words = Words.of(line.arguments());
        if (words.first().isEmpty() || isWord("alle", words.first())) {
            return saying.say(list(network, turn, !words.first().isEmpty()));
        }
        if (isWord("ny", words.first()) || !words.rest().isEmpty()) {
            return isWord("dato", Words.of(words.rest()).first())
                    ? dated(words, turn, network)
                    : deed(line, turn, network);
        }
        return finding.named(words.first(), network, turn.today())
                .either(
                        file -> saying.say(describing.shown(file, network, turn.today())),
                        problem -> saying.wrong(problem, this));
    }

    @Override
    public Answering confirmed(String payload, Turn turn, Network network) {
        return confirming.confirmed(this::read, this, payload, turn, network);
    }

    private Answering deed(CommandLine line, Turn turn, Network network) {
        return confirming.show(this::read, this, line, turn, network);
    }

    private Choice<CaseDeed> read(CommandLine line, Turn turn, Network network) {
        Words words = Words.of(line.arguments());
        return isWord("ny", words.first())
                ? beginning.read(words.rest(), turn, network)
                : finding.named(words.first(), network, turn.today())
                        .then(file -> CorrectingDeeds.isMeant(words.rest())
                                ? correcting.read(file, words.rest(), turn, network)
                                : reading.read(file, words.rest(), line.body(), turn, network)
                                        .then(move -> moving.of(file, move, turn, network)));
    }

    private Answering dated(Words words, Turn turn, Network network) {
        return finding.named(words.first(), network, turn.today())
                .then(file -> reading.read(file, words.rest(), "", turn, network)
                        .then(move -> Choice.one(
                                move.kind() == Kind.DATED ? moving.date(file, move, turn, network) : usage())))
                .either(saying::say, problem -> saying.wrong(problem, this));
    }

    private Phrase list(Network network, Turn turn, boolean all) {
        List<CaseWords.CaseLine> over = finding.lines(network, turn.today(), true);
        return new CaseWords.CaseList(
                finding.lines(network, turn.today(), false), all ? over : List.of(), all ? 0 : over.size());
    }

    private static boolean isWord(String word, String typed) {
        return Spelling.same(word, typed);
    }

    /** The first word, and what follows it. */
    private record Words(String first, String rest) {
        static Words of(String text) {
            String[] words = text.strip().split("\\s+", 2);
            return new Words(words[0], words.length > 1 ? words[1].strip() : "");
        }
    }
}
