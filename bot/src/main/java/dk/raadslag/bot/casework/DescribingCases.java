package dk.raadslag.bot.casework;

import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.casework.Case;
import dk.raadslag.domain.casework.CaseEvent;
import dk.raadslag.domain.casework.CasePath;
import dk.raadslag.domain.casework.Cases;
import dk.raadslag.domain.casework.Correction;
import dk.raadslag.domain.meeting.Meeting;
import dk.raadslag.domain.meeting.MeetingId;
import dk.raadslag.domain.meeting.Meetings;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Describes cases: in a line, as they stand, and as a file for the records with all that has happened to them. */
public final class DescribingCases {
    private final Cases cases;
    private final Meetings meetings;
    private final Contacts contacts;
    private final DescribingStops stops;

    DescribingCases(Cases cases, Meetings meetings, Contacts contacts, DescribingStops stops) {
        this.cases = cases;
        this.meetings = meetings;
        this.contacts = contacts;
        this.stops = stops;
    }

    /** A case that has to do with a meeting, as a text for the records. */
    public record Filed(String id, Instant at, Phrase text) {}

    /** Returns the cases that come from a meeting, or were or are to be dealt with at it. */
    public List<Filed> of(MeetingId meeting, Network network) {
        return cases.of(network.id()).stream()
                .filter(file -> concerns(file, meeting))
                .map(file -> {
                    Instant last = file.events().isEmpty()
                            ? file.subject().at()
                            : file.events().get(file.events().size() - 1).at();
                    return new Filed(file.id().value(), last, asFile(file, network, last));
                })
                .toList();
    }

    private Phrase asFile(Case file, Network network, Instant last) {
        return new CaseWords.CaseFile(
                network.name(),
                network.senderName(),
                file.id().value(),
                file.subject().title(),
                file.subject().chain(),
                origin(file.subject().origin(), network),
                stops.of(file, network, DanishTime.at(last).toLocalDate()),
                events(file, network));
    }

    private static boolean concerns(Case file, MeetingId meeting) {
        Case.Origin origin = file.subject().origin();
        return (origin != null && origin.meeting().equals(meeting))
                || file.events().stream()
                        .anyMatch(event -> meeting.equals(event.when().meeting()));
    }

    CaseWords.CaseLine line(Case file, Network network, LocalDate today) {
        return new CaseWords.CaseLine(
                file.number(),
                file.subject().title(),
                CasePath.of(file).withdrawn(),
                stops.atHand(file, network, today).orElse(null));
    }

    CaseWords.CaseShown shown(Case file, Network network, LocalDate today) {
        return shown(file, events(file, network), network, today);
    }

    /** Describes where a case is, without what led there. */
    CaseWords.CaseShown standing(Case file, Network network, LocalDate today) {
        return shown(file, List.of(), network, today);
    }

    private CaseWords.CaseShown shown(Case file, List<CaseWords.EventLine> events, Network network, LocalDate today) {
        CasePath path = CasePath.of(file);
        return new CaseWords.CaseShown(
                file.number(),
                file.id().value(),
                file.subject().title(),
                file.subject().chain(),
                origin(file.subject().origin(), network),
                path.isOver(),
                path.withdrawn(),
                stops.of(path, network, today),
                events);
    }

    CaseWords.@Nullable OriginLine origin(Case.@Nullable Origin origin, Network network) {
        if (origin == null) {
            return null;
        }
        Meeting meeting = meetings.find(origin.meeting()).orElseThrow();
        return new CaseWords.OriginLine(
                origin.item(),
                network.nameOfForum(meeting.forum(), meeting.date()),
                meeting.date(),
                meeting.number(),
                origin.closed());
    }

    private List<CaseWords.EventLine> events(Case file, Network network) {
        return IntStream.range(0, file.events().size())
                .mapToObj(number -> event(file, number, network))
                .toList();
    }

    private CaseWords.EventLine event(Case file, int number, Network network) {
        CaseEvent event = file.events().get(number);
        return new CaseWords.EventLine(
                event.at(),
                name(event.by()),
                event.kind().name(),
                event.place().name(),
                network.nameOf(event.place().host()),
                event.when().day(),
                event.kind().corrects() ? Correction.of(event).before() : target(file, number, network),
                event.kind().corrects() ? Correction.of(event).now() : event.words());
    }

    private static String target(Case file, int number, Network network) {
        CaseEvent event = file.events().get(number);
        if (event.kind() != CaseEvent.Kind.RETURNED) {
            return "";
        }
        LocalDate day = Objects.requireNonNullElse(
                event.when().day(), DanishTime.at(event.at()).toLocalDate());
        return network.nameOfForum(file.forumsBefore(number).get(event.backTo()), day);
    }

    private String name(PersonId person) {
        return contacts.person(person).map(Person::name).orElse(person.toString());
    }
}
