package dk.raadslag.bot.look;

import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.Reaction;
import dk.raadslag.bot.fakes.Desk;
import dk.raadslag.bot.fakes.Omegn;
import dk.raadslag.domain.delivery.ChatAddress;
import dk.raadslag.domain.delivery.DeliveryState;
import dk.raadslag.domain.delivery.FailureReason;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.health.Signs;
import dk.raadslag.domain.network.ConfirmationTimes;
import dk.raadslag.domain.network.ConsentRules;
import dk.raadslag.domain.network.ContactPerson;
import dk.raadslag.domain.network.EmailAddress;
import dk.raadslag.domain.network.Municipality;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.RetentionTimes;
import dk.raadslag.domain.network.Role;
import dk.raadslag.domain.network.SecretariatMember;
import dk.raadslag.domain.network.Upkeep;
import dk.raadslag.domain.reply.Position;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** Every kind of card the secretariat can get. */
final class TalkCards {

    private static final String AGENDA = """
            /dagsorden
            Dagsorden til møde i Sundhedsrådet den 25. november 2026

            1. Godkendelse af rammer for akutsygepleje
            Det indstilles, at rådet godkender rammerne.

            2. Orientering om status for hjemmemonitorering
            """;

    private TalkCards() {}

    /** Makes them all. */
    static List<Sample> all() {
        List<Sample> samples = new ArrayList<>();
        try (Desk desk = new Desk()) {
            desk.contact("kontakt-ballerup", "Kontakt Ballerup", Omegn.BALLERUP, Role.PRIMARY_CONTACT);
            desk.meeting("2026-11-25");
            Answering preview = desk.hear(AGENDA);
            samples.add(said("PreviewCards", "forhaandsvisning", preview));
            samples.add(shown(
                    "PreviewCards", "forhaandsvisning-ja", desk.press("preview-yes", Desk.previewIn(preview), true)));
            Answering request = desk.hear("/anmod");
            samples.add(shown(
                    "PreviewCards", "forhaandsvisning-nej", desk.press("preview-no", Desk.previewIn(request), true)));
            lateReply(desk, samples);
            samples.add(said("NearCommands", "hvilken-kommando", desk.hear("/mødr")));
            desk.enterChannel(true);
            samples.add(said("Sharing", "svar-til-deling", desk.hear("/møder")));
        }
        coverage(samples);
        retention(samples);
        try (Desk desk = new Desk()) {
            contacts(desk, samples);
        }
        try (Desk desk = new Desk()) {
            corrections(desk, samples);
        }
        try (Desk desk = new Desk()) {
            agreement(desk, samples);
        }
        try (Desk desk = new Desk()) {
            itemProposals(desk, samples);
        }
        try (Desk desk = new Desk()) {
            nominations(desk, samples);
        }
        SecretariatMember chief = new SecretariatMember("Chefen", new EmailAddress("chef-ballerup@example.dk"));
        try (Desk desk = new Desk("local", Omegn.with(new ConsentRules(2, false, chief)))) {
            Person clara = desk.contact("chef-ballerup", "Chef i Ballerup", Omegn.BALLERUP, Role.INFORMED);
            desk.contact("direktoer-ballerup", "Direktør Ballerup", Omegn.BALLERUP, Role.APPROVER);
            desk.meeting("2026-11-25");
            desk.contact("kontakt-furesoe", "Kontakt Furesø", Omegn.FURESOE, Role.PRIMARY_CONTACT);
            request(desk, "1. Godkendelse af budget");
            List.of("/udkast", "/udkast send", "ja").forEach(desk::say);
            samples.add(told("ApprovalCard", "godkend-udkastet", desk, clara));
        }
        return samples;
    }

