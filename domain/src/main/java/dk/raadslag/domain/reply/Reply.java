package dk.raadslag.domain.reply;

import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundItem;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says in one go on some items of a round.
 *
 * @param answers by item number, in the order they were given
 * @param wanted how far they should go; what somebody who may not hand in sends becomes a contribution
 * @param source where an entry on behalf came from, null for one's own words
 */
public record Reply(
        Round round,
        MunicipalityCode municipality,
        PersonId person,
        Map<String, Answer> answers,
        Level level,
        Stage wanted,
        Channel channel,
        @Nullable String source,
        String activityId) {

    /** Returns the item numbers of the round that are answered here. */
    public List<RoundItem> items() {
        return round.items().stream()
                .filter(item -> answers.containsKey(item.number()))
                .toList();
    }
}
