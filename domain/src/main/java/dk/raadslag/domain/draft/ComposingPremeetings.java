package dk.raadslag.domain.draft;

import dk.raadslag.domain.meeting.Meeting;
import dk.raadslag.domain.meeting.Meetings;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.reply.Contribution;
import dk.raadslag.domain.reply.Contributions;
import dk.raadslag.domain.reply.MunicipalityStanding;
import dk.raadslag.domain.reply.ReplyLevel;
import dk.raadslag.domain.reply.Standing;
import dk.raadslag.domain.round.Round;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the agenda of the formøde from everything the municipalities were asked about one meeting. */
public final class ComposingPremeetings {
    private final Contributions contributions;
    private final Meetings meetings;
    private final JointWordings wordings;
    private final Circulations circulations;

    /** Needs the answers, the meetings, the secretariat's own words, and which rounds ask about a draft. */
    public ComposingPremeetings(
            Contributions contributions, Meetings meetings, JointWordings wordings, Circulations circulations) {
        this.contributions = contributions;
        this.meetings = meetings;
        this.wordings = wordings;
        this.circulations = circulations;
    }

    /** Returns the order of these rounds as of now; there is at least one, and all are about the same. */
    public PremeetingOrder compose(Network network, String title, List<Round> all, Instant now) {
        List<Round> rounds = aboutTheAgenda(all);
        List<Standing> standings = rounds.stream()
                .map(round -> Standing.of(round, contributions.to(round.id())))
                .toList();
        Set<MunicipalityCode> answered = those(standings, MunicipalityStanding::hasReplied);
        Set<MunicipalityCode> late = those(standings, one -> one.status() == MunicipalityStanding.Status.LATE);
        late.removeAll(answered);
        return new PremeetingOrder(
                head(network, title, rounds),
                rounds.stream().anyMatch(round -> round.isOpen(now)),
                those(standings, one -> true).size(),
                answered.size(),
                late.size(),
                levels(standings),
                newest(rounds),
                items(standings).stream().map(item -> item.item(network)).toList(),
                rounds.stream()
                        .flatMap(round -> round.leftOut().stream())
                        .distinct()
                        .toList());
    }

    /** Whether the municipalities agree with a draft is no item of the meeting. */
    private List<Round> aboutTheAgenda(List<Round> all) {
        List<Round> about = all.stream()
                .filter(round -> circulations.circulatedIn(round.id()).isEmpty())
                .toList();
        return about.isEmpty() ? all : about;
    }

    private Collection<ItemAcrossRounds> items(List<Standing> standings) {
        Map<String, ItemAcrossRounds> items = new LinkedHashMap<>();
        for (Standing standing : standings) {
            Map<String, JointWording> own = wordings.inForce(standing.round().id());
            standing.round()
                    .items()
                    .forEach(item -> items.computeIfAbsent(
                                    ItemAcrossRounds.mark(item), mark -> new ItemAcrossRounds(item))
                            .add(item, standing, words(own.get(item.key()))));
        }
        return items.values();
    }

    private static DraftItem.@Nullable Wording words(@Nullable JointWording own) {
        return own == null
                ? null
                : new DraftItem.Wording(own.text(), own.version(), own.by().toString(), own.at());
    }

    private static Set<MunicipalityCode> those(List<Standing> standings, Predicate<MunicipalityStanding> which) {
        return standings.stream()
                .flatMap(standing -> standing.municipalities().stream())
                .filter(which)
                .map(MunicipalityStanding::municipality)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<ReplyLevel> levels(List<Standing> standings) {
        return standings.stream().flatMap(ComposingDrafts::levels).collect(Collectors.toSet());
    }

    private Instant newest(List<Round> rounds) {
        return rounds.stream()
                .flatMap(round -> Stream.of(
                                Stream.of(round.openedAt()),
                                contributions.to(round.id()).stream().map(Contribution::at),
                                wordings.of(round.id()).stream().map(JointWording::at))
                        .flatMap(moments -> moments))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private PremeetingOrder.Head head(Network network, String title, List<Round> rounds) {
        return new PremeetingOrder.Head(
                title,
                meetingDate(rounds.get(0)),
                network.id().value(),
                network.name(),
                network.senderName(),
                network.phone(),
                network.caseNumber(),
                rounds.stream().map(round -> round.id().value()).toList());
    }

    private @Nullable LocalDate meetingDate(Round round) {
        return Optional.ofNullable(round.meeting())
                .flatMap(meetings::find)
                .map(Meeting::date)
                .orElse(null);
    }
}
