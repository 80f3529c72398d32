package dk.raadslag.bot.mailbox;

import dk.raadslag.bot.fakes.Desk;
import dk.raadslag.bot.fakes.Omegn;
import dk.raadslag.bot.look.Sample;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.network.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Every kind of card the secretariat sees about a mail. */
public final class MailCards {
    private static final String MAKER = "WaitingMailCards";

    private MailCards() {}

    /** Makes them all. */
    public static List<Sample> all() {
        try (Desk desk = new Desk()) {
            desk.contact("kontakt-151", "Kontakt Ballerup", Omegn.BALLERUP, Role.PRIMARY_CONTACT);
            desk.meeting("2026-11-25");
            List.of("/dagsorden 1\n1. Godkendelse af budget\n\n2. Drøftelse af psykiatriplan", "ja", "/anmod 1", "ja")
                    .forEach(desk::say);
            List<Sample> samples = new ArrayList<>();
            samples.add(
                    came("mail-ukendt-afsender", Eml.plain("Punkt 1 tiltrædes.").from("chef-151"), desk));
            samples.add(came("mail-ikke-bevist", Eml.plain("Punkt 2: Vi savner økonomien."), desk));
            samples.add(came("mail-uden-punkt", Eml.plain("Det går for stærkt."), desk));
            samples.add(new Sample(
                    MAKER,
                    "mail-hvilket-punkt",
                    desk.press(WaitingMailCards.TAKE, Map.of("mail", "3", "round", "OMN-1a"))));
            return samples;
        }
    }

    private static Sample came(String name, Eml mail, Desk desk) {
        desk.the(TakingMail.class).take(new Arrival(mail.bytes(), desk.now(), null), desk.now());
        return new Sample(
                MAKER,
                name,
                desk.outbox.rows().stream()
                        .map(row -> row.dispatch().intent())
                        .filter(Intent.Answer.class::isInstance)
                        .map(intent -> String.valueOf(((Intent.Answer) intent).card()))
                        .filter(card -> card.contains(WaitingMailCards.ASIDE))
                        .reduce((earlier, later) -> later)
                        .orElseThrow());
    }
}
