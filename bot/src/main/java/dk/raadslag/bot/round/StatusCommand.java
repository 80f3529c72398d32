package dk.raadslag.bot.round;

import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.CommandLine;
import dk.raadslag.bot.conversation.SecretariatCommand;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.bot.meeting.ChoosingRounds;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.network.Network;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** /status: where a round stands, and whom to call. */
final class StatusCommand implements SecretariatCommand {

    private static final Pattern PHONE_LIST =
            Pattern.compile("(?:^|\\s)(?:telefonliste|ringeliste|telefonlisten)(?=\\s|$)", Pattern.CASE_INSENSITIVE);

    private final ChoosingRounds choosing;
    private final DescribingRounds describing;
    private final DescribingPhoneLists phoneLists;
    private final Saying saying;

    StatusCommand(
            ChoosingRounds choosing, DescribingRounds describing, DescribingPhoneLists phoneLists, Saying saying) {
        this.phoneLists = phoneLists;
        this.choosing = choosing;
        this.describing = describing;
        this.saying = saying;
    }

    @Override
    public String name() {
        return "status";
    }

    @Override
    public Phrase usage() {
        return new StatusWords.StatusUsage();
    }

    @Override
    public boolean mayBeShared() {
        return true;
    }

    @Override
    public Answering run(CommandLine line, Turn turn, Network network) {
        Matcher phones = PHONE_LIST.matcher(line.arguments());
        boolean calls = phones.find();
        return choosing.choose(phones.replaceAll(" ").strip(), network, turn.now())
                .either(
                        round -> saying.say(
                                calls ? phoneLists.of(round, network) : describing.status(round, network, turn.now())),
                        problem -> saying.wrong(problem, this));
    }
}
