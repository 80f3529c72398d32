package dk.raadslag.bot.access;

import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.command.Spelling;
import dk.raadslag.bot.command.TalkCard;
import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.Incoming;
import dk.raadslag.bot.conversation.StrangerTalk;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.access.AccessRequest;
import dk.raadslag.domain.access.AccessRequests;
import dk.raadslag.domain.delivery.ChatAddress;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Networks;
import dk.raadslag.domain.network.TeamsAccount;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Lets a stranger ask once for access to a network that is open to their tenant. */
final class AskingForAccess implements StrangerTalk {

    static final String VERB = "request-access";

    private static final String NETWORK = "network";
    private static final String WISH = "bed-om-adgang";

    private final Networks networks;
    private final AccessRequests requests;
    private final TellingSecretariat secretariat;
    private final Saying saying;

    AskingForAccess(Networks networks, AccessRequests requests, TellingSecretariat secretariat, Saying saying) {
        this.networks = networks;
        this.requests = requests;
        this.secretariat = secretariat;
        this.saying = saying;
    }

    @Override
    public Set<String> verbs() {
        return Set.of(VERB);
    }

    @Override
    public Answering said(String words, Incoming heard, Optional<Stranger> stranger) {
        String said = Spelling.fold(words.replaceAll("[^\\p{L}\\s/-]", " "));
        int wish = said.indexOf(WISH);
        return wish < 0 ? refused(heard) : asked(said.substring(wish + WISH.length()), heard, stranger);
    }

    @Override
    public Answering pressed(Incoming.Pressed press, Incoming heard, Optional<Stranger> stranger) {
        String chosen = press.inputs().getOrDefault(NETWORK, "");
        return TalkCard.inPlaceOf(press, asked(chosen, heard, stranger));
    }

    private Answering refused(Incoming heard) {
        Optional<AccessRequest> open = open(heard);
        if (open.isPresent()) {
            return before(open.get());
        }
        boolean mayAsk = !openTo(heard).isEmpty();
        String text = saying.text(new AccessWords.NotKnownHere(mayAsk));
        return mayAsk ? withButtons(text, Map.of(saying.plain(new AccessWords.AskButton()), "")) : Answering.say(text);
    }

    private Answering asked(String chosen, Incoming heard, Optional<Stranger> stranger) {
        Optional<AccessRequest> open = open(heard);
        if (open.isPresent()) {
            return before(open.get());
        }
        if (stranger.isEmpty() || heard.speaker().aadObjectId().isEmpty()) {
            return saying.say(new AccessWords.NoWorkEmail());
        }
        List<Network> possible = openTo(heard);
        List<Network> meant = possible.size() == 1 ? possible : named(chosen, possible);
        return meant.size() == 1 ? ask(meant.get(0), heard, stranger.get()) : which(possible);
    }

    private Answering ask(Network network, Incoming heard, Stranger stranger) {
        AccessRequest request = requests.open(new AccessRequest.Wish(
                account(heard), network.id(), stranger.name(), stranger.email(), address(heard), heard.at()));
        secretariat.tell(request, network, heard.at());
        return saying.say(new AccessWords.Asked(network.name()));
    }

    private Answering which(List<Network> possible) {
        if (possible.isEmpty()) {
            return saying.say(new AccessWords.NotKnownHere(false));
        }
        String text = saying.text(new AccessWords.WhichNetwork(
                possible.stream().map(Network::name).toList()));
        Map<String, String> choices = new java.util.LinkedHashMap<>();
        possible.forEach(network -> choices.put(network.name(), network.id().value()));
        return withButtons(text, choices);
    }

    private Answering withButtons(String text, Map<String, String> networksByTitle) {
        TalkCard card = new TalkCard(saying.text(new AccessWords.AskHere()));
        networksByTitle.forEach((title, network) ->
                card.with(new TalkCard.Button(title, VERB, network.isEmpty() ? Map.of() : Map.of(NETWORK, network))));
        return Answering.show(new Message(text, text, card.text()));
    }

    private Answering before(AccessRequest open) {
        String network = networks.find(open.wish().network())
                .map(Network::name)
                .orElse(open.wish().network().value());
        return saying.say(new AccessWords.AskedBefore(
                network, DanishTime.at(open.wish().at()).toLocalDate()));
    }

    private Optional<AccessRequest> open(Incoming heard) {
        requests.forgetBefore(heard.at().minus(AccessRequest.LIFETIME));
        return requests.of(account(heard));
    }

    private List<Network> openTo(Incoming heard) {
        String tenant = heard.speaker().tenantId();
        return networks.all().stream()
                .filter(network ->
                        network.tenants().isEmpty() || network.tenants().contains(tenant))
                .toList();
    }

    private static List<Network> named(String chosen, List<Network> possible) {
        String words = "-" + Spelling.fold(chosen) + "-";
        return possible.stream()
                .filter(network -> Stream.of(network.id().value(), network.shortName(), network.name())
                        .anyMatch(name -> words.contains("-" + Spelling.fold(name) + "-")))
                .toList();
    }

    private static TeamsAccount account(Incoming heard) {
        return new TeamsAccount(heard.speaker().tenantId(), heard.speaker().aadObjectId());
    }

    private static ChatAddress address(Incoming heard) {
        return new ChatAddress(
                heard.place().serviceUrl(),
                heard.speaker().tenantId(),
                heard.speaker().userId(),
                heard.place().personal() ? heard.place().conversationId() : null);
    }
}