    private static void coverage(List<Sample> samples) {
        List<Municipality> many = IntStream.rangeClosed(101, 122)
                .mapToObj(code -> new Municipality(new MunicipalityCode(Integer.toString(code)), "Kommune " + code))
                .toList();
        try (Desk desk = new Desk("local", Omegn.of(many))) {
            desk.contact("kontakt", "Kontakt", many.get(1).code(), Role.PRIMARY_CONTACT);
            samples.add(said("CoverageCard", "daekning", desk.hear("/netværk dækning")));
            Map<String, String> second = Map.of("network", "omegn", "page", "2");
            samples.add(new Sample("CoverageCard", "daekning-side-2", desk.press("coverage-page", second)));
            Map<String, String> other = Map.of("network", "andet");
            samples.add(new Sample("ShowingCoverage", "daekning-ikke-jeres", desk.press("coverage-page", other)));
        }
    }

    private static void nominations(Desk desk, List<Sample> samples) {
        Person anna = desk.contact("kontakt-egedal", "Kontakt Egedal", Omegn.EGEDAL, Role.PRIMARY_CONTACT);
        String wish = "/udpegning ny Økonomigruppe, 1-2 pr. klynge, 4-8 i alt, 2 år, profil data og økonomi frist 1/12";
        List.of(wish + "\n" + "Gruppen belyser kommunernes økonomi. ".repeat(60), "ja")
                .forEach(desk::say);
        samples.add(new Sample(
                "NamesCard",
                "udpegning",
                String.valueOf(desk.sent("request:OMN-R1").get(0).card())));
        for (int number = 1; number <= 14; number++) {
            Map<String, String> name = Map.of(
                    "round",
                    "OMN-R1",
                    "name",
                    "Økonomikonsulent Navn",
                    "title",
                    "Økonomi- og analysekonsulent",
                    "email",
                    "konsulent-" + number + "@example.dk",
                    "why",
                    "Kender data. ".repeat(40),
                    "profile",
                    "data");
            Answering answer = desk.pressedBy(anna, "nominee-name", name, true);
            if (number == 14) {
                samples.add(shown("NamesCard", "udpegning-indmeldt", answer));
            }
        }
        samples.add(told("AskingNominees", "udpegning-spoerg", desk, anna));
        samples.add(said("CompositionCard", "udpegning-saet", desk.hear("/udpegning økonomi")));
        samples.add(
                new Sample("CompositionCard", "udpegning-valgt", desk.press("nominee-choose", Map.of("nominee", "1"))));
        desk.press("nominee-leave", Map.of("nominee", "2"));
        samples.add(new Sample(
                "CompositionCard", "udpegning-besked", desk.press("nominees-tell", Map.of("round", "OMN-R1"))));
    }

    private static void itemProposals(Desk desk, List<Sample> samples) {
        Person anna = desk.contact("kontakt-ballerup", "Kontakt Ballerup", Omegn.BALLERUP, Role.PRIMARY_CONTACT);
        desk.meeting("2027-01-20");
        List.of("/anmod 1 punktforslag", "ja").forEach(desk::say);
        samples.add(new Sample(
                "ItemsCard",
                "punktforslag",
                String.valueOf(desk.sent("request:OMN-1a").get(0).card())));
        samples.add(said("DoubtfulItems", "punktforslag-spoerg", desk.hearFrom(anna, "Fælles indkøb af hjælpemidler")));
        String why = "Vi betaler hver især for meget. ".repeat(60);
        for (int number = 1; number <= 7; number++) {
            Map<String, String> item = Map.of("round", "OMN-1a", "title", "Fælles indkøb " + number, "why", why);
            Answering answer = desk.pressedBy(anna, "item-propose", item, true);
            if (number == 7) {
                samples.add(shown("ItemsCard", "punktforslag-sendt", answer));
            }
        }
        samples.add(said("DecidingCard", "punktforslag-afgoer", desk.hear("/punktforslag")));
        samples.add(new Sample("DecidingCard", "punktforslag-taget", desk.press("item-take", Map.of("item", "1"))));
    }

