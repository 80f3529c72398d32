package dk.raadslag.bot.nomination;

import dk.raadslag.bot.nomination.NominationWords.NomineeLine;
import dk.raadslag.bot.nomination.NominationWords.TermLine;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.nomination.GroupMember;
import dk.raadslag.domain.nomination.NominationCall;
import dk.raadslag.domain.nomination.Nominee;
import dk.raadslag.domain.nomination.WorkingGroups;
import java.util.List;

/** Tells of somebody named what there is to know when a group is composed. */
final class DescribingNominees {
    private final WorkingGroups groups;
    private final Calls calls;

    DescribingNominees(WorkingGroups groups, Calls calls) {
        this.groups = groups;
        this.calls = calls;
    }

    NomineeLine line(Nominee one, boolean proposed, NominationCall call, Network network) {
        return new NomineeLine(
                calls.name(one),
                calls.title(one.candidate().person()),
                network.nameOf(one.origin().municipality()),
                one.consent().name(),
                one.choice().name(),
                one.told(),
                proposed,
                one.candidate().profile(),
                served(one, call, network),
                one.origin().late());
    }

    private List<TermLine> served(Nominee one, NominationCall call, Network network) {
        return groups.of(network.id()).stream()
                .filter(member -> member.person().equals(one.candidate().person())
                        && member.group().equalsIgnoreCase(call.group())
                        && !member.round().equals(call.round()))
                .map((GroupMember member) -> new TermLine(member.begins(), member.ends()))
                .toList();
    }
}
