package dk.raadslag.bot.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.conversation.Activity;
import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.ContactTalk;
import dk.raadslag.bot.conversation.Conversation;
import dk.raadslag.bot.conversation.ConversationConfiguration;
import dk.raadslag.bot.conversation.Files;
import dk.raadslag.bot.conversation.Incoming;
import dk.raadslag.bot.conversation.Members;
import dk.raadslag.bot.conversation.Reaction;
import dk.raadslag.bot.conversation.SecretariatTalk;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.bot.fakes.FakeAccessRequests;
import dk.raadslag.bot.fakes.FakeNetworks;
import dk.raadslag.bot.fakes.Omegn;
import dk.raadslag.bot.fakes.Village;
import dk.raadslag.domain.Audit;
import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.delivery.Addresses;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.delivery.Outbox;
import dk.raadslag.domain.network.Appointment;
import dk.raadslag.domain.network.ContactPerson;
import dk.raadslag.domain.network.EmailAddress;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.network.Networks;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.Role;
import dk.raadslag.domain.network.TeamsAccount;
import dk.raadslag.domain.round.Ledger;
import dk.raadslag.domain.round.Rounds;
import dk.raadslag.templates.wording.VelocityWording;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** A stranger knocks, and the secretariat opens or does not. */
class AccessTest {
    private final Village village = new Village();
    private final FakeAccessRequests requests = new FakeAccessRequests();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private List<Network> networks = List.of(village.network);
    private String email = "ny@egedal.example";
    private final List<NetworkId> dutyChanged = new ArrayList<>();
    private Activity stranger = Activity.of("fremmed", Village.MONDAY);
    private Activity consultant = Activity.of("konsulent", Village.MONDAY);

