package dk.raadslag.domain.nomination;

import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.EmailAddress;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.reply.Answer;
import dk.raadslag.domain.reply.Position;
import dk.raadslag.domain.reply.Respondent;
import dk.raadslag.domain.reply.TakingReplies;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Takes the names a municipality gives; having named somebody, or nobody, is its answer to the round. */
public final class NominatingPeople {
    private final UnitOfWork unitOfWork;
    private final Nominations nominations;
    private final Contacts contacts;
    private final TakingReplies replies;

    /** Needs where names are kept, and who takes answers. */
    public NominatingPeople(UnitOfWork unitOfWork, Nominations nominations, Contacts contacts, TakingReplies replies) {
        this.unitOfWork = unitOfWork;
        this.nominations = nominations;
        this.contacts = contacts;
        this.replies = replies;
    }

    /** Somebody as they are named. */
    public record Named(String name, String title, EmailAddress email, String why, List<String> profile) {}

    /** Takes a name; empty when this municipality has named them before. Whoever names themselves has agreed. */
    public Optional<Nominee> name(Named named, Respondent by, Instant now) {
        return unitOfWork.run(() -> {
            Person person = contacts.enter(named.email(), named.name(), named.title(), "");
            List<Nominee> before = of(by);
            if (before.stream().anyMatch(one -> one.candidate().person().equals(person.id()))) {
                return Optional.empty();
            }
            Nominee nominee = nominations.add(
                    origin(by, now),
                    new Nominee.Candidate(person.id(), named.why(), named.profile()),
                    person.id().equals(by.person()) ? Nominee.Consent.ACCEPTED : Nominee.Consent.ASKED);
            replies.take(by.toAll(new Answer(Position.REMARKS, names(by))), now);
            return Optional.of(nominee);
        });
    }

    /** Takes it that a municipality names nobody; returns whom it has named all the same, who then stand. */
    public List<Nominee> nobody(Respondent by, Instant now) {
        return unitOfWork.run(() -> {
            List<Nominee> standing = of(by);
            if (standing.isEmpty()) {
                replies.take(by.toAll(new Answer(Position.NO_REMARKS, "")), now);
            } else if (standing.stream().noneMatch(one -> one.origin().by().equals(by.person()))) {
                replies.take(by.toAll(new Answer(Position.REMARKS, names(by))), now);
            }
            return standing;
        });
    }

    private List<Nominee> of(Respondent by) {
        return nominations.of(by.round().id()).stream()
                .filter(one -> one.origin().municipality().equals(by.municipality()))
                .toList();
    }

    private String names(Respondent by) {
        return of(by).stream()
                .flatMap(one -> contacts.person(one.candidate().person()).stream())
                .map(Person::name)
                .collect(Collectors.joining("\n"));
    }

    private static Nominee.Origin origin(Respondent by, Instant now) {
        return new Nominee.Origin(
                by.round().id(), by.municipality(), by.person(), by.activityId(), now, by.isLate(now));
    }
}
