package dk.raadslag.bot.nomination;

import dk.raadslag.bot.delivery.Notices;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Networks;
import dk.raadslag.domain.nomination.GroupMember;
import dk.raadslag.domain.nomination.WorkingGroups;
import dk.raadslag.domain.reminder.DueWork;
import dk.raadslag.domain.reminder.OfficeHours;
import dk.raadslag.domain.reminder.OncePerDay;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Tells every secretariat once, two months ahead, that the terms of members of a group end. */
final class RemindingOfTerms implements DueWork {
    private final Networks networks;
    private final WorkingGroups groups;
    private final OfficeHours office;
    private final Calls calls;
    private final Told told;
    private final OncePerDay daily = new OncePerDay();

    RemindingOfTerms(Networks networks, WorkingGroups groups, OfficeHours office, Calls calls, Told told) {
        this.networks = networks;
        this.groups = groups;
        this.office = office;
        this.calls = calls;
        this.told = told;
    }

    /** Where it is written down that something is told. */
    record Told(UnitOfWork unitOfWork, Notices notices) {}

    @Override
    public void run(Instant now) {
        networks.all().stream()
                .filter(network -> office.isAtWork(network, now))
                .forEach(network -> daily.run(
                        network.id().value(),
                        DanishTime.at(now).toLocalDate(),
                        () -> told.unitOfWork().run(() -> remind(network, now))));
    }

    private boolean remind(Network network, Instant now) {
        LocalDate today = DanishTime.at(now).toLocalDate();
        Map<End, List<GroupMember>> ending = groups.of(network.id()).stream()
                .filter(member -> member.ends() != null
                        && member.sitsFrom(today)
                        && !member.sitsFrom(today.plusDays(ListingGroups.SOON + 1L)))
                .collect(Collectors.groupingBy(End::of, TreeMap::new, Collectors.toList()));
        ending.forEach((end, members) -> told.notices()
                .tellSecretariat(
                        network,
                        "term:" + network.id() + ":" + end.group() + ":" + end.day(),
                        new NominationWords.TermsEnd(
                                end.group(),
                                end.day(),
                                members.stream()
                                        .map(member -> calls.name(member.person()))
                                        .toList()),
                        now));
        return true;
    }

    /** The last day of some members of a group. */
    private record End(String group, LocalDate day) implements Comparable<End> {
        static End of(GroupMember member) {
            return new End(member.group(), Objects.requireNonNull(member.ends()));
        }

        @Override
        public int compareTo(End other) {
            return (group + day).compareTo(other.group + other.day);
        }
    }
}
