package dk.raadslag.bot.network;

import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.CommandLine;
import dk.raadslag.bot.conversation.ContactCommand;
import dk.raadslag.bot.conversation.Incoming;
import dk.raadslag.bot.conversation.SecretariatCommand;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.network.Network;
import java.util.List;

/** /fravær: somebody of the secretariat is away, in every network they serve; the same words as contact persons use. */
final class AwayCommand implements SecretariatCommand {
    private final ContactCommand absences;
    private final Saying saying;

    AwayCommand(ContactCommand absences, Saying saying) {
        this.absences = absences;
        this.saying = saying;
    }

    @Override
    public String name() {
        return "fravær";
    }

    @Override
    public Phrase usage() {
        return new AbsenceWords.AwayUsage();
    }

    @Override
    public boolean worksWithoutChoice() {
        return true;
    }

    @Override
    public Answering run(CommandLine line, Turn turn, Network network) {
        String words = line.arguments().equals("slut") ? "afmeld fravær" : "fravær " + line.arguments();
        return absences.said(new Incoming.Said(words, null, List.of()), turn)
                .orElseGet(() -> saying.wrong(new AbsenceWords.DaysNotUnderstood(line.arguments()), this));
    }
}
