package dk.raadslag.bot.demo;

import dk.raadslag.domain.network.Role;
import dk.raadslag.domain.reply.Standing;
import dk.raadslag.domain.round.LedgerLine;
import dk.raadslag.domain.round.Recipient;
import dk.raadslag.domain.round.Round;
import java.util.List;
import java.util.stream.IntStream;

/** The round that is being played, and the primary contacts who play its municipalities, counted from 0. */
final class Played {

    private final Stage stage;
    private final Cast cast;
    private final Round round;
    private final List<Recipient> leads;

    Played(Stage stage, Cast cast, Round round) {
        this.stage = stage;
        this.cast = cast;
        this.round = round;
        this.leads = stage.ledger().of(round.id()).stream()
                .map(LedgerLine::recipient)
                .filter(one -> one.role() == Role.PRIMARY_CONTACT)
                .toList();
    }

    Round round() {
        return round;
    }

    TeamsUser consultant() {
        return cast.consultant();
    }

    /** Returns everybody the round expects to reach. */
    List<TeamsUser> recipients() {
        return stage.ledger().of(round.id()).stream()
                .map(line -> cast.contact(line.recipient().person()))
                .toList();
    }

    int municipalities() {
        return leads.size();
    }

    TeamsUser lead(int index) {
        return cast.contact(leads.get(index).person());
    }

    String name(int index) {
        return stage.network().nameOf(leads.get(index).municipality());
    }

    boolean isOpen() {
        return round.isOpen(stage.clock().instant());
    }

    Standing standing() {
        return stage.standing(round);
    }

    /** Returns the municipalities that have not answered in time so far. */
    List<Integer> missing() {
        Standing now = standing();
        return IntStream.range(0, leads.size())
                .filter(index ->
                        now.of(leads.get(index).municipality()).stream().anyMatch(one -> !one.hasReplied()))
                .boxed()
                .toList();
    }
}
