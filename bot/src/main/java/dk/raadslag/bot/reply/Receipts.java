package dk.raadslag.bot.reply;

import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.network.Appointment;
import dk.raadslag.domain.network.ContactPerson;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.network.Role;
import dk.raadslag.domain.reply.Answer;
import dk.raadslag.domain.reply.ItemStanding;
import dk.raadslag.domain.reply.MunicipalityStanding;
import dk.raadslag.domain.round.Mandates;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundItem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Tells somebody what was taken from them and what is still missing. */
final class Receipts {
    private static final int QUOTED = 160;

    private final Contacts contacts;

    Receipts(Contacts contacts) {
        this.contacts = contacts;
    }

    /** Returns the receipt for answers just taken. */
    ReplyPhrase.Receipt of(AnswerTaking.Outcome outcome, Turn turn) {
        Part part = outcome.part();
        Map<String, Answer> complete = new LinkedHashMap<>(outcome.answers());
        Map<String, Answer> lacking = new LinkedHashMap<>(outcome.answers());
        complete.keySet().removeAll(outcome.taken().lackReason());
        lacking.keySet().retainAll(outcome.taken().lackReason());
        return new ReplyPhrase.Receipt(
                part.round().title(),
                part.municipalityName(),
                lines(part.round(), complete),
                lines(part.round(), lacking),
                outcome.taken().standing().unanswered(),
                part.round().items().size(),
                outcome.level(),
                timing(part, turn.now()),
                !part.handsIn(),
                handingIn(part),
                outcome.taken().replaced().stream()
                        .map(one -> name(one.person()))
                        .distinct()
                        .toList());
    }

    /** Returns where a round stands in time. */
    static ReplyPhrase.Timing timing(Part part, Instant now) {
        boolean late = !part.isOpen(now);
        return new ReplyPhrase.Timing(
                part.deadline().inWords(),
                late,
                late && !part.deadline().passed(now),
                part.round().isCalledOff());
    }

    /** Returns what stands, what waits to be let in, as lines. */
    static List<ReplyPhrase.Line> standing(Round round, MunicipalityStanding standing) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (ItemStanding item : standing.items()) {
            item.reply().or(item::late).ifPresent(one -> answers.put(item.item().number(), one.answer()));
        }
        return lines(round, answers);
    }

    /** Returns the names of those who may hand in for a municipality. */
    List<String> handingIn(Part part) {
        return mandated(part).map(one -> one.person().name()).toList();
    }

    /** Returns those who may hand in for a municipality. */
    List<PersonId> whoHandsIn(Part part) {
        return mandated(part).map(one -> one.person().id()).toList();
    }

    /** Tells whether somebody on duty can bind the municipality; else the usual contacts answer for it. */
    boolean canBind(Part part) {
        return part.roster().approving(part.municipality()).stream()
                .anyMatch(duty -> duty.appointment().role() == Role.APPROVER);
    }

    private Stream<ContactPerson> mandated(Part part) {
        return new Mandates(part.roster())
                .handingIn(part.municipality(), part.round().kind()).stream();
    }

    /** Returns what somebody is to the municipality: the first thing that lets them write for it. */
    Role role(Part part, PersonId person) {
        return contacts.of(part.network().id(), person).stream()
                .flatMap(contact -> contact.appointments().stream())
                .filter(held -> held.municipality().equals(part.municipality()))
                .map(Appointment::role)
                .filter(Role::contributes)
                .min(Comparator.comparing(Role::handsIn).reversed())
                .orElse(Role.SUBJECT_CONTACT);
    }

    /** Returns a person's name. */
    String name(PersonId person) {
        return contacts.person(person).map(Person::name).orElseGet(person::toString);
    }

    /** Returns a text short enough to be quoted. */
    static String quoted(String text) {
        return Excerpt.of(text, QUOTED);
    }

    /** Items with the same answer share a line. */
    static List<ReplyPhrase.Line> lines(Round round, Map<String, Answer> answers) {
        Map<Answer, List<String>> same = new LinkedHashMap<>();
        for (RoundItem item : round.items()) {
            Answer answer = answers.get(item.number());
            if (answer != null) {
                same.computeIfAbsent(answer, none -> new ArrayList<>()).add(item.number());
            }
        }
        return same.entrySet().stream()
                .map(entry -> new ReplyPhrase.Line(
                        entry.getValue(),
                        entry.getValue().size() == 1
                                ? round.item(entry.getValue().get(0))
                                        .orElseThrow()
                                        .title()
                                : "",
                        entry.getKey().position(),
                        quoted(entry.getKey().text()),
                        ReplyPhrase.Proposed.of(entry.getKey().proposedWordings()),
                        entry.getKey().flags()))
                .toList();
    }
}
