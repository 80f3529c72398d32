package dk.raadslag.bot.reply;

import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.reply.Contribution;
import dk.raadslag.domain.reply.ItemStanding;
import dk.raadslag.domain.reply.MunicipalityStanding;
import dk.raadslag.domain.reply.Stage;
import dk.raadslag.domain.reply.TakingBack;
import dk.raadslag.domain.round.RoundItem;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Takes the speaker's own words back, and tells what stands then. */
final class Reverting {
    private final TakingBack takingBack;
    private final Receipts receipts;
    private final Gatherings gatherings;

    Reverting(TakingBack takingBack, Receipts receipts, Gatherings gatherings) {
        this.gatherings = gatherings;
        this.takingBack = takingBack;
        this.receipts = receipts;
    }

    /** Returns what one message of the speaker's says now, item by item. */
    List<Contribution> saidBy(String activityId, Part part) {
        return takingBack.saidBy(activityId, whose(part));
    }

    /** Returns what the speaker said last in one go. */
    List<Contribution> saidLast(Part part) {
        return takingBack.saidLast(whose(part));
    }

    /** Returns what the speaker says to these items of the round. */
    List<Contribution> saidTo(List<String> numbers, Part part) {
        List<String> keys = numbers.stream()
                .flatMap(number -> part.round().item(number).stream())
                .map(RoundItem::key)
                .toList();
        return takingBack.saidTo(keys, whose(part));
    }

    /** Returns why these words cannot be taken back any more; empty where they can. */
    Optional<Phrase> stays(List<Contribution> said, Part part) {
        return gatherings
                .of(part.round())
                .flatMap(gathering -> said.stream()
                        .flatMap(one -> gathering.stays(one.activityId(), part).stream())
                        .findFirst());
    }

    /** Takes words back and returns how each item stands then. */
    List<ReplyPhrase.Reverted> take(List<Contribution> said, Part part, Turn turn) {
        MunicipalityStanding standing =
                takingBack.take(said, whose(part), turn.heard().activityId(), turn.now());
        gatherings
                .of(part.round())
                .ifPresent(gathering -> said.stream()
                        .map(Contribution::activityId)
                        .distinct()
                        .forEach(activity -> gathering.takenBack(activity, part)));
        return said.stream()
                .sorted(Comparator.comparing(one -> place(one, standing)))
                .map(one -> reverted(one, standing, part))
                .toList();
    }

    private static int place(Contribution one, MunicipalityStanding standing) {
        return standing.items().stream().map(item -> item.item().key()).toList().indexOf(one.item());
    }

    private ReplyPhrase.Reverted reverted(Contribution taken, MunicipalityStanding standing, Part part) {
        Optional<Contribution> stands = standing.items().stream()
                .filter(item -> item.item().key().equals(taken.item()))
                .findFirst()
                .flatMap(item -> stands(item, part));
        return new ReplyPhrase.Reverted(
                part.number(taken),
                ReplyPhrase.Told.of(taken.answer()),
                stands.map(Contribution::answer).map(ReplyPhrase.Told::of),
                stands.filter(one -> one.stage() == Stage.DRAFT).isPresent(),
                stands.filter(one -> !part.wrote(one))
                        .map(one -> receipts.name(one.person()))
                        .orElse(""));
    }

    private static Optional<Contribution> stands(ItemStanding item, Part part) {
        return item.reply()
                .or(item::late)
                .or(() -> item.beside().stream().filter(part::wrote).findFirst());
    }

    private static TakingBack.Whose whose(Part part) {
        return new TakingBack.Whose(
                part.round(), part.municipality(), part.person().id());
    }
}
