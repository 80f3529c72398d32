package dk.raadslag.bot.draft;

import dk.raadslag.domain.draft.Dissent;
import dk.raadslag.domain.draft.DissentChoice;
import dk.raadslag.domain.draft.DissentChoices;
import dk.raadslag.domain.reply.Contributions;
import dk.raadslag.domain.reply.Standing;
import dk.raadslag.domain.round.Round;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds every reply that dissents, and how the joint draft quotes it. */
final class QuotingDissent {
    private final Contributions contributions;
    private final DissentChoices choices;

    QuotingDissent(Contributions contributions, DissentChoices choices) {
        this.contributions = contributions;
        this.choices = choices;
    }

    /**
     * A dissent as it is quoted.
     *
     * @param together how many municipalities are quoted with this sentence as long as it is not named
     * @param named what was chosen so far; null for nothing
     */
    record Quoted(Dissent dissent, int together, @Nullable Boolean named) {
        boolean isNamed() {
            return Boolean.TRUE.equals(named);
        }

        private boolean isQuotedWith(Quoted other) {
            return dissent.equals(other.dissent) || (!isNamed() && dissent.saysTheSameAs(other.dissent));
        }
    }

    List<Quoted> in(Round round) {
        List<Quoted> all = Dissent.in(Standing.of(round, contributions.to(round.id()))).stream()
                .map(dissent -> new Quoted(dissent, 1, chosen(dissent, round)))
                .toList();
        return all.stream()
                .map(one -> new Quoted(
                        one.dissent(),
                        (int) all.stream()
                                .filter(other -> other.isQuotedWith(one))
                                .count(),
                        one.named()))
                .toList();
    }

    private @Nullable Boolean chosen(Dissent dissent, Round round) {
        return choices.newest(
                        round.id(),
                        dissent.reply().municipality(),
                        dissent.item().key())
                .map(DissentChoice::named)
                .orElse(null);
    }
}