    @BeforeEach
    void open() {
        Wording words = new VelocityWording(Path.of("no-words-of-its-own"));
        bean(Wording.class, () -> words);
        bean(Saying.class, () -> new Saying(words));
        bean(UnitOfWork.class, () -> village.unitOfWork);
        bean(Outbox.class, () -> village.outbox);
        bean(Audit.class, () -> village.audit);
        bean(Addresses.class, () -> village.addresses);
        bean(Ledger.class, () -> village.ledger);
        bean(Rounds.class, () -> village.rounds);
        bean(dk.raadslag.domain.network.Accounts.class, () -> village.accounts);
        bean(dk.raadslag.domain.network.Contacts.class, () -> village.contacts);
        bean(dk.raadslag.domain.conversation.Inbox.class, () -> village.inbox);
        bean(dk.raadslag.domain.network.DutyChanges.class, () -> (network, now) -> dutyChanged.add(network));
        bean(FakeAccessRequests.class, () -> requests);
        bean(Networks.class, () -> new FakeNetworks(networks));
        bean(Members.class, () -> this::member);
        bean(Files.class, () -> file -> new Files.NotAvailable(file.name()));
        bean(SecretariatTalk.class, NoCommands::new);
        bean(ContactTalk.class, NoReplies::new);
        context.register(ConversationConfiguration.class, AccessConfiguration.class);
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void whoeverIsUnknownIsOfferedToAsk() {
        says("Hvad er status på punkt 3?");

        assertThat(toldStranger()).startsWith("Hej! Jeg er Rådslag").contains("bed om adgang");
        assertThat(village.outbox.rows().toString())
                .contains("\"verb\":\"request-access\"")
                .doesNotContain("punkt 3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bed om adgang", "Jeg vil gerne bede: bed om adgang.", "/bed om adgang"})
    void aWishReachesTheSecretariatOnce(String words) {
        says(words);
        says(words);
        presses(Map.of());

        assertThat(toldSecretariat())
                .containsExactly("Fremmed (ny@egedal.example) beder om adgang til Sundhedsråd Omegn.");
        assertThat(card()).contains("ny@egedal.example", "tenant-fremmed", "\"value\":\"240\"");
        assertThat(toldStranger()).startsWith("Sekretariatet for Sundhedsråd Omegn har din anmodning fra mandag");
    }

    @ParameterizedTest
    @CsvSource({
        "grant-primary, PRIMARY_CONTACT, hovedkontakt",
        "grant-subject, SUBJECT_CONTACT, fagkontakt",
    })
    void whoeverIsLetInIsEnteredLinkedAndWelcomedOnce(String verb, Role role, String called) {
        presses(Map.of());

        assertThat(decides(verb, "240")).contains("Fremmed er nu " + called + " for Egedal");
        assertThat(dutyChanged).containsExactly(village.network.id());

        Person person =
                village.contacts.byEmail(new EmailAddress("ny@egedal.example")).orElseThrow();
        assertThat(village.contacts.of(village.network.id(), person.id()).map(ContactPerson::appointments))
                .contains(List.of(new Appointment(Village.EGEDAL, role, Set.of(), null, null)));
        assertThat(village.accounts.personOf(new TeamsAccount("tenant-fremmed", "aad-fremmed")))
                .contains(person.id());
        assertThat(village.addresses.of(person.id()).orElseThrow().conversationId())
                .isEqualTo("a:fremmed");
        says("hej");
        List<String> told = village.outbox.answersTo(person.id());
        assertThat(told).hasSize(2);
        assertThat(told.get(0))
                .isEqualTo("Sekretariatet har godkendt dig som " + called + " for Egedal i Sundhedsråd Omegn.");
        assertThat(told.get(1)).contains("Dataansvarlig er værtskommunen: Ballerup");
        assertThat(requests.find(1)).isEmpty();
    }

    @Test
    void ofWhoeverIsNotLetInOnlyANumberIsKept() {
        presses(Map.of());

        assertThat(decides("decline-access", null)).contains("Fremmed er ikke lukket ind");

        assertThat(toldStranger()).contains("kan ikke give dig adgang", "44 00 00 00");
        assertThat(requests.find(1)).isEmpty();
        assertThat(village.contacts.byEmail(new EmailAddress("ny@egedal.example")))
                .isEmpty();
        assertThat(village.audit.about("omegn"))
                .filteredOn(entry -> entry.deed().equals("access-declined"))
                .extracting(Audit.Entry::detail)
                .containsExactly("request=1");
    }

    @Test
    void theSecondToDecideIsToldWhoDid() {
        presses(Map.of());
        decides("decline-access", null);

        assertThat(decides("grant-primary", "240")).contains("Konsulent Et har allerede afvist anmodningen");
        assertThat(village.contacts.byEmail(new EmailAddress("ny@egedal.example")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "999", "101"})
    void withoutAMunicipalityOfTheNetworkTheCardAsksAgain(String municipality) {
        presses(Map.of());

        assertThat(decides("grant-primary", municipality))
                .contains("Vælg den kommune, personen svarer for.", "grant-primary");
        assertThat(requests.find(1)).isPresent();
    }

    @Test
    void nobodyIsLetInForAMunicipalityThatHasLeft() {
        networks = List.of(Omegn.of(Omegn.NETWORK.municipalities().stream()
                .map(one -> one.code().equals(Omegn.EGEDAL) ? one.between(null, LocalDate.of(2026, 10, 31)) : one)
                .toList()));
        presses(Map.of());

        assertThat(decides("grant-primary", "240"))
                .contains("Vælg den kommune, personen svarer for.", "\"190\"")
                .doesNotContain("\"240\"");
        assertThat(requests.find(1)).isPresent();
    }

    @Test
    void aWishIsForgottenAfterThirtyDays() {
        presses(Map.of());
        consultant = consultant.at(Village.MONDAY.plus(Duration.ofDays(31)));

        assertThat(decides("grant-primary", "240")).contains("Den anmodning findes ikke længere.");
        assertThat(requests.find(1)).isEmpty();
    }

    @Test
    void betweenSeveralNetworksTheStrangerChooses() {
        networks = List.of(village.network, Omegn.NEIGHBOUR);
        presses(Map.of());
        assertThat(toldStranger()).startsWith("Hvilket netværk gælder det?");
        assertThat(requests.find(1)).isEmpty();

        says("bed om adgang til Sundhedsråd Sydvest");

        assertThat(requests.find(1).orElseThrow().wish().network()).isEqualTo(Omegn.NEIGHBOUR.id());
    }

    @Test
    void aNetworkThatIsNotOpenToTheTenantIsNotOffered() {
        networks = List.of();
        says("bed om adgang");

        assertThat(toldStranger()).contains("bed sekretariatet om at skrive dig ind");
        assertThat(requests.find(1)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ny@egedal.example, 240",
        "ny@by.egedal.example, 240",
        "ny@andetsteds.example, ",
        "ny@example.dk, ",
    })
    void theMunicipalityIsGuessedOnlyWhereItIsClear(String address, String guessed) {
        email = address;
        presses(Map.of());

        if (guessed == null) {
            assertThat(card()).doesNotContain("\"errorMessage\":\"Vælg den kommune, personen svarer for.\",\"value\"");
            assertThat(card()).doesNotContain("]," + "\"value\"");
        } else {
            assertThat(card()).contains("],\"value\":\"" + guessed + "\"");
        }
    }

    private Members.Answer member(Incoming.Place place, Incoming.Speaker speaker) {
        boolean known = speaker.userId().equals("29:konsulent");
        return new Members.Found(
                speaker.aadObjectId(),
                speaker.tenantId(),
                known ? "Konsulent Et" : "Fremmed",
                known ? "konsulent-1@example.dk" : email,
                null);
    }

    private void says(String words) {
        stranger = stranger.next();
        conversation().hear(stranger.says(words));
    }

    private void presses(Map<String, String> inputs) {
        stranger = stranger.next();
        conversation().hear(stranger.does(new Incoming.Pressed("request-access", inputs, "card-1", false)));
    }

    private String decides(String verb, String municipality) {
        consultant = consultant.next();
        Map<String, String> inputs =
                municipality == null ? Map.of("request", "1") : Map.of("request", "1", "municipality", municipality);
        Reaction reaction = conversation().hear(consultant.presses(verb, inputs));
        return ((Reaction.ShowCard) reaction).json();
    }

    private Conversation conversation() {
        if (!context.isActive()) {
            context.refresh();
        }
        return context.getBean(Conversation.class);
    }

    private String toldStranger() {
        List<String> told = village.outbox.rows().stream()
                .filter(row -> row.dispatch().person() == null)
                .map(row -> ((Intent.Answer) row.dispatch().intent()).text())
                .toList();
        return told.get(told.size() - 1);
    }

    private List<String> toldSecretariat() {
        return village.outbox.answersTo(village.consultant.id());
    }

    private String card() {
        return village.outbox.rows().stream()
                .filter(row -> row.dispatch().key().startsWith("access:"))
                .map(row -> String.valueOf(((Intent.Answer) row.dispatch().intent()).card()))
                .findFirst()
                .orElseThrow();
    }

    private <T> void bean(Class<T> type, Supplier<T> bean) {
        context.registerBean(type, bean);
    }

    private static final class NoCommands implements SecretariatTalk {
        @Override
        public Optional<Answering> said(Incoming.Said words, Turn turn) {
            return Optional.empty();
        }

        @Override
        public Answering notUnderstood(Incoming.Said words, Turn turn) {
            return Answering.react(new Reaction.Done());
        }

        @Override
        public Answering pressed(Incoming.Pressed press, Turn turn) {
            return Answering.react(new Reaction.Done());
        }

        @Override
        public Set<String> verbs() {
            return Set.of();
        }
    }

    private static final class NoReplies implements ContactTalk {
        @Override
        public Answering said(Incoming.Said words, Turn turn) {
            return Answering.react(new Reaction.Done());
        }

        @Override
        public Answering edited(Incoming.Edited words, Turn turn) {
            throw new IllegalStateException("nobody answers here");
        }

        @Override
        public Answering deleted(Turn turn) {
            throw new IllegalStateException("nobody answers here");
        }

        @Override
        public Answering pressed(Incoming.Pressed press, Turn turn) {
            return Answering.react(new Reaction.Done());
        }

        @Override
        public Set<String> verbs() {
            return Set.of();
        }
    }
}
