package dk.raadslag.bot.access;

import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.Incoming;
import dk.raadslag.bot.conversation.Reaction;
import dk.raadslag.bot.conversation.StrangerTalk;
import dk.raadslag.bot.fakes.FakeAccessRequests;
import dk.raadslag.bot.fakes.FakeNetworks;
import dk.raadslag.bot.fakes.Omegn;
import dk.raadslag.bot.fakes.Village;
import dk.raadslag.bot.look.Sample;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.network.EmailAddress;
import dk.raadslag.domain.network.Network;
import dk.raadslag.templates.wording.VelocityWording;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every kind of card that goes between a stranger and the secretariat. */
public final class AccessCards {

    private static final String MAKER = "AskingForAccess";

    private final Village village = new Village();
    private final Saying saying = new Saying(new VelocityWording(Path.of("no-words-of-its-own")));
    private final FakeAccessRequests requests = new FakeAccessRequests();
    private final Optional<StrangerTalk.Stranger> stranger =
            Optional.of(new StrangerTalk.Stranger("Ny Medarbejder", new EmailAddress("ny@egedal.example")));

    private AccessCards() {}

    /** Makes them all. */
    public static List<Sample> all() {
        return new AccessCards().samples();
    }

    /** Returns every button there is. */
    public static Set<String> verbs() {
        return Set.of(AskingForAccess.VERB, AccessCard.GRANT_PRIMARY, AccessCard.GRANT_SUBJECT, AccessCard.DECLINE);
    }

    private List<Sample> samples() {
        Incoming.Pressed ask = new Incoming.Pressed(AskingForAccess.VERB, Map.of(), "card", true);
        StrangerTalk several = talk(village.network, Omegn.NEIGHBOUR);
        StrangerTalk one = talk(village.network);
        return List.of(
                said("fremmed", one.said("Hvad er status?", heard(ask), stranger)),
                said("fremmed-flere-netvaerk", several.said("bed om adgang", heard(ask), stranger)),
                shown("fremmed-har-bedt", one.pressed(ask, heard(ask), stranger)),
                decision("adgang", null),
                decision("adgang-uden-kommune", saying.text(new AccessWords.MunicipalityError())));
    }

    private StrangerTalk talk(Network... networks) {
        return new AccessConfiguration()
                .strangerTalk(new FakeNetworks(List.of(networks)), requests, village.contacts, village.outbox, saying);
    }

    private static Sample said(String name, Answering answer) {
        return new Sample(MAKER, name, String.valueOf(answer.messages().get(0).card()));
    }

    private static Sample shown(String name, Answering answer) {
        return new Sample(MAKER, name, ((Reaction.ShowCard) answer.reaction()).json());
    }

    private Sample decision(String name, String notice) {
        AccessCard card = new AccessCard(new GuessingMunicipalities(village.contacts), saying);
        return new Sample(
                "AccessCard",
                name,
                card.json(
                        requests.find(1).orElseThrow(),
                        village.network,
                        DanishTime.at(Village.MONDAY).toLocalDate(),
                        notice));
    }

    private static Incoming heard(Incoming.Content content) {
        return new Incoming(
                "key",
                "activity",
                new Incoming.Speaker("tenant", "aad", "29:ny", "Ny Medarbejder"),
                new Incoming.Place("https://smba.example/", "a:ny", true),
                Village.MONDAY,
                content);
    }
}