    private static void retention(List<Sample> samples) {
        RetentionTimes year = new RetentionTimes(null, null, Period.ofYears(1), null);
        try (Desk desk = new Desk("local", Omegn.with(new Upkeep(ConfirmationTimes.NEVER, year)))) {
            Person bo = desk.contact("fag-ballerup", "Fagkontakt Ballerup", Omegn.BALLERUP, Role.SUBJECT_CONTACT);
            ContactPerson held = desk.contacts.of(desk.network.id(), bo.id()).orElseThrow();
            desk.contacts.keep(desk.network.id(), held.ended(any -> true, LocalDate.parse("2026-11-30")));
            desk.continueAt("2027-11-24T09:00");
            desk.ring();
            samples.add(told("RetentionNights", "bliver-slettet", desk, desk.consultant));
            samples.add(new Sample(
                    "RetentionButtons",
                    "bliver-slettet-vent",
                    desk.press("retention-wait", Map.of("network", "omegn"))));
        }
    }

    private static void contacts(Desk desk, List<Sample> samples) {
        desk.addresses.remember(
                desk.consultant.id(), new ChatAddress("http://127.0.0.1", "tenant", "29:k", "a:k"), Instant.EPOCH);
        Person anna = desk.contact("kontakt-ballerup", "Kontakt Ballerup", Omegn.BALLERUP, Role.PRIMARY_CONTACT);
        Map<String, String> network = Map.of("network", desk.network.id().value());
        desk.say("/kontakt bekræft");
        desk.say("ja");
        samples.add(told("ConfirmationCards", "stadig-kontaktperson", desk, anna));
        samples.add(shown("ConfirmationCards", "afloeser", desk.pressedBy(anna, "contact-successor", network)));
        samples.add(shown("ConfirmationCards", "stopper", desk.pressedBy(anna, "contact-stop", network)));
        samples.add(shown("ConfirmingTalk", "stadig-kontaktperson-ja", desk.pressedBy(anna, "contact-still", network)));
        desk.hears(anna, "min afløser er ny@example.dk");
        samples.add(told("Proposing", "forslag", desk, desk.consultant));
        Person carl = desk.contact("kontakt-egedal", "Kontakt Egedal", Omegn.EGEDAL, Role.PRIMARY_CONTACT);
        Person bo = desk.contact("fag-egedal", "Fagkontakt Egedal", Omegn.EGEDAL, Role.SUBJECT_CONTACT);
        Instant failed = desk.now().minus(Duration.ofDays(3));
        desk.signs.of(
                carl,
                new Signs(
                        failed.minus(Duration.ofDays(7)),
                        new DeliveryState.Failed(failed, FailureReason.CONVERSATION_GONE)));
        desk.pass(Duration.ofDays(1));
        desk.ring();
        samples.add(told("DoubtCard", "hvem-har-taget-over", desk, bo));
        Map<String, String> unknown = Map.of("doubt", "1", "says", "UNKNOWN");
        samples.add(
                shown("DoubtTalk", "hvem-har-taget-over-ved-ikke", desk.pressedBy(bo, "doubt-answer", unknown, true)));
        samples.add(new Sample(
                "ProposalButtons", "forslag-godkendt", desk.press("proposal-approve", Map.of("proposal", "1"))));
    }

    private static void corrections(Desk desk, List<Sample> samples) {
        Person anna = desk.contact("kontakt-ballerup", "Kontakt Ballerup", Omegn.BALLERUP, Role.PRIMARY_CONTACT);
        desk.meeting("2026-11-25");
        request(desk, "1. Godkendelse af budget\n\n2. Drøftelse af psykiatriplan");
        desk.deliverRequests();
        desk.replies("OMN-1a", anna, Omegn.BALLERUP, Map.of("1", Position.ENDORSED, "2", Position.NO_REMARKS));
        request(desk, "1. Godkendelse af budget 2027\n\n2. Drøftelse af psykiatriplan");
        samples.add(new Sample(
                "CorrectedNews",
                "rettet-punkt",
                String.valueOf(desk.sent("corrected:OMN-1a").get(0).card())));
        samples.add(new Sample(
                "RequestCard",
                "anmodning-rettet",
                String.valueOf(desk.sent("card:OMN-1a").get(0).card())));
    }

