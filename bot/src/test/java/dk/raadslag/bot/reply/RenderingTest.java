package dk.raadslag.bot.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.delivery.Rendering;
import dk.raadslag.bot.fakes.Village;
import dk.raadslag.domain.delivery.Dispatch;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.delivery.Outbox;
import dk.raadslag.domain.meeting.Deadline;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.reminder.Nudge;
import dk.raadslag.domain.reminder.Reminding;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundId;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a round sends, as it is worded at the moment of sending. */
class RenderingTest {
    private final Village village = new Village();
    private final Chat chat = new Chat(village);
    private final Round round = village.open(4);
    private final String id = round.id().value();

    @Test
    void aReminderSaysKindlyWhatIsMissingAndBringsTheCard() {
        chat.says(village.ballerup, "1 tiltrædes");
        chat.presses(village.ballerup, RequestCard.SAVE, Map.of("round", id, "position-2", "NO_REMARKS"));
        Message reminder = fresh(new Intent.Reminder(id, "remind-1"), village.ballerup, Village.MONDAY);

        assertThat(reminder.text())
                .startsWith("Venlig påmindelse, Kontakt Ballerup: **" + round.title() + "**")
                .contains("Ballerup mangler 3 af 4 punkter: 2, 3 og 4")
                .contains("Der ligger en kladde til punkt 2");
        assertThat(reminder.summary()).startsWith("Venlig påmindelse: ");
        assertThat(reminder.card()).contains("position-4");
    }

    @Test
    void afterTheDeadlineSomebodySilentHearsThatAnAnswerIsStillTaken() {
        Intent.Reminder intent = new Intent.Reminder(id, "chase-2026-11-09T09:00");
        Message late = fresh(intent, village.ballerup, Village.SATURDAY);

        assertThat(late.text())
                .startsWith(
                        "Kære Kontakt Ballerup. Fristen for **" + round.title() + "** var fredag den 6. november 2026")
                .contains("Du kan stadig svare her.")
                .doesNotContain("svar senest");
        assertThat(late.summary()).startsWith("Du kan stadig svare: ");
        assertThat(late.card()).contains("position-1");
        chat.at(Village.SATURDAY);
        chat.says(village.ballerup, "1 tiltrædes");
        assertThat(rendered(intent, village.ballerup, Village.SATURDAY)).isEqualTo(new Rendering.NotNeeded());
    }

    @Test
    void whatWasAnsweredLateIsNotAskedForAgainWithMoreTime() {
        chat.at(Village.SATURDAY);
        chat.says(village.ballerup, "1 tiltrædes");
        village.rounds.change(round.extended(Village.BALLERUP, new Deadline(LocalDateTime.parse("2026-11-13T12:00"))));

        assertThat(fresh(new Intent.Reminder(id, "remind-1"), village.ballerup, Village.SATURDAY)
                        .text())
                .contains("Ballerup mangler 3 af 4 punkter: 2, 3 og 4");
    }

    @Test
    void theDayBeforeEverybodyConcernedHearsWhatIsNotHandedInButNoDraftIsQuoted() {
        chat.presses(village.ballerup, RequestCard.SAVE, Map.of("round", id, "remarks-2", "min kladde"));
        chat.says(village.subjectBallerup, "punkt 3: husk psykiatrien");
        chat.presses(village.deputyBallerup, RequestCard.SAVE, Map.of("round", id, "remarks-4", "hemmelig"));

        Message warned = fresh(new Intent.UnsentWarning(id), village.ballerup, Village.MONDAY);
        assertThat(warned.text())
                .startsWith("**" + round.title() + "** – svar senest fredag den 6. november 2026 kl. 12.00.")
                .contains("Din kladde til punkt 2 er ikke sendt. Tryk \"Send svar\"")
                .contains("Fag Ballerup har et bidrag til punkt 3, som ikke er afgivet som jeres svar.")
                .contains("Sted Ballerup har en kladde til punkt 4, som ikke er sendt.")
                .doesNotContain("hemmelig");
        assertThat(warned.card()).contains("min kladde").doesNotContain("hemmelig");
        assertThat(fresh(new Intent.UnsentWarning(id), village.subjectBallerup, Village.MONDAY)
                        .text())
                .contains(
                        "Dit bidrag til punkt 3 er ikke afgivet som kommunens svar endnu. Kommunens svar afgives af Kontakt Ballerup")
                .doesNotContain("Sted Ballerup har en kladde");
        assertThat(rendered(new Intent.UnsentWarning(id), village.egedal, Village.MONDAY))
                .isEqualTo(new Rendering.NotNeeded());
    }

    @Test
    void severalRoundsThatWantSomethingAreOneMessageWithWhatEachWants() {
        Round second = village.open(2);
        chat.presses(village.ballerup, RequestCard.SAVE, Map.of("round", id, "remarks-2", "min kladde"));
        told(round, second);

        Message reminder = fresh(new Intent.Reminder(id, "remind-1"), village.ballerup, Village.MONDAY);
        assertThat(reminder.text())
                .startsWith("Venlig påmindelse, Kontakt Ballerup: to anmodninger venter på jer.")
                .contains("- **" + round.title() + "** – senest fredag den 6. november 2026 kl. 12.00. "
                        + "Ballerup har ikke svaret endnu. Det, du har skrevet til punkt 2, er ikke sendt.")
                .contains("- **" + second.title() + "** – senest")
                .contains("Kortet her gælder den første");
        assertThat(reminder.summary()).startsWith("Venlig påmindelse: to anmodninger venter på jer, den første senest");
        assertThat(reminder.card()).contains("position-4");
    }

