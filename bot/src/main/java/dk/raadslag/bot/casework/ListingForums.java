package dk.raadslag.bot.casework;

import dk.raadslag.domain.meeting.Meeting;
import dk.raadslag.domain.meeting.Meetings;
import dk.raadslag.domain.network.Forum;
import dk.raadslag.domain.network.Handling;
import dk.raadslag.domain.network.Lifetime;
import dk.raadslag.domain.network.Network;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists the forums with the names they have had, the ways a case goes, and who has hosted the secretariat. */
final class ListingForums {
    private final Meetings meetings;

    ListingForums(Meetings meetings) {
        this.meetings = meetings;
    }

    ForumWords.ForumsOverview of(Network network, LocalDate today) {
        return new ForumWords.ForumsOverview(
                network.nameOf(network.hostOn(today)),
                network.secretariat().hosts().size() < 2
                        ? List.of()
                        : network.secretariat().hosts().stream()
                                .map(term -> new ForumWords.HostLine(network.nameOf(term.municipality()), term.from()))
                                .toList(),
                lines(network, today, true),
                lines(network, today, false),
                network.chains().stream()
                        .map(chain -> new ForumWords.ChainLine(
                                chain.name(),
                                chain.forums().stream()
                                        .map(forum -> name(forum, network, today))
                                        .toList()))
                        .toList());
    }

    private static String name(String forum, Network network, LocalDate today) {
        return network.forumOn(forum, today)
                .map(there -> there.nameOn(today))
                .orElseGet(() -> network.nameOfForum(forum, today));
    }

    private List<ForumWords.ForumLine> lines(Network network, LocalDate today, boolean there) {
        return network.forums().stream()
                .filter(forum -> isOver(forum, today) != there)
                .map(forum -> line(forum, network, today))
                .toList();
    }

    private static boolean isOver(Forum forum, LocalDate today) {
        LocalDate until = forum.lifetime().until();
        return until != null && today.isAfter(until);
    }

    private ForumWords.ForumLine line(Forum forum, Network network, LocalDate today) {
        Lifetime lifetime = forum.lifetime();
        Handling.Actor actor = forum.handling().actor();
        String successor = lifetime.successor();
        LocalDate from = lifetime.from();
        return new ForumWords.ForumLine(
                forum.nameOn(today),
                names(lifetime, today),
                lifetime.formerly(),
                from != null && from.isAfter(today) ? from : null,
                lifetime.until(),
                successor == null ? null : network.nameOfForum(successor, today),
                next(forum, network, today),
                actor == null ? null : actor.name(),
                forum.handling().papers());
    }

    /** Every name but today's: the earlier ones with their last day, those to come with their first. */
    private static List<ForumWords.NameLine> names(Lifetime lifetime, LocalDate today) {
        List<ForumWords.NameLine> lines = new ArrayList<>();
        List<Lifetime.Name> names = lifetime.names();
        for (int index = 0; index < names.size(); index++) {
            LocalDate begins = names.get(index).from();
            LocalDate ends = index + 1 < names.size() ? names.get(index + 1).from() : null;
            if (begins != null && begins.isAfter(today)) {
                lines.add(new ForumWords.NameLine(names.get(index).name(), null, begins));
            } else if (ends != null && !ends.isAfter(today)) {
                lines.add(new ForumWords.NameLine(names.get(index).name(), ends.minusDays(1), null));
            }
        }
        return lines;
    }

    private @Nullable LocalDate next(Forum forum, Network network, LocalDate today) {
        return meetings.of(network.id()).stream()
                .filter(meeting -> meeting.forum().equals(forum.id()) && !meeting.isCalledOff())
                .map(Meeting::date)
                .filter(day -> !day.isBefore(today))
                .findFirst()
                .orElse(null);
    }
}
