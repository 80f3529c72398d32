package dk.raadslag.store.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.domain.conversation.Choices;
import dk.raadslag.domain.conversation.KeptWords;
import dk.raadslag.domain.conversation.Previews;
import dk.raadslag.domain.conversation.Shareables;
import dk.raadslag.domain.delivery.ChatAddress;
import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.store.Sample;
import dk.raadslag.store.StoreTest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

class MemoryOfAPersonTest extends StoreTest {

    @Test
    void theNewestPreviewWins() {
        PersonId person = somebody("konsulent-1");
        the(Previews.class).show(preview("p1", person));
        the(Previews.class).show(preview("p2", person));
        assertThat(the(Previews.class).of(person)).contains(preview("p2", person));
    }

    @Test
    void aPreviewIsTakenOnce() {
        PersonId person = somebody("konsulent-1");
        the(Previews.class).show(preview("p1", person));
        assertThat(the(Previews.class).take(person)).contains(preview("p1", person));
        assertThat(the(Previews.class).take(person)).isEmpty();
        assertThat(the(Previews.class).of(person)).isEmpty();
    }

    @Test
    void ofTwoWhoTakeAPreviewAtOnceOneGetsIt() throws Exception {
        PersonId person = somebody("konsulent-1");
        the(Previews.class).show(preview("p1", person));
        Callable<Optional<Previews.Preview>> taking =
                () -> inOneUnitOfWork(() -> the(Previews.class).take(person));
        assertThat(atOnce(List.of(taking, taking)).stream().flatMap(Optional::stream))
                .containsExactly(preview("p1", person));
    }

    @Test
    void anotherPersonsPreviewIsLeftAlone() {
        PersonId one = somebody("konsulent-1");
        PersonId other = somebody("konsulent-2");
        the(Previews.class).show(preview("p1", one));
        assertThat(the(Previews.class).take(other)).isEmpty();
        assertThat(the(Previews.class).of(one)).isPresent();
    }

    @Test
    void keptWordsStayUntilTheyHaveAPlace() {
        PersonId person = somebody("kontakt-ballerup");
        the(KeptWords.class).keep(person, "a1", "Vi har en bemærkning", Sample.NOW);
        the(KeptWords.class).keep(person, "a2", "og en til 😀", Sample.NOW.plusSeconds(1));
        KeptWords.Kept newest = the(KeptWords.class).newestOf(person).orElseThrow();
        assertThat(newest)
                .isEqualTo(new KeptWords.Kept(newest.id(), person, "a2", "og en til 😀", Sample.NOW.plusSeconds(1)));
        the(KeptWords.class).placed(newest.id(), Sample.NOW.plusSeconds(2));
        assertThat(the(KeptWords.class).unplaced(person))
                .extracting(KeptWords.Kept::text)
                .containsExactly("Vi har en bemærkning");
    }

    @Test
    void aLaterVersionOfTheSameMessageTakesThePlaceOfTheEarlier() {
        PersonId person = somebody("kontakt-ballerup");
        the(KeptWords.class).keep(person, "a1", "Vi har en bemærkning", Sample.NOW);
        KeptWords.Kept later = the(KeptWords.class).keep(person, "a1", "Vi har to bemærkninger", Sample.NOW);
        assertThat(the(KeptWords.class).unplaced(person)).containsExactly(later);
        assertThat(the(KeptWords.class).newestOf(person)).contains(later);
    }

    @Test
    void aNulCharacterDoesNotLoseTheWordsAroundIt() {
        PersonId person = somebody("kontakt-ballerup");
        the(KeptWords.class).keep(person, "a1", "før\0efter", Sample.NOW);
        assertThat(the(KeptWords.class).newestOf(person).orElseThrow().text()).isEqualTo("førefter");
    }

    @Test
    void theLastChoiceHolds() {
        PersonId person = somebody("konsulent-1");
        assertThat(the(Choices.class).networkOf(person)).isEmpty();
        the(Choices.class).choose(person, Sample.NETWORK);
        the(Choices.class).choose(person, new NetworkId("syddanmark"));
        assertThat(the(Choices.class).networkOf(person)).contains(new NetworkId("syddanmark"));
    }

    @Test
    void whatAPersonWasShownIsKeptForThemUntilItIsForgotten() {
        PersonId person = somebody("konsulent-1");
        PersonId other = somebody("konsulent-2");
        Shareables.Shareable first = shareable("s1", person, Sample.NOW);
        Shareables.Shareable second = shareable("s2", person, Sample.NOW.plusSeconds(1));
        the(Shareables.class).keep(first);
        the(Shareables.class).keep(second);
        assertThat(the(Shareables.class).newestOf(person)).contains(second);
        assertThat(the(Shareables.class).find(person, "s1")).contains(first);
        assertThat(the(Shareables.class).find(other, "s1")).isEmpty();
        the(Shareables.class).forgetBefore(Sample.NOW.plusSeconds(1));
        assertThat(the(Shareables.class).find(person, "s1")).isEmpty();
        assertThat(the(Shareables.class).find(person, "s2")).isPresent();
    }

    private static Shareables.Shareable shareable(String id, PersonId person, Instant at) {
        ChatAddress place = new ChatAddress("https://smba/", "tenant", "29:1", "19:channel");
        return new Shareables.Shareable(id, person, Sample.NETWORK, "status", "**3 af 9** 😀", place, at);
    }

    private static Previews.Preview preview(String id, PersonId person) {
        return new Previews.Preview(id, person, "anmod", "{\"frist\":\"12. marts\"}", Sample.NOW.plusSeconds(1800));
    }
}
