package dk.raadslag.bot.nomination;

import dk.raadslag.bot.nomination.NominationWords.GroupLines;
import dk.raadslag.bot.nomination.NominationWords.MemberLine;
import dk.raadslag.bot.nomination.NominationWords.OpenCall;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.nomination.GroupMember;
import dk.raadslag.domain.nomination.NominationCall;
import dk.raadslag.domain.nomination.Nominations;
import dk.raadslag.domain.nomination.Nominee;
import dk.raadslag.domain.nomination.WorkingGroups;
import dk.raadslag.domain.reply.Contributions;
import dk.raadslag.domain.reply.MunicipalityStanding;
import dk.raadslag.domain.reply.Standing;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.Rounds;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Lists the groups of a network with their members and terms, and the calls that are not settled. */
final class ListingGroups {
    /** As long ahead as an appointment that ends is told of. */
    static final int SOON = 60;

    private final Nominations nominations;
    private final WorkingGroups groups;
    private final Rounds rounds;
    private final Contributions contributions;
    private final Calls calls;

    ListingGroups(
            Nominations nominations, WorkingGroups groups, Rounds rounds, Contributions contributions, Calls calls) {
        this.nominations = nominations;
        this.groups = groups;
        this.rounds = rounds;
        this.contributions = contributions;
        this.calls = calls;
    }

    NominationWords.GroupsOverview of(Network network, Instant now) {
        LocalDate today = DanishTime.at(now).toLocalDate();
        Map<String, List<MemberLine>> members = groups.of(network.id()).stream()
                .filter(member -> member.sitsFrom(today))
                .collect(Collectors.groupingBy(
                        GroupMember::group,
                        LinkedHashMap::new,
                        Collectors.mapping(member -> line(member, network, today), Collectors.toList())));
        return new NominationWords.GroupsOverview(
                nominations.of(network.id()).stream()
                        .flatMap(call -> open(call, now).stream())
                        .toList(),
                members.entrySet().stream()
                        .map(group -> new GroupLines(group.getKey(), group.getValue()))
                        .toList());
    }

    private MemberLine line(GroupMember member, Network network, LocalDate today) {
        LocalDate ends = member.ends();
        return new MemberLine(
                calls.name(member.person()),
                calls.title(member.person()),
                network.nameOf(member.municipality()),
                member.begins(),
                ends,
                ends != null && !ends.isAfter(today.plusDays(SOON)));
    }

    private Optional<OpenCall> open(NominationCall call, Instant now) {
        List<Nominee> nominees = nominations.of(call.round());
        return rounds.find(call.round())
                .filter(round -> !round.isCalledOff()
                        && (round.isOpen(now) || nominees.stream().anyMatch(one -> !one.told())))
                .map(round -> line(round, call, nominees.size(), now));
    }

    private OpenCall line(Round round, NominationCall call, int names, Instant now) {
        int answered = (int) Standing.of(round, contributions.to(round.id())).municipalities().stream()
                .filter(MunicipalityStanding::hasSaidAnything)
                .count();
        return new OpenCall(
                round.id().value(),
                call.group(),
                round.deadline().inWords(),
                !round.isOpen(now),
                round.closedEarlyOn(),
                names,
                answered,
                round.asked().size());
    }
}
