package dk.raadslag.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.bot.fakes.FakeOutbox;
import dk.raadslag.bot.fakes.PrintedWording;
import dk.raadslag.bot.fakes.Village;
import dk.raadslag.domain.delivery.ChatAddress;
import dk.raadslag.domain.delivery.DeliveryState;
import dk.raadslag.domain.delivery.Dispatch;
import dk.raadslag.domain.delivery.FailureReason;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.delivery.NoticeKey;
import dk.raadslag.domain.network.Absence;
import dk.raadslag.domain.network.EmailAddress;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.TeamsAccount;
import dk.raadslag.domain.round.RequestKey;
import dk.raadslag.domain.round.Round;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What happens to an activity before anybody looks at what it says. */
class FrontDoorTest {
    private final List<Boolean> fetchedWhileStoring = new ArrayList<>();
    private final Village village = new Village();
    private final FakeMembers members = new FakeMembers();
    private final EchoingContacts talks = new EchoingContacts();
    private final Conversation door = door();

    @BeforeEach
    void everybodyIsAMember() {
        known("ballerup", "Kontakt-Ballerup@Example.dk", null);
        known("konsulent", "konsulent-1@example.dk", null);
        known("fremmed", "nogen@andetsteds.dk", null);
    }

    @Test
    void filesAreFetchedOnceBeforeAnythingIsStored() {
        Incoming.SharedFile file = new Incoming.SharedFile("svar.docx", "https://files.example/1", null);
        Incoming sent = Activity.of("ballerup", Village.MONDAY).does(new Incoming.Said("", null, List.of(file)));
        door.hear(sent);
        door.hear(sent);

        assertThat(fetchedWhileStoring).containsExactly(false);
    }

    @Test
    void nothingIsFetchedForAStranger() {
        Incoming.SharedFile file = new Incoming.SharedFile("svar.docx", "https://files.example/1", null);
        door.hear(Activity.of("fremmed", Village.MONDAY).does(new Incoming.Said("", null, List.of(file))));

        assertThat(fetchedWhileStoring).isEmpty();
    }

    @Test
    void aFirstWordLinksTheAccountAndWelcomesOnce() {
        door.hear(Activity.of("ballerup", Village.MONDAY).says("hej"));
        door.hear(Activity.of("ballerup", Village.MONDAY).next().says("hej igen"));

        assertThat(village.accounts.personOf(new TeamsAccount("tenant-ballerup", "aad-ballerup")))
                .contains(village.ballerup.id());
        assertThat(told(village.ballerup)).hasSize(3).endsWith("hørt: hej", "hørt: hej igen");
        assertThat(told(village.ballerup).get(0)).startsWith("Welcome[");
        assertThat(members.asked()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "kontakt-ballerup@example.dk, anden_sted.dk#EXT#@gaest.onmicrosoft.com",
        ", kontakt-ballerup@example.dk",
        ", kontakt-ballerup_example.dk#EXT#@gaest.onmicrosoft.com",
        "ukendt@andetsteds.dk, KONTAKT-BALLERUP_example.dk#ext#@gaest.onmicrosoft.com",
    })
    void aGuestIsKnownByTheAddressAtHome(@Nullable String email, String principal) {
        known("gæst", email, principal);

        door.hear(Activity.of("gæst", Village.MONDAY).says("hej"));

        assertThat(told(village.ballerup)).contains("hørt: hej");
    }

    @Test
    void theSameActivityTwiceHasOneEffectAndTheSameReaction() {
        Incoming press = Activity.of("ballerup", Village.MONDAY).presses("card", Map.of());

        Reaction first = door.hear(press);
        int written = village.outbox.rows().size();

        assertThat(door.hear(press)).isEqualTo(first).isEqualTo(new Reaction.ShowCard("{\"kort\":\"æøå\"}"));
        assertThat(village.outbox.rows()).hasSize(written);
        assertThat(talks.heard).hasSize(1);
    }

    @Test
    void aFailedLookUpStoresNothingAndIsTriedAgain() {
        members.knows("29:egedal", new Members.Unavailable("503"));
        Incoming hello = Activity.of("egedal", Village.MONDAY).says("hej");

        assertThatThrownBy(() -> door.hear(hello)).isInstanceOf(NotHeardException.class);
        assertThat(village.inbox.answerTo(hello.key())).isEmpty();
        known("egedal", "kontakt-egedal@example.dk", null);
        door.hear(hello);

        assertThat(told(village.egedal)).contains("hørt: hej");
    }

