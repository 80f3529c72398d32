package dk.raadslag.bot.reply;

import dk.raadslag.domain.reply.Contribution;
import dk.raadslag.domain.reply.ItemStanding;
import dk.raadslag.domain.reply.Stage;
import java.util.List;
import java.util.Optional;

/** What a card's fields show at an item before anybody touches them. */
final class FilledIn {
    private static final int LONGEST_TEXT = 3_000;

    private FilledIn() {}

    /** Returns the newest of one's own words and the reply that stands, else the only contribution one may hand in or draft one may go on with. */
    static Optional<Contribution> of(ItemStanding item, Part part) {
        Optional<Contribution> own = item.beside().stream().filter(part::wrote).findFirst();
        Optional<Contribution> stands = item.reply().or(item::late);
        if (own.isPresent() && stands.isPresent()) {
            return own.get().at().isBefore(stands.get().at()) ? stands : own;
        }
        return own.or(() -> stands).or(() -> onlyContribution(item, part));
    }

    /** Tells whether a text is too long to travel on a card together with the others. */
    static boolean isTooLong(String text) {
        return text.length() > LONGEST_TEXT || CardJson.bytes(text) > LONGEST_TEXT;
    }

    private static Optional<Contribution> onlyContribution(ItemStanding item, Part part) {
        List<Contribution> sent = item.beside().stream()
                .filter(one -> one.stage() == Stage.CONTRIBUTED || part.goesOnWith(one))
                .toList();
        return part.handsIn() && sent.size() == 1 ? Optional.of(sent.get(0)) : Optional.empty();
    }
}
