package dk.raadslag.bot.round;

import dk.raadslag.bot.meeting.BriefingPart;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.round.Rounds;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Tells in the morning of a deadline whom the secretariat can still call. */
final class DeadlinesToday implements BriefingPart {
    private final Rounds rounds;
    private final DescribingPhoneLists phoneLists;

    DeadlinesToday(Rounds rounds, DescribingPhoneLists phoneLists) {
        this.rounds = rounds;
        this.phoneLists = phoneLists;
    }

    @Override
    public Optional<Phrase> told(Network network, Instant now) {
        LocalDate today = DanishTime.at(now).toLocalDate();
        List<StatusWords.PhoneList> lists = rounds.of(network.id()).stream()
                .filter(round -> round.kind().chases() && round.isOpen(now))
                .filter(round -> round.deadline().at().toLocalDate().equals(today))
                .map(round -> phoneLists.of(round, network))
                .filter(list -> !list.people().isEmpty())
                .toList();
        return lists.isEmpty() ? Optional.empty() : Optional.of(new StatusWords.DeadlineToday(lists));
    }
}
