package dk.raadslag.bot.round;

import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.bot.reply.Gathering;
import dk.raadslag.bot.reply.Part;
import dk.raadslag.bot.reply.Said;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.DutyRoster;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.reply.Channel;
import java.util.List;
import java.util.Optional;

/** Enters what a municipality has told in a round that asks for what is not there yet: items, or names. */
final class EnteringGathered {
    private final List<Gathering> gatherings;
    private final Contacts contacts;
    private final RefreshingCards cards;

    EnteringGathered(List<Gathering> gatherings, Contacts contacts, RefreshingCards cards) {
        this.gatherings = List.copyOf(gatherings);
        this.contacts = contacts;
        this.cards = cards;
    }

    /** Returns what was entered; empty where the words are a position like any other, or nothing of the kind. */
    Optional<Phrase> enter(ReadingOnBehalf.Meant meant, Turn turn, Network network) {
        String words = meant.words();
        return words.isEmpty() || Character.isDigit(words.charAt(0))
                ? Optional.empty()
                : gatherings.stream()
                        .filter(one -> one.kind() == meant.round().kind())
                        .findFirst()
                        .flatMap(one -> one.entered(words, said(meant, turn, network), turn))
                        .map(entered -> {
                            cards.of(meant.municipality().code(), meant.round(), turn);
                            return entered;
                        });
    }

    private Said said(ReadingOnBehalf.Meant meant, Turn turn, Network network) {
        Part part = new Part(
                meant.round(),
                network,
                turn.by().person(),
                meant.municipality().code(),
                true,
                new DutyRoster(contacts.of(network.id()), turn.today()));
        return new Said(part, Channel.ON_BEHALF, turn.heard().activityId(), meant.source());
    }
}