    @Test
    void whatThrowsStoresNothing() {
        Incoming broken = Activity.of("ballerup", Village.MONDAY).says("bryd sammen");

        assertThatThrownBy(() -> door.hear(broken)).isInstanceOf(IllegalStateException.class);

        assertThat(village.outbox.rows()).isEmpty();
        assertThat(village.audit.deeds()).isEmpty();
        assertThat(village.inbox.claim(broken.key(), Village.MONDAY)).isTrue();
    }

    @Test
    void aStrangerIsRefusedKindlyAndNothingOfTheirTextIsKept() {
        door.hear(Activity.of("fremmed", Village.MONDAY).says("min hemmelighed"));

        assertThat(village.outbox.rows()).hasSize(1).allSatisfy(row -> {
            assertThat(row.dispatch().person()).isNull();
            assertThat(row.toString()).contains("fremmed: nogen@andetsteds.dk").doesNotContain("hemmelighed");
        });
        assertThat(talks.heard).isEmpty();
    }

    @Test
    void whoeverNoNetworkKnowsTodayIsAStrangerEvenWithAnAccount() {
        Person former = village.contacts.enter(new EmailAddress("tidligere@example.dk"), "Tidligere", "", "");
        village.accounts.link(new TeamsAccount("tenant-tidligere", "aad-tidligere"), former.id(), Village.MONDAY);

        door.hear(Activity.of("tidligere", Village.MONDAY).says("punkt 3: nej"));

        assertThat(talks.heard).isEmpty();
        assertThat(village.outbox.rows().toString()).contains("fremmed: tidligere@example.dk");
    }

    @Test
    void aRequestThatFoundNobodyGoesOutAtTheFirstWord() {
        Round round = village.open(3);
        String key = RequestKey.of(round.id(), village.ballerup.id());
        village.outbox.fail(key, FailureReason.NOT_KNOWN_IN_TEAMS, Village.MONDAY);

        door.hear(Activity.of("ballerup", Village.MONDAY).does(new Incoming.Arrived()));

        assertThat(village.outbox.stateOf(key)).isInstanceOf(DeliveryState.Queued.class);
        assertThat(told(village.ballerup)).singleElement().asString().startsWith("Welcome[");
    }

    @Test
    void aRequestThatFailedAtTheOldAddressGoesOutWhenTheBotIsAddedAgain() {
        door.hear(Activity.of("ballerup", Village.MONDAY).says("hej"));
        Round round = village.open(3);
        String key = RequestKey.of(round.id(), village.ballerup.id());
        village.outbox.fail(key, FailureReason.NOT_INSTALLED, Village.MONDAY);

        door.hear(Activity.of("ballerup", Village.MONDAY).next().does(new Incoming.Arrived()));

        assertThat(village.outbox.stateOf(key)).isInstanceOf(DeliveryState.Queued.class);
    }

    @Test
    void whatSomebodyWasToldInVainIsSentAtTheFirstWord() {
        String key = NoticeKey.of(village.ballerup.id(), "deputy");
        Intent told = new Intent.Answer("Du er nævnt som stedfortræder.", null);
        village.outbox.put(
                new Dispatch(key, village.ballerup.id(), null, told, Dispatch.Urgency.CONVERSATION, Village.MONDAY));
        village.outbox.fail(key, FailureReason.NOT_KNOWN_IN_TEAMS, Village.MONDAY);

        door.hear(Activity.of("ballerup", Village.MONDAY).does(new Incoming.Arrived()));

        assertThat(village.outbox.stateOf(key)).isInstanceOf(DeliveryState.Queued.class);
    }

    @Test
    void whatTheSecretariatWasToldBeforeItOpenedTheBotIsSentAtItsFirstWord() {
        String key = "relay:a1:" + village.consultant.id();
        village.outbox.put(new Dispatch(
                key,
                village.consultant.id(),
                null,
                new Intent.Answer("Et spørgsmål", null),
                Dispatch.Urgency.CONVERSATION,
                Village.MONDAY));
        village.outbox.fail(key, FailureReason.NOT_KNOWN_IN_TEAMS, Village.MONDAY);

        door.hear(Activity.of("konsulent", Village.MONDAY).says("/hjælp"));

        assertThat(village.outbox.stateOf(key)).isInstanceOf(DeliveryState.Queued.class);
    }