    @Test
    void ofSeveralRoundsOnlyTheOneThatStillWantsSomethingIsTold() {
        Round second = village.open(2);
        told(round, second);
        village.rounds.close(round.id(), Village.MONDAY);

        assertThat(fresh(new Intent.Reminder(id, "remind-1"), village.ballerup, Village.MONDAY)
                        .text())
                .startsWith("Venlig påmindelse, Kontakt Ballerup: **" + second.title() + "**");
        village.rounds.close(second.id(), Village.MONDAY);
        assertThat(rendered(new Intent.Reminder(id, "remind-1"), village.ballerup, Village.MONDAY))
                .isEqualTo(new Rendering.NotNeeded());
    }

    @Test
    void aDeputyReadsWhyTheyAreAskedAsLongAsNobodyHasAnswered() {
        assertThat(fresh(new Intent.Request(id), village.deputyBallerup, Village.MONDAY)
                        .text())
                .endsWith(
                        "Kontakt Ballerup har ikke svaret for Ballerup endnu. Som stedfortræder kan du svare i stedet.");
        assertThat(fresh(new Intent.Request(id), village.ballerup, Village.MONDAY)
                        .text())
                .doesNotContain("stedfortræder");

        chat.says(village.ballerup, "1 tiltrædes");
        assertThat(fresh(new Intent.Request(id), village.deputyBallerup, Village.MONDAY)
                        .text())
                .doesNotContain("stedfortræder");
    }

    private void told(Round... rounds) {
        for (Round one : rounds) {
            village.nudges.note(new Nudge(village.ballerup.id(), one.id(), "key", Village.MONDAY, true));
        }
    }

    @Test
    void whoeverHasNotAnsweredAtAllIsToldTheShortestWay() {
        assertThat(fresh(new Intent.Reminder(id, "remind-1"), village.egedal, Village.MONDAY)
                        .text())
                .contains("ikke fået svar fra Egedal")
                .contains("Ingen bemærkninger til resten");
    }

    @Test
    void nobodyWhoHasAnsweredMeanwhileIsReminded() {
        chat.says(village.ballerup, "ingen bemærkninger");

        assertThat(rendered(new Intent.Reminder(id, "remind-1"), village.ballerup, Village.MONDAY))
                .isEqualTo(new Rendering.NotNeeded());
    }

    @Test
    void aRoundThatIsOverNeitherAsksNorReminds() {
        assertThat(rendered(new Intent.Request(id), village.ballerup, Village.SATURDAY))
                .isEqualTo(new Rendering.NotNeeded());
        assertThat(rendered(new Intent.Reminder(id, "remind-1"), village.ballerup, Village.SATURDAY))
                .isEqualTo(new Rendering.NotNeeded());
    }

    @Test
    void atTheDeadlineTheSecretariatHearsWhoIsSilentAndWhatToDo() {
        chat.says(village.ballerup, "ingen bemærkninger");
        chat.says(village.egedal, "1 tiltrædes");

        assertThat(fresh(new Intent.DeadlinePassed(id), village.consultant, Village.SATURDAY)
                        .text())
                .contains("én af tre kommuner har svaret på alle punkter")
                .contains("Delvist: Egedal")
                .contains("Ikke svaret: Furesø")
                .contains("/udkast " + id);
    }

    @Test
    void atTheDeadlineWhoeverHasMoreTimeIsNotCalledSilent() {
        village.rounds.change(village.rounds
                .find(new RoundId(id))
                .orElseThrow()
                .extended(Village.FURESOE, new Deadline(LocalDateTime.of(2026, 11, 10, 12, 0))));

        assertThat(fresh(new Intent.DeadlinePassed(id), village.consultant, Village.SATURDAY)
                        .text())
                .contains("Ikke svaret: Ballerup og Egedal\n")
                .contains("Har fået mere tid: Furesø");
    }

    @Test
    void theDeadlineOfARoundCalledOffIsNotReportedLate() {
        village.rounds.change(village.rounds.find(new RoundId(id)).orElseThrow().calledOff(Village.MONDAY));

        assertThat(rendered(new Intent.DeadlinePassed(id), village.consultant, Village.SATURDAY))
                .isEqualTo(new Rendering.NotNeeded());
    }

    @Test
    void anAnswerIsSentAsItWasDecided() {
        assertThat(fresh(new Intent.Answer("Selv tak!", null), village.ballerup, Village.MONDAY))
                .isEqualTo(new Message("Selv tak!", "Selv tak!", null));
    }

    private Message fresh(Intent intent, Person person, Instant now) {
        return ((Rendering.Fresh) rendered(intent, person, now)).message();
    }

    private Rendering.Rendered rendered(Intent intent, Person person, Instant now) {
        String key =
                intent instanceof Intent.Reminder reminder && reminder.wave().startsWith("chase")
                        ? Reminding.key(reminder, person.id())
                        : "key";
        Dispatch dispatch = new Dispatch(key, person.id(), null, intent, Dispatch.Urgency.BULK, now);
        return chat.rendering().render(new Outbox.Queued(1, dispatch, 0, false), now);
    }
}
