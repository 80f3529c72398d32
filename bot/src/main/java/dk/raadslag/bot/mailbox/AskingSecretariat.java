package dk.raadslag.bot.mailbox;

import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.conversation.CprNumbers;
import dk.raadslag.bot.conversation.Speaking;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.bot.delivery.Notices;
import dk.raadslag.domain.Audit;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Networks;
import dk.raadslag.domain.reply.WaitingMail;
import dk.raadslag.domain.reply.WaitingMails;
import dk.raadslag.domain.round.Round;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Keeps a mail nobody can be sure of, and asks the secretariat whose answer it is. */
final class AskingSecretariat {
    private final WaitingMails waiting;
    private final WaitingMailCards cards;
    private final Networks networks;
    private final Notices notices;
    private final Audit audit;
    private final Saying saying;

    AskingSecretariat(
            WaitingMails waiting,
            WaitingMailCards cards,
            Networks networks,
            Notices notices,
            Audit audit,
            Saying saying) {
        this.waiting = waiting;
        this.cards = cards;
        this.networks = networks;
        this.notices = notices;
        this.audit = audit;
        this.saying = saying;
    }

    /** Why a mail is not simply taken. */
    enum Doubt {
        UNKNOWN_SENDER,
        NOT_PROVEN,
        NO_ROUND,
        SEVERAL_ROUNDS,
        NOT_UNDERSTOOD,
        NOT_WHOLE,
        /** The writer has answered since. */
        OVERTAKEN
    }

    /** A mail, who has written it if that is known, and which rounds it may be about. */
    record Uncertain(ReceivedMail mail, Arrival arrival, Optional<Turn> turn, List<Round> rounds, Doubt doubt) {}

    /** Asks every member of the secretariat whose matter it is. */
    void ask(Uncertain one) {
        Network network = network(one);
        List<Round> theirs = one.rounds().stream()
                .filter(round -> round.network().equals(network.id()))
                .toList();
        Uncertain asked = new Uncertain(one.mail(), one.arrival(), one.turn(), theirs, one.doubt());
        long id = waiting.keep(new WaitingMail(
                one.mail().id(),
                network.id(),
                one.mail().sender().orElse(""),
                one.arrival().source(),
                one.arrival().received()));
        Message card = cards.of(id, asked, network);
        notices.tellSecretariat(network, "mail:" + id, card, one.arrival().received());
        audit.add(new Audit.Entry(
                one.arrival().received(),
                "raadslag",
                "mail-waits",
                theirs.isEmpty() ? network.id().value() : theirs.get(0).id().value(),
                one.turn().map(turn -> "person=" + turn.by().person().id()).orElse("")));
    }

    /** Returns what is written back to somebody whose mail may hold a CPR number. */
    String cprWords(String text) {
        return saying.plain(new MailboxWords.CprInMail(CprNumbers.lines(text)));
    }

    private Network network(Uncertain one) {
        Network vouched = one.arrival().vouched();
        if (vouched != null) {
            return vouched;
        }
        return Stream.concat(
                        one.rounds().stream().map(Round::network).flatMap(id -> networks.find(id).stream()),
                        one.turn().map(Turn::by).map(Speaking::networks).stream()
                                .flatMap(List::stream))
                .findFirst()
                .orElseThrow();
    }
}