    private static void agreement(Desk desk, List<Sample> samples) {
        Person anna = desk.contact("kontakt-ballerup", "Kontakt Ballerup", Omegn.BALLERUP, Role.PRIMARY_CONTACT);
        Person director = desk.contact("direktoer-ballerup", "Direktør Ballerup", Omegn.BALLERUP, Role.APPROVER);
        desk.meeting("2026-11-25");
        request(desk, "1. Godkendelse af budget\n\n2. Drøftelse af psykiatriplan");
        desk.replies("OMN-1a", anna, Omegn.BALLERUP, Map.of("1", Position.NOT_ENDORSED, "2", Position.NO_REMARKS));
        desk.continueAt("2026-11-12T09:00");
        List.of("/position 2 Kommunerne ser frem til planen.", "/udkast", "/udkast send", "ja")
                .forEach(desk::say);
        samples.add(asked("udkast-til-godkendelse", desk, director));
        samples.add(asked("udkast-kopi", desk, anna));
        samples.add(told("DissentCard", "saadan-staar-i", desk, anna));
        Map<String, String> which = Map.of("round", "OMN-1b", "reason", "Budgettet holder ikke.");
        samples.add(shown("ConsentCard", "udkast-indsigelse", desk.pressedBy(director, "consent-object", which, true)));
        samples.add(shown("ConsentCard", "udkast-enig", desk.pressedBy(director, "consent-agree", which, true)));
        desk.contact("chef-ballerup", "Chef i Ballerup", Omegn.BALLERUP, Role.INFORMED);
        List.of("/afsendt OMN-1a", "ja").forEach(desk::say);
        samples.add(new Sample(
                "OrientationRendering",
                "til-orientering",
                String.valueOf(desk.sent("orientation:OMN-1a").get(0).card())));
        List.of("/anmod 1 godkendelse frist 20/11", "ja").forEach(desk::say);
        samples.add(new Sample(
                "ConsentCard",
                "skriftlig-godkendelse",
                String.valueOf(
                        desk.sent("request:OMN-1c:" + director.id()).get(0).card())));
    }

    private static void request(Desk desk, String agenda) {
        List.of("/dagsorden 1\n" + agenda, "ja", "/anmod 1", "ja").forEach(desk::say);
    }

    private static Sample asked(String name, Desk desk, Person person) {
        return new Sample(
                "ConsentCard",
                name,
                String.valueOf(desk.sent("request:OMN-1b:" + person.id()).get(0).card()));
    }

    private static Sample told(String maker, String name, Desk desk, Person person) {
        String card = desk.outbox.rows().stream()
                .filter(row -> person.id().equals(row.dispatch().person()))
                .map(row -> row.dispatch().intent())
                .filter(Intent.Answer.class::isInstance)
                .map(intent -> ((Intent.Answer) intent).card())
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElseThrow();
        return new Sample(maker, name, card);
    }

    private static void lateReply(Desk desk, List<Sample> samples) {
        Person egedal = desk.contact("kontakt-egedal", "Kontakt Egedal", Omegn.EGEDAL, Role.PRIMARY_CONTACT);
        desk.say("/anmod 1");
        desk.say("ja");
        desk.continueAt("2026-11-12T09:00");
        desk.replies("OMN-1a", egedal, Omegn.EGEDAL, Map.of("1", Position.NOT_ENDORSED, "2", Position.NO_REMARKS));
        samples.add(new Sample(
                "LateButtons",
                "svar-efter-fristen",
                String.valueOf(desk.sent("late:OMN-1a").get(0).card())));
        Map<String, String> which = Map.of("round", "OMN-1a", "municipality", Omegn.EGEDAL.value());
        samples.add(new Sample("LateButtons", "svar-efter-fristen-taget-med", desk.press("admit-late", which)));
        samples.add(said("PreviewCards", "genaabn", desk.hear("/genåbn OMN-1a frist 16/11")));
    }

    private static Sample said(String maker, String name, Answering answer) {
        return new Sample(maker, name, String.valueOf(answer.messages().get(0).card()));
    }

    private static Sample shown(String maker, String name, Answering answer) {
        return new Sample(maker, name, ((Reaction.ShowCard) answer.reaction()).json());
    }
}
