package dk.raadslag.bot.network;

import dk.raadslag.bot.command.Saying;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.health.Doubt;
import dk.raadslag.domain.health.RaisingDoubts.Raised;
import dk.raadslag.domain.network.Appointment;
import dk.raadslag.domain.network.ContactPerson;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Asks a colleague, with one tap, who has taken over from somebody who is perhaps gone. */
final class DoubtCard {
    static final String SUCCESSOR = "doubt-successor";
    static final String ANSWER = "doubt-answer";
    static final String DOUBT = "doubt";
    static final String PERSON = "person";
    static final String EMAIL = "email";
    static final String SAYS = "says";
    private static final int COLLEAGUES_NAMED = 2;

    private final Saying saying;

    DoubtCard(Saying saying) {
        this.saying = saying;
    }

    /** Returns the question as one colleague gets it. */
    Message of(Raised raised, ContactPerson asked, Network network, LocalDate today) {
        Person somebody = raised.about().person();
        String text = saying.text(words(raised.about(), asked.person(), network, today));
        NetworkCard card = new NetworkCard(saying.text(new HealthWords.WhoHasTakenOverHere(somebody.name())));
        person(card, saying.plain(new HealthWords.MeButton()), raised.doubt(), asked.person());
        raised.colleagues().stream()
                .map(ContactPerson::person)
                .filter(one -> !one.id().equals(asked.person().id()))
                .limit(COLLEAGUES_NAMED)
                .forEach(one ->
                        person(card, saying.plain(new HealthWords.ColleagueButton(one.name())), raised.doubt(), one));
        says(
                card,
                saying.plain(new HealthWords.StillThereButton(somebody.name())),
                raised.doubt(),
                Doubt.Answer.STILL_THERE);
        says(card, saying.plain(new HealthWords.UnknownButton()), raised.doubt(), Doubt.Answer.UNKNOWN);
        card.email(
                        EMAIL,
                        saying.plain(new HealthWords.SomebodyElseLabel()),
                        saying.plain(new ConfirmationWords.SuccessorExample()),
                        saying.plain(new ConfirmationWords.SuccessorError()))
                .button(saying.plain(new HealthWords.SomebodyElseButton()), SUCCESSOR, data(raised.doubt()));
        return new Message(text, text, card.json());
    }

    private static HealthWords.WhoHasTakenOver words(
            ContactPerson about, Person asked, Network network, LocalDate today) {
        List<Appointment> held = about.appointments().stream()
                .filter(one -> one.holds(today) && one.role().isAsked())
                .toList();
        return new HealthWords.WhoHasTakenOver(
                asked.name(),
                about.person().name(),
                held.stream()
                        .map(one -> network.nameOf(one.municipality()))
                        .distinct()
                        .toList(),
                held.stream().map(LookingUpContacts::role).distinct().toList(),
                network.name());
    }

    private static void person(NetworkCard card, String title, Doubt doubt, Person person) {
        card.button(
                title,
                SUCCESSOR,
                Map.of(DOUBT, Long.toString(doubt.id()), PERSON, person.id().toString()));
    }

    private static void says(NetworkCard card, String title, Doubt doubt, Doubt.Answer answer) {
        card.button(title, ANSWER, Map.of(DOUBT, Long.toString(doubt.id()), SAYS, answer.name()));
    }

    private static Map<String, String> data(Doubt doubt) {
        return Map.of(DOUBT, Long.toString(doubt.id()));
    }
}
