package dk.raadslag.bot.access;

import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.command.TalkCard;
import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.Incoming;
import dk.raadslag.bot.conversation.Reaction;
import dk.raadslag.bot.conversation.SecretariatButtons;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.access.AccessRequest;
import dk.raadslag.domain.access.AccessRequests;
import dk.raadslag.domain.access.DecidingAccess;
import dk.raadslag.domain.network.Appointment;
import dk.raadslag.domain.network.Municipality;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Role;
import java.util.Optional;
import java.util.Set;

/** Takes the secretariat's answer to a wish for access; only its own network's, and the first answer counts. */
final class LettingIn implements SecretariatButtons {

    private static final String NUMBER = "\\d{1,18}";

    private final AccessRequests requests;
    private final DecidingAccess deciding;
    private final TellingStrangers strangers;
    private final AccessCard cards;
    private final Saying saying;

    LettingIn(
            AccessRequests requests,
            DecidingAccess deciding,
            TellingStrangers strangers,
            AccessCard cards,
            Saying saying) {
        this.requests = requests;
        this.deciding = deciding;
        this.strangers = strangers;
        this.cards = cards;
        this.saying = saying;
    }

    @Override
    public Set<String> verbs() {
        return Set.of(AccessCard.GRANT_PRIMARY, AccessCard.GRANT_SUBJECT, AccessCard.DECLINE);
    }

    @Override
    public Answering pressed(Incoming.Pressed press, Turn turn) {
        requests.forgetBefore(turn.now().minus(AccessRequest.LIFETIME));
        String typed = press.inputs().getOrDefault(AccessCard.REQUEST, "");
        long id = typed.matches(NUMBER) ? Long.parseLong(typed) : 0;
        return requests.find(id)
                .flatMap(request -> network(request, turn).map(network -> decide(press, request, network, turn)))
                .orElseGet(() -> TalkCard.inPlaceOf(press, gone(id, turn)));
    }

    private Answering decide(Incoming.Pressed press, AccessRequest request, Network network, Turn turn) {
        if (press.verb().equals(AccessCard.DECLINE)) {
            return TalkCard.inPlaceOf(press, decline(request, network, turn));
        }
        Role role = press.verb().equals(AccessCard.GRANT_PRIMARY) ? Role.PRIMARY_CONTACT : Role.SUBJECT_CONTACT;
        return network.membersOn(turn.today()).stream()
                .filter(one -> one.code().value().equals(press.inputs().get(AccessCard.MUNICIPALITY)))
                .findFirst()
                .map(one -> TalkCard.inPlaceOf(press, grant(request, network, new Chosen(one, role), turn)))
                .orElseGet(() -> again(press, request, network, turn));
    }

    private record Chosen(Municipality municipality, Role role) {}

    private Answering grant(AccessRequest request, Network network, Chosen chosen, Turn turn) {
        Appointment appointment = new Appointment(chosen.municipality().code(), chosen.role(), Set.of(), null, null);
        return deciding.grant(request, appointment, turn.by().person().id(), turn.now())
                .map(person -> {
                    strangers.letIn(
                            person,
                            new AccessWords.YouAreIn(
                                    chosen.role(), chosen.municipality().name(), network.name()),
                            network,
                            turn.now());
                    return saying.say(new AccessWords.LetIn(
                            person.name(), chosen.role(), chosen.municipality().name()));
                })
                .orElseGet(() -> gone(request.id(), turn));
    }

    private Answering decline(AccessRequest request, Network network, Turn turn) {
        if (!deciding.decline(request, turn.by().person().id(), turn.now())) {
            return gone(request.id(), turn);
        }
        strangers.declined(request, network, turn.now());
        return saying.say(new AccessWords.Declined(request.wish().name()));
    }

    /** The municipality is still to be chosen; a client that does not ask for it itself gets the card once more. */
    private Answering again(Incoming.Pressed press, AccessRequest request, Network network, Turn turn) {
        String notice = saying.text(new AccessWords.MunicipalityError());
        return press.expectsCard()
                ? Answering.react(new Reaction.ShowCard(cards.json(request, network, turn.today(), notice)))
                : Answering.say(notice);
    }

    private Answering gone(long id, Turn turn) {
        return turn.by().serves().stream()
                .flatMap(network -> deciding.decided(id, network.id()).stream())
                .findFirst()
                .map(decided ->
                        saying.say(new AccessWords.DecidedBefore(strangers.nameOf(decided.by()), decided.granted())))
                .orElseGet(() -> saying.say(new AccessWords.RequestGone()));
    }

    private static Optional<Network> network(AccessRequest request, Turn turn) {
        return turn.by().serving(request.wish().network());
    }
}
