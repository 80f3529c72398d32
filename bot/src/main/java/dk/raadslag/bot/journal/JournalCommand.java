package dk.raadslag.bot.journal;

import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.CommandLine;
import dk.raadslag.bot.conversation.SecretariatCommand;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.bot.draft.DraftLinks;
import dk.raadslag.bot.meeting.ChoosingMatters;
import dk.raadslag.bot.meeting.Matter;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.network.Network;
import java.util.List;

/** /journal: the proof pack of a meeting or a round, for the records system. */
final class JournalCommand implements SecretariatCommand {
    private static final int KILOBYTE = 1024;
    private final ChoosingMatters choosing;
    private final PackingJournals packing;
    private final DraftLinks links;
    private final Saying saying;

    JournalCommand(ChoosingMatters choosing, PackingJournals packing, DraftLinks links, Saying saying) {
        this.choosing = choosing;
        this.packing = packing;
        this.links = links;
        this.saying = saying;
    }

    @Override
    public String name() {
        return "journal";
    }

    @Override
    public Phrase usage() {
        return new JournalWords.JournalUsage();
    }

    @Override
    public Answering run(CommandLine line, Turn turn, Network network) {
        return choosing.choose(line.arguments(), network, turn.now())
                .either(matter -> saying.say(packed(matter, turn, network)), problem -> saying.wrong(problem, this));
    }

    private Phrase packed(Matter matter, Turn turn, Network network) {
        PackingJournals.Pack pack =
                packing.pack(matter, network, turn.by().person().id(), turn.now());
        return new JournalWords.JournalPacked(
                matter.title(),
                pack.files(),
                Math.max(1, pack.zip().bytes().length / KILOBYTE),
                links.to(List.of(pack.zip()), turn.now()),
                DraftLinks.OPEN_FOR.toMinutes(),
                !network.caseNumber().isBlank());
    }
}