    @Test
    void aDeputyIsKnownBeforeTheirFirstDay() {
        Person colleague = village.contacts.enter(new EmailAddress("kollega@example.dk"), "Kollega", "", "");
        LocalDate later = LocalDate.parse("2026-12-01");
        village.contacts.keep(
                village.network.id(),
                village.contacts
                        .of(village.network.id(), village.ballerup.id())
                        .orElseThrow()
                        .away(new Absence(later, later, colleague)));
        village.accounts.link(new TeamsAccount("tenant-kollega", "aad-kollega"), colleague.id(), Village.MONDAY);

        door.hear(Activity.of("kollega", Village.MONDAY).says("hjælp"));

        assertThat(talks.heard).hasSize(1);
    }

    @Test
    void theNewestOneToOneChatIsRememberedAndAGroupDoesNotTakeItsPlace() {
        door.hear(Activity.of("ballerup", Village.MONDAY).says("hej"));
        door.hear(Activity.of("ballerup", Village.MONDAY).next().inGroup().says("hej alle"));

        assertThat(village.addresses.of(village.ballerup.id()).orElseThrow().conversationId())
                .isEqualTo("a:ballerup");
    }

    @Test
    void whoeverRemovesTheBotIsForgotten() {
        door.hear(Activity.of("ballerup", Village.MONDAY).says("hej"));
        door.hear(Activity.of("ballerup", Village.MONDAY).next().does(new Incoming.Left()));

        assertThat(village.addresses.of(village.ballerup.id())).isEmpty();
        assertThat(village.audit.deeds()).contains("account-linked", "bot-removed");
    }

    @Test
    void inAGroupContactsAreSentToTheOneToOneChat() {
        door.hear(Activity.of("ballerup", Village.MONDAY).inGroup().says("punkt 3: nej"));

        assertThat(talks.heard).isEmpty();
        assertThat(told(village.ballerup)).last().asString().startsWith("WriteToMeAlone");
    }

    @Test
    void inAGroupACommandIsAnsweredToTheOneWhoAsked() {
        door.hear(Activity.of("konsulent", Village.MONDAY).inGroup().says("/status"));

        List<FakeOutbox.Row> rows = village.outbox.rows();
        assertThat(rows.get(1).dispatch().via()).isNull();
        assertThat(rows.get(1).toString()).contains("kommando: /status");
        assertThat(rows.get(2).dispatch().via()).isNotNull();
        assertThat(rows.get(2).toString()).contains("AnsweredToYouAlone");
    }

    @Test
    void aCommandOnlyTheBotSawIsAnsweredInPlaceForTheirEyesAlone() {
        door.hear(Activity.of("konsulent", Village.MONDAY).toTheBotAlone().says("/status"));

        List<FakeOutbox.Row> rows = village.outbox.rows();
        assertThat(rows).hasSize(2);
        ChatAddress via = rows.get(1).dispatch().via();
        assertThat(via.conversationId()).isEqualTo("19:group");
        assertThat(via.userId()).isEqualTo("29:konsulent");
        assertThat(via.targeted()).isTrue();
        assertThat(rows.get(1).toString()).contains("kommando: /status");
    }

    @Test
    void evenAHintIsForThemAloneWhereOnlyTheBotSawTheQuestion() {
        door.hear(Activity.of("ballerup", Village.MONDAY).toTheBotAlone().says("punkt 3: nej"));

        FakeOutbox.Row hint = village.outbox.rows().get(1);
        assertThat(hint.toString()).contains("WriteToMeAlone");
        assertThat(hint.dispatch().via().targeted()).isTrue();
        assertThat(talks.heard).isEmpty();
    }

    @Test
    void inAGroupAStrangerIsGivenAwayToNobody() {
        door.hear(Activity.of("fremmed", Village.MONDAY).inGroup().says("hej"));

        assertThat(village.outbox.rows()).singleElement().asString().contains("WriteToMeAlone");
    }

