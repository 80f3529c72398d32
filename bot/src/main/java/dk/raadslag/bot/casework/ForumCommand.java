package dk.raadslag.bot.casework;

import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.command.Spelling;
import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.CommandLine;
import dk.raadslag.bot.conversation.SecretariatCommand;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.network.Network;
import java.util.List;

/** /forum: the forums, the ways through them and the host municipality; and the changes to them, once confirmed. */
final class ForumCommand implements SecretariatCommand {
    private static final List<String> VERBS = List.of("omdøb", "luk", "nedlæg", "afløs", "genåbn", "vært");

    private final ListingForums listing;
    private final ReadingForumChanges reading;
    private final Confirming confirming;
    private final Saying saying;

    ForumCommand(ListingForums listing, ReadingForumChanges reading, Confirming confirming, Saying saying) {
        this.listing = listing;
        this.reading = reading;
        this.confirming = confirming;
        this.saying = saying;
    }

    @Override
    public String name() {
        return "forum";
    }

    @Override
    public List<String> aliases() {
        return List.of("fora", "forummer");
    }

    @Override
    public boolean isMeantBefore(String arguments) {
        String first = arguments.strip().split("\\s+", 2)[0];
        return first.isEmpty() || VERBS.stream().anyMatch(verb -> Spelling.same(verb, first));
    }

    @Override
    public Phrase usage() {
        return new ForumWords.ForumUsage();
    }

    @Override
    public Answering run(CommandLine line, Turn turn, Network network) {
        return line.arguments().isBlank()
                ? saying.say(listing.of(network, turn.today()))
                : confirming.show(reading::read, this, line, turn, network);
    }

    @Override
    public Answering confirmed(String payload, Turn turn, Network network) {
        return confirming.confirmed(reading::read, this, payload, turn, network);
    }
}
