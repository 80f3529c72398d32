package dk.raadslag.bot.reply;

import dk.raadslag.bot.conversation.Incoming;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.bot.reading.ConsentWords;
import dk.raadslag.bot.reading.ReadReply;
import dk.raadslag.bot.reading.ReplyReading;
import dk.raadslag.domain.delivery.SentMessages;
import dk.raadslag.domain.reminder.Reminding;
import java.util.List;
import java.util.Optional;

/** Finds out which round words are about: the one quoted, the only one open, or the only one they fit. */
final class RoundChoosing {
    private final Parts parts;
    private final QuotedRounds quotes;
    private final Gatherings gatherings;

    RoundChoosing(Parts parts, SentMessages sent, Reminding reminding, Gatherings gatherings) {
        this.gatherings = gatherings;
        this.parts = parts;
        this.quotes = new QuotedRounds(parts, sent, reminding);
    }

    /** Returns the rounds it may be; one when it is certain, none when there is nothing to answer. */
    List<Part> among(Incoming.Said words, Turn turn) {
        Optional<Part> quoted =
                Optional.ofNullable(words.quotedActivityId()).flatMap(activity -> quotes.of(activity, turn));
        if (quoted.isPresent()) {
            return List.of(quoted.get());
        }
        List<Part> open = parts.open(turn);
        if (open.isEmpty()) {
            List<Part> copies = parts.copies(turn).stream()
                    .filter(part -> fits(words.text(), part, turn))
                    .toList();
            if (!copies.isEmpty()) {
                return copies;
            }
            return parts.lastClosed(turn)
                    .filter(part -> fits(words.text(), part, turn)
                            || ReplyReading.read(words.text(), part.round(), turn.today())
                                    .saysSomething())
                    .map(List::of)
                    .orElseGet(List::of);
        }
        if (open.size() == 1) {
            return open;
        }
        List<Part> fitting =
                open.stream().filter(part -> fits(words.text(), part, turn)).toList();
        return fitting.size() == 1 ? fitting : open;
    }

    private boolean fits(String text, Part part, Turn turn) {
        if (part.round().kind().gathers()) {
            return gatherings.fits(text, part);
        }
        if (part.round().kind().binds() && !ConsentWords.in(text, part.round()).isEmpty()) {
            return true;
        }
        ReadReply read = ReplyReading.read(text, part.round(), turn.today());
        return !read.answers().isEmpty() && read.unknown().isEmpty();
    }
}
