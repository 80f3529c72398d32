package dk.raadslag.bot.reply;

import dk.raadslag.domain.round.Round;
import java.util.List;
import java.util.Optional;

/** Which rounds are answered otherwise than by positions on items. */
final class Gatherings {
    private final List<Gathering> all;

    Gatherings(List<Gathering> all) {
        this.all = List.copyOf(all);
    }

    Optional<Gathering> of(Round round) {
        return all.stream().filter(one -> one.kind() == round.kind()).findFirst();
    }

    boolean fits(String words, Part part) {
        return of(part.round()).filter(one -> one.fits(words, part)).isPresent();
    }
}