    @Test
    void aSecretariatsPlainWordsAreNotUnderstoodRatherThanLost() {
        door.hear(Activity.of("konsulent", Village.MONDAY).says("goddag"));

        assertThat(told(village.consultant)).contains("ikke forstået: goddag");
    }

    @Test
    void anEditedTextIsHeardAgain() {
        door.hear(Activity.of("ballerup", Village.MONDAY).does(new Incoming.Edited("punkt 3: ja", null)));

        assertThat(told(village.ballerup)).contains("hørt: punkt 3: ja");
    }

    @Test
    void theNewestWordingHoldsInWhateverOrderTheVersionsArrive() {
        Activity message = Activity.of("ballerup", Village.MONDAY);
        door.hear(edit(message, "nyest", 9));
        door.hear(edit(message, "midt imellem", 5));
        door.hear(message.says("først"));
        door.hear(edit(message, "endnu nyere", 12));

        assertThat(told(village.ballerup))
                .filteredOn(one -> one.startsWith("hørt"))
                .containsExactly("hørt: nyest", "hørt: endnu nyere");
    }

    private static Incoming edit(Activity message, String text, int minutes) {
        Incoming edited = message.does(new Incoming.Edited(text, Village.MONDAY.plusSeconds(minutes * 60L)));
        return new Incoming(
                edited.key() + minutes,
                edited.activityId(),
                edited.speaker(),
                edited.place(),
                edited.at(),
                edited.content());
    }

    @Test
    void whatLooksLikeACprNumberIsHeldBackFromEverybody() {
        String text = "borgeren 010190-1234 har ventet";
        door.hear(Activity.of("ballerup", Village.MONDAY).says(text));
        door.hear(Activity.of("ballerup", Village.MONDAY).next().presses("card", Map.of("remarks-1", text)));
        door.hear(Activity.of("ballerup", Village.MONDAY).next().does(new Incoming.Edited(text, null)));
        door.hear(Activity.of("konsulent", Village.MONDAY).says("/svar Ballerup\npunkt 1: ja\npunkt 2: " + text));
        door.hear(Activity.of("konsulent", Village.MONDAY).next().presses("preview-yes", Map.of("x", text)));
        door.hear(Activity.of("fremmed", Village.MONDAY).says("bed om adgang " + text));

        assertThat(talks.heard).isEmpty();
        assertThat(village.outbox.rows().toString())
                .doesNotContain("har ventet")
                .contains("CprNumberHeldBack[lines=[3]]");
        assertThat(told(village.ballerup))
                .filteredOn(one -> one.startsWith("CprNumberHeldBack"))
                .hasSize(2);
    }

    @Test
    void aButtonNobodyKnowsGetsTheSameAnswerAsSomebodyElses() {
        Reaction reaction = door.hear(Activity.of("ballerup", Village.MONDAY).presses("preview-yes", Map.of()));

        assertThat(reaction).isInstanceOf(Reaction.ShowText.class);
        assertThat(talks.heard).isEmpty();
    }

    private List<String> told(Person person) {
        return village.outbox.answersTo(person.id());
    }

    private void known(String user, @Nullable String email, @Nullable String principal) {
        members.knows("29:" + user, found(user, email, principal));
    }

    private static Members.Found found(String user, @Nullable String email, @Nullable String principal) {
        return new Members.Found("aad-" + user, "tenant-" + user, user, email, principal);
    }

    private Conversation door() {
        var acquaintances =
                new Acquaintances(village.accounts, village.contacts, village.networks, members, village.audit);
        var whereabouts =
                new Whereabouts(village.addresses, village.ledger, village.rounds, village.outbox, village.audit);
        var switchboard = new Switchboard(
                new Talks(new EchoingSecretariat(), List.of(), talks, new EchoingStrangers()),
                new PrintedWording(),
                village.audit);
        var welcoming = new Welcoming(village.outbox, new PrintedWording());
        var speech = new Speech(village.outbox, new PrintedWording());
        return new FrontDoor(
                village.unitOfWork,
                village.inbox,
                acquaintances,
                whereabouts,
                switchboard,
                welcoming,
                speech,
                new FetchingFiles(file -> {
                    fetchedWhileStoring.add(village.unitOfWork.isRunning());
                    return new Files.NotAvailable("nothing is kept here");
                }));
    }
}
