package dk.raadslag.bot.reply;

import dk.raadslag.bot.agenda.Papers;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.round.Round;
import java.util.Optional;

/** Says on a card where the papers can be read. */
final class WhereToRead {
    private final Papers papers;

    WhereToRead(Papers papers) {
        this.papers = papers;
    }

    Phrase of(Round round, Network network) {
        Optional<Papers.Shown> agenda = Optional.ofNullable(round.meeting()).flatMap(papers::of);
        return new CardPhrase.CardPapers(
                round.meeting() != null,
                agenda.map(Papers.Shown::file).orElse(null),
                agenda.map(Papers.Shown::url).orElse(null),
                agenda.filter(Papers.Shown::unpublished).isPresent(),
                network.senderName(),
                network.phone());
    }
}
