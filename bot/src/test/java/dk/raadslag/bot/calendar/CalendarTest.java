package dk.raadslag.bot.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.fakes.Desk;
import dk.raadslag.bot.fakes.Omegn;
import dk.raadslag.domain.network.Role;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a calendar program gets; it is Monday 2 November 2026. */
class CalendarTest {
    private static final Pattern FILE = Pattern.compile("\\[mødet og fristen\\]\\((\\S+)\\)");
    private static final Pattern FEED = Pattern.compile("netværkets kalender: (\\S+)");

    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aMeetingStandsThereWithTheDeadlineThatIsPlanned() {
        String entered = desk.say("/møde 20/1-2027 kl. 15");

        assertThat(desk.calendar(link(FILE, entered)))
                .containsSubsequence(
                        "UID:OMN-1." + desk.network.id() + "@raadslag",
                        "SEQUENCE:0",
                        "DTSTART;TZID=Europe/Copenhagen:20270120T150000",
                        "STATUS:CONFIRMED",
                        "SUMMARY:Møde: Sundhedsrådet",
                        "Kommunernes frist: onsdag den 6. januar 2027 kl. 12.00.",
                        "UID:OMN-1a-frist." + desk.network.id() + "@raadslag",
                        "DTSTART;TZID=Europe/Copenhagen:20270106T120000",
                        "STATUS:TENTATIVE",
                        "SUMMARY:Ventet frist for bemærkninger: Sundhedsrådet\\, mødet onsdag den 20. januar 2027");
    }

    @Test
    void aDateNobodyHasConfirmedIsTentative() {
        desk.meeting("2027-01-20");
        assertThat(desk.calendar(link(FILE, desk.say("/plan"))))
                .containsSubsequence("UID:OMN-1.", "STATUS:TENTATIVE", "Datoen er ikke bekræftet endnu.");
    }

    @Test
    void thePlannedDeadlineBecomesTheRoundsAndFollowsIt() {
        ask();
        String feed = link(FEED, desk.say("/plan 1"));
        assertThat(desk.calendar(feed))
                .containsSubsequence(
                        "UID:OMN-1a-frist.",
                        "SEQUENCE:0",
                        "DTSTART;TZID=Europe/Copenhagen:20270106T120000",
                        "STATUS:CONFIRMED",
                        "SUMMARY:Frist for bemærkninger: Sundhedsrådets møde");

        desk.say("/frist 1 8/1-2027 kl. 10");
        desk.say("ja");

        assertThat(desk.calendar(feed))
                .containsSubsequence(
                        "UID:OMN-1a-frist.", "SEQUENCE:1", "DTSTART;TZID=Europe/Copenhagen:20270108T100000")
                .containsOnlyOnce("UID:OMN-1a-frist.");
    }

    @Test
    void whatIsCalledOffIsCancelledAndSaysSo() {
        ask();
        String feed = link(FEED, desk.say("/plan 1"));
        desk.calendar(feed);
        desk.say("/møde aflys 1");
        desk.say("ja");

        assertThat(desk.calendar(feed))
                .containsSubsequence(
                        "UID:OMN-1.",
                        "SEQUENCE:1",
                        "STATUS:CANCELLED",
                        "SUMMARY:AFLYST: Møde: Sundhedsrådet",
                        "UID:OMN-1a-frist.",
                        "SEQUENCE:1",
                        "STATUS:CANCELLED",
                        "SUMMARY:AFLYST: Frist for bemærkninger");
    }

    @Test
    void aRoundWithoutAMeetingHasItsDeadlineInTheNetworksCalendar() {
        desk.contact("kontakt-151", "Anna Andersen", Omegn.BALLERUP, Role.PRIMARY_CONTACT);
        desk.say("/runde Sundhedsplanen; udkast, del 1 frist 20/11\n1. Planen");
        desk.say("ja");
        String feed = link(FEED, desk.say("/møde 20/1-2027 kl. 15"));

        assertThat(desk.calendar(feed))
                .containsSubsequence(
                        "UID:OMN-R1-frist.",
                        "DTSTART;TZID=Europe/Copenhagen:20261120T120000",
                        "SUMMARY:Frist for bemærkninger: Sundhedsplanen\\; udkast\\, del 1");
    }

    @Test
    void nobodyIsNamed() {
        ask();
        assertThat(desk.calendar(link(FEED, desk.say("/plan 1")))).doesNotContain("Andersen", "Konsulent", "@example");
    }

    @Test
    void theLinkStaysAndNoOtherOpens() {
        desk.meeting("2027-01-20");
        String feed = link(FEED, desk.say("/plan"));

        assertThat(link(FEED, desk.say("/plan"))).isEqualTo(feed);
        assertThat(feed).matches("https://raadslag\\.example\\.dk/calendar/[0-9a-f]{48}\\.ics");
        assertThat(desk.calendar(feed.replaceFirst("[0-9a-f]\\.ics", "x.ics"))).isEmpty();
        assertThat(desk.calendar(feed.replace(".ics", "/OMN-9.ics"))).isEmpty();
    }

    private void ask() {
        desk.meeting("2027-01-20");
        desk.contact("kontakt-151", "Anna Andersen", Omegn.BALLERUP, Role.PRIMARY_CONTACT);
        desk.say("/dagsorden 1\n1. Godkendelse af dagsorden\n2. Drøftelse af sundhedsplan");
        desk.say("ja");
        desk.say("/anmod 1");
        desk.say("ja");
    }

    private static String link(Pattern where, String said) {
        Matcher link = where.matcher(said);
        assertThat(link.find()).as(said).isTrue();
        return link.group(1);
    }
}
