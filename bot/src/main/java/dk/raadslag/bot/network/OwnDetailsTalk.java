package dk.raadslag.bot.network;

import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.ContactCommand;
import dk.raadslag.bot.conversation.Incoming;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.bot.draft.DraftLinks;
import dk.raadslag.domain.Phrase;
import java.util.Optional;
import java.util.regex.Pattern;

/** "mine oplysninger": what is stored of the one who asks, in plain words. */
final class OwnDetailsTalk implements ContactCommand {
    private static final Pattern ASKED =
            PeriodForms.pattern("/?(?:vis |se )?(?:mig )?(?:mine|egne) (?:oplysninger|persondata|data)[.!?]*"
                    + "|hvad (?:har|ved|gemmer) (?:du|i|rådslag)(?: gemt| lagret| registreret)? om mig[.!?]*");

    private final OwnDetails details;
    private final PersonFile file;
    private final Saying saying;

    OwnDetailsTalk(OwnDetails details, PersonFile file, Saying saying) {
        this.details = details;
        this.file = file;
        this.saying = saying;
    }

    @Override
    public Optional<Answering> said(Incoming.Said words, Turn turn) {
        return ASKED.matcher(words.text().strip()).matches() ? Optional.of(told(turn)) : Optional.empty();
    }

    private Answering told(Turn turn) {
        Phrase all = details.of(turn.by().person(), turn.by().networks(), turn.now());
        Phrase asFile =
                new DetailWords.OwnFile(file.own(turn.by().person(), turn.now()), DraftLinks.OPEN_FOR.toMinutes());
        return Answering.say(saying.text(all) + "\n\n" + saying.text(asFile));
    }

    @Override
    public Phrase usage() {
        return new DetailWords.DetailsUsage();
    }
}
