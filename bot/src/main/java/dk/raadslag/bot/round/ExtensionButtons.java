package dk.raadslag.bot.round;

import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.command.TalkCard;
import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.Incoming;
import dk.raadslag.bot.conversation.SecretariatButtons;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.meeting.Deadline;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.round.DecidingExtensions;
import dk.raadslag.domain.round.Decision;
import dk.raadslag.domain.round.MovingDeadlines;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The buttons below a contact person's wish for more time: one tap decides it for the whole secretariat. */
final class ExtensionButtons implements SecretariatButtons {
    private static final String GRANT = "grant-extension";
    private static final String DECLINE = "decline-extension";

    private final ServedRounds rounds;
    private final DecidingExtensions deciding;
    private final Paces paces;
    private final Contacts contacts;
    private final Saying saying;

    ExtensionButtons(ServedRounds rounds, DecidingExtensions deciding, Paces paces, Contacts contacts, Saying saying) {
        this.rounds = rounds;
        this.deciding = deciding;
        this.paces = paces;
        this.contacts = contacts;
        this.saying = saying;
    }

    @Override
    public Set<String> verbs() {
        return Set.of(GRANT, DECLINE);
    }

    @Override
    public Answering pressed(Incoming.Pressed press, Turn turn) {
        return TalkCard.inPlaceOf(
                press,
                saying.say(rounds.asked(press.inputs(), turn)
                        .flatMap(asked -> wish(asked, press.inputs(), turn)
                                .map(wish -> decide(press.verb().equals(GRANT), asked, wish, turn)))
                        .orElseGet(LateWords.NothingThere::new)));
    }

    private Phrase decide(boolean grants, ServedRounds.Asked asked, DecidingExtensions.Wish wish, Turn turn) {
        DecidingExtensions.Outcome outcome =
                grants ? deciding.grant(wish, turn.now()) : deciding.decline(wish, turn.now());
        if (outcome instanceof DecidingExtensions.NotPossible not) {
            return not.why();
        }
        Decision.Verdict verdict = grants ? Decision.Verdict.YES : Decision.Verdict.NO;
        String by = "";
        if (outcome instanceof DecidingExtensions.DoneBefore before) {
            verdict = before.decision().verdict();
            by = name(before.decision().by());
        }
        return new ExtensionWords.ExtensionDecided(
                asked.municipality().name(),
                asked.round().id().value(),
                name(wish.person()),
                wish.move().to(),
                verdict.name(),
                by);
    }

    private Optional<DecidingExtensions.Wish> wish(ServedRounds.Asked asked, Map<String, String> inputs, Turn turn) {
        Optional<PersonId> person = Incoming.Pressed.idIn(inputs, "person")
                .map(PersonId::new)
                .filter(one -> contacts.person(one).isPresent());
        Optional<LocalDateTime> until = moment(inputs.getOrDefault("until", ""));
        if (person.isEmpty() || until.isEmpty()) {
            return Optional.empty();
        }
        PersonId wishing = person.get();
        NewDeadline wanted = new NewDeadline(new Deadline(until.get()), false);
        return Optional.of(new DecidingExtensions.Wish(
                new MovingDeadlines.Move(
                        asked.round().id(),
                        asked.municipality().code(),
                        wanted.deadline(),
                        paces.to(wanted, asked.round(), asked.network(), turn.now()),
                        turn.by().person().id()),
                asked.municipality().code(),
                wishing));
    }

    private static Optional<LocalDateTime> moment(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text));
        } catch (DateTimeParseException noMoment) {
            return Optional.empty();
        }
    }

    private String name(PersonId person) {
        return contacts.person(person).map(Person::name).orElse("");
    }
}
