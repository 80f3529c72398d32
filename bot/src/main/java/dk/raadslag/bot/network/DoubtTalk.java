package dk.raadslag.bot.network;

import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.ContactButtons;
import dk.raadslag.bot.conversation.Incoming;
import dk.raadslag.bot.conversation.Reaction;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.health.Doubt;
import dk.raadslag.domain.health.Doubts;
import dk.raadslag.domain.network.Appointment;
import dk.raadslag.domain.network.ContactPerson;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.EmailAddress;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.network.Proposal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a colleague says of somebody who is perhaps gone; who has taken over becomes a proposal the secretariat decides. */
final class DoubtTalk implements ContactButtons {
    private final Doubts doubts;
    private final Contacts contacts;
    private final Proposing proposing;
    private final Successors successors;
    private final Saying saying;

    DoubtTalk(Doubts doubts, Contacts contacts, Proposing proposing, Saying saying) {
        this.doubts = doubts;
        this.contacts = contacts;
        this.successors = new Successors(contacts);
        this.proposing = proposing;
        this.saying = saying;
    }

    private record Asked(Doubt doubt, ContactPerson about, Network network) {}

    @Override
    public Set<String> verbs() {
        return Set.of(DoubtCard.SUCCESSOR, DoubtCard.ANSWER);
    }

    @Override
    public Answering pressed(Incoming.Pressed press, Turn turn) {
        Phrase said = asked(press, turn)
                .map(asked -> press.verb().equals(DoubtCard.SUCCESSOR)
                        ? successor(asked, press, turn)
                        : says(asked, press, turn))
                .orElseGet(HealthWords.DoubtIsOver::new);
        boolean asksAgain =
                said instanceof HealthWords.SuccessorMissing || said instanceof ContactWords.AnswersForAnother;
        if (!press.expectsCard()) {
            return saying.say(said);
        }
        return Answering.react(
                asksAgain
                        ? new Reaction.ShowText(saying.plain(said))
                        : new Reaction.ShowCard(new NetworkCard(saying.text(said)).json()));
    }

    private Phrase says(Asked asked, Incoming.Pressed press, Turn turn) {
        boolean stillThere =
                Doubt.Answer.STILL_THERE.name().equals(press.inputs().get(DoubtCard.SAYS));
        Doubt.Answer answer = stillThere ? Doubt.Answer.STILL_THERE : Doubt.Answer.UNKNOWN;
        if (!doubts.answer(asked.doubt().id(), answer, turn.by().person().id(), turn.now())) {
            return new HealthWords.DoubtIsOver();
        }
        return stillThere
                ? new HealthWords.StillThereTold(asked.about().person().name())
                : new HealthWords.UnknownTold(asked.network().senderName());
    }

    private Phrase successor(Asked asked, Incoming.Pressed press, Turn turn) {
        Optional<EmailAddress> email = named(asked, press, turn);
        if (email.isEmpty() || email.get().equals(asked.about().person().email())) {
            return new HealthWords.SuccessorMissing();
        }
        Optional<Phrase> against =
                successors.against(email.get(), asked.network(), asked.about().person(), turn.today());
        if (against.isPresent()) {
            return against.get();
        }
        PersonId by = turn.by().person().id();
        if (!doubts.answer(asked.doubt().id(), Doubt.Answer.TAKEN_OVER, by, turn.now())) {
            return new HealthWords.DoubtIsOver();
        }
        Proposal.Successor content = new Proposal.Successor(email.get(), turn.today(), by);
        proposing.propose(asked.network(), asked.about().person(), content, turn.now());
        return new HealthWords.TakeoverTold(
                asked.about().person().name(),
                contacts.byEmail(email.get())
                        .map(Person::name)
                        .orElse(email.get().value()),
                asked.network().senderName());
    }

    /** A colleague of the municipality by number, or anybody by their address. */
    private Optional<EmailAddress> named(Asked asked, Incoming.Pressed press, Turn turn) {
        Optional<PersonId> person = press.id(DoubtCard.PERSON).map(PersonId::new);
        if (person.isEmpty()) {
            return EmailAddress.parse(
                    press.inputs().getOrDefault(DoubtCard.EMAIL, "").strip());
        }
        return contacts.of(asked.network().id(), person.get())
                .filter(one -> isColleague(one, asked.about(), turn))
                .map(one -> one.person().email());
    }

    /** Only whoever serves the same municipality may say anything of somebody. */
    private Optional<Asked> asked(Incoming.Pressed press, Turn turn) {
        return press.id(DoubtCard.DOUBT)
                .flatMap(doubts::open)
                .flatMap(doubt -> turn.by()
                        .belongingTo(doubt.network())
                        .flatMap(network -> contacts.of(network.id(), doubt.person())
                                .filter(about -> contacts.of(
                                                network.id(), turn.by().person().id())
                                        .filter(one -> isColleague(one, about, turn))
                                        .isPresent())
                                .filter(about -> !proposing.isLeaving(network, about.person()))
                                .map(about -> new Asked(doubt, about, network))));
    }

    private static boolean isColleague(ContactPerson one, ContactPerson about, Turn turn) {
        List<MunicipalityCode> where = asked(about, turn);
        return !one.person().id().equals(about.person().id())
                && asked(one, turn).stream().anyMatch(where::contains);
    }

    private static List<MunicipalityCode> asked(ContactPerson one, Turn turn) {
        return one.held(turn.today()).stream()
                .filter(held -> held.role().isAsked())
                .map(Appointment::municipality)
                .toList();
    }
}
