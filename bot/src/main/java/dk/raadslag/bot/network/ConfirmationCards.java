package dk.raadslag.bot.network;

import dk.raadslag.bot.command.Saying;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.network.Appointment;
import dk.raadslag.domain.network.ContactPerson;
import dk.raadslag.domain.network.Network;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The question whether somebody still is a contact person, and the one about when and who. */
final class ConfirmationCards {
    static final String STILL = "contact-still";
    static final String SUCCESSOR = "contact-successor";
    static final String STOP = "contact-stop";
    static final String APART = "contact-apart";
    static final String NETWORK = "network";
    static final String EMAIL = "successor";
    static final String FROM = "from";

    private final Saying saying;

    ConfirmationCards(Saying saying) {
        this.saying = saying;
    }

    /** Asks somebody about one network, or about several at once. */
    Message question(Map<Network, ContactPerson> held, LocalDate today) {
        List<ConfirmationWords.StillContact> each = held.entrySet().stream()
                .map(one -> words(one.getValue(), one.getKey(), today))
                .toList();
        String text = saying.text(
                each.size() == 1
                        ? each.get(0)
                        : new ConfirmationWords.StillContactInSeveral(
                                each.get(0).name(),
                                each.stream().map(ConfirmationWords.Place::of).toList()));
        String networks =
                held.keySet().stream().map(network -> network.id().value()).collect(Collectors.joining(","));
        Map<String, String> data = Map.of(NETWORK, networks);
        NetworkCard card = new NetworkCard(saying.text(new ConfirmationWords.AnswerHere()))
                .button(saying.plain(new ConfirmationWords.StillButton()), STILL, data)
                .button(saying.plain(new ConfirmationWords.SuccessorButton()), SUCCESSOR, data)
                .button(saying.plain(new ConfirmationWords.StopButton()), STOP, data);
        if (each.size() > 1) {
            card.button(saying.plain(new ConfirmationWords.ApartButton()), APART, data);
        }
        return new Message(text, text, card.json());
    }

    /** Returns the question in words. */
    ConfirmationWords.StillContact words(ContactPerson contact, Network network, LocalDate today) {
        List<Appointment> held =
                contact.appointments().stream().filter(one -> one.holds(today)).toList();
        return new ConfirmationWords.StillContact(
                contact.person().name(),
                network.name(),
                held.stream()
                        .map(one -> network.nameOf(one.municipality()))
                        .distinct()
                        .toList(),
                held.stream().map(LookingUpContacts::role).distinct().toList());
    }

    /** Asks from when, and who takes over, in one network or, where it is empty, in all the person belongs to. */
    Message whenAndWho(String verb, String network, LocalDate today) {
        boolean successor = verb.equals(SUCCESSOR);
        String text = saying.text(new ConfirmationWords.WhenAndWho(successor));
        String card = new NetworkCard(text)
                .day(
                        FROM,
                        saying.plain(new ConfirmationWords.FromLabel()),
                        today.toString(),
                        saying.plain(new ConfirmationWords.FromError()))
                .email(
                        EMAIL,
                        saying.plain(new ConfirmationWords.SuccessorLabel(successor)),
                        saying.plain(new ConfirmationWords.SuccessorExample()),
                        saying.plain(new ConfirmationWords.SuccessorError()))
                .button(saying.plain(new ConfirmationWords.SendButton()), verb, Map.of(NETWORK, network))
                .json();
        return new Message(text, text, card);
    }
}
