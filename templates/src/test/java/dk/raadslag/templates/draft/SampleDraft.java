package dk.raadslag.templates.draft;

import dk.raadslag.domain.agenda.ItemType;
import dk.raadslag.domain.draft.DraftItem;
import dk.raadslag.domain.draft.DraftModel;
import dk.raadslag.domain.draft.DraftOutline;
import dk.raadslag.domain.draft.DraftVersion;
import dk.raadslag.domain.draft.InternalAnnex;
import dk.raadslag.domain.meeting.Deadline;
import dk.raadslag.domain.reply.Answer;
import dk.raadslag.domain.reply.Channel;
import dk.raadslag.domain.reply.Level;
import dk.raadslag.domain.reply.MunicipalityStanding.Status;
import dk.raadslag.domain.reply.Position;
import dk.raadslag.domain.reply.ProposedWording;
import dk.raadslag.domain.reply.ReplyLevel;
import dk.raadslag.domain.reply.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Nine invented answers to three invented items: four in time, one late, one draft, three silent. */
final class SampleDraft {

    static final Instant MONDAY_MORNING = Instant.parse("2027-01-04T08:15:00Z");
    private static final String HOURS = "Åbningstiden bør følge borgernes behov.\nDet gælder især i weekenden.";
    private static final String MONEY =
            "Økonomien er ikke afklaret. Forbeholdet gælder, til byrådet har behandlet budgettet.";
    private static final String RECRUITING = "Der kan ikke rekrutteres de sygeplejersker, som forslaget forudsætter.";

    private static final String OWN_WORDS =
            "Kommunerne tager orienteringen til efterretning og ser frem til en status i maj.";

    private static final ProposedWording MUST = new ProposedWording(
            "side 4, afsnit 2", "Regionen kan inddrage kommunerne.", "Regionen skal inddrage kommunerne.");
    private static final ProposedWording WEEKENDS = new ProposedWording("side 7", "", "Det gælder også i weekenden.");

    private SampleDraft() {}

    static DraftModel ofNine() {
        DraftVersion.Share whole = new DraftVersion.Share(List.of("Ballerup", "Gentofte"), List.of("3.1", "4"), true);
        DraftVersion.Share part = new DraftVersion.Share(List.of("Furesø"), List.of("3.1"), false);
        return model(false, items(), annex())
                .traced(List.of(
                        new DraftVersion(1, MONDAY_MORNING, true, List.of(whole), List.of()),
                        new DraftVersion(
                                2,
                                MONDAY_MORNING.plusSeconds(3600),
                                true,
                                List.of(whole, part),
                                List.of(
                                        new DraftVersion.Change(DraftVersion.Kind.CAME, "Furesø", List.of("3.1")),
                                        new DraftVersion.Change(
                                                DraftVersion.Kind.CHANGED, "Ballerup", List.of("3.1", "4"))))));
    }

    static DraftModel provisional() {
        return model(true, items(), annex());
    }

    /** The first version lacked the last item, had one that is gone, and rested on fewer answers to the first. */
    static DraftModel sinceTheFirst() {
        DraftModel now = ofNine();
        DraftItem first = new DraftItem("3.1", "Akutfunktionen", ItemType.APPROVAL, 0, List.of(), List.of(), null);
        DraftItem gone = new DraftItem("9", "Udgået", ItemType.APPROVAL, 0, List.of(), List.of(), null);
        DraftModel before = model(false, List.of(first, now.items().get(1), gone), now.annex());
        return now.since(1, DraftOutline.of(before));
    }

    /** Makes a draft with an item for each of these texts, on which it is all that is said. */
    static DraftModel saying(String... texts) {
        List<DraftItem> items = new ArrayList<>();
        List<InternalAnnex.Said> said = new ArrayList<>();
        for (String text : texts) {
            String number = Integer.toString(items.size() + 1);
            items.add(about(number, text));
            said.add(proposing(
                    said(number, "Ballerup", Position.REMARKS, text, Channel.ON_BEHALF, text, Stage.HANDED_IN),
                    proposing(text)));
        }
        return model(
                false,
                items,
                new InternalAnnex(
                        List.of(tick("Ballerup", Status.ANSWERED, true), tick("Egedal", Status.SILENT, false)), said));
    }

    private static DraftItem about(String number, String text) {
        return new DraftItem(
                number,
                "Om " + text,
                ItemType.DISCUSSION,
                1,
                0,
                List.of(new DraftItem.Count(Position.REMARKS, 1)),
                List.of(new DraftItem.Voice(Position.REMARKS, text, 1)),
                List.of(new DraftItem.Proposal(proposing(text), 1, List.of())),
                new DraftItem.Wording(text, 1, text, MONDAY_MORNING));
    }

    private static ProposedWording proposing(String text) {
        return new ProposedWording("Ved " + text, "Fra " + text, "Til " + text);
    }

    static DraftModel model(boolean provisional, List<DraftItem> items, InternalAnnex annex) {
        return new DraftModel(
                letterhead(),
                2,
                Instant.parse("2027-01-06T13:30:00Z"),
                provisional,
                9,
                4,
                Set.of(ReplyLevel.ADMINISTRATIVE),
                items,
                annex);
    }

    private static DraftModel.Letterhead letterhead() {
        return new DraftModel.Letterhead(
                "koebenhavns-omegn-nord",
                "Sundhedsråd Københavns Omegn Nord",
                "Det tværkommunale sekretariat for Sundhedsråd Københavns Omegn Nord",
                "00 00 00 00",
                "27/00042",
                "OMN-3b",
                "Sundhedsrådets møde den 20. januar 2027",
                LocalDate.of(2027, 1, 20),
                Instant.parse("2026-12-14T08:00:00Z"),
                new Deadline(LocalDateTime.of(2027, 1, 6, 12, 0)),
                List.of(
                        "Ballerup",
                        "Egedal",
                        "Furesø",
                        "Gentofte",
                        "Gladsaxe",
                        "Herlev",
                        "Lyngby-Taarbæk",
                        "Rudersdal",
                        "Rødovre"),
                List.of("7"));
    }

    private static List<DraftItem> items() {
        return List.of(
                new DraftItem(
                        "3.1",
                        "Akutfunktionens åbningstid",
                        ItemType.APPROVAL,
                        4,
                        0,
                        List.of(
                                new DraftItem.Count(Position.ENDORSED, 2),
                                new DraftItem.Count(Position.ENDORSED_WITH_RESERVATION, 1),
                                new DraftItem.Count(Position.NOT_ENDORSED, 1)),
                        List.of(
                                new DraftItem.Voice(Position.NOT_ENDORSED, RECRUITING, 1),
                                new DraftItem.Voice(Position.ENDORSED, HOURS, 2),
                                new DraftItem.Voice(Position.ENDORSED_WITH_RESERVATION, MONEY, 1)),
                        List.of(
                                new DraftItem.Proposal(MUST, 2, List.of()),
                                new DraftItem.Proposal(WEEKENDS, 1, List.of())),
                        null),
                new DraftItem(
                        "4",
                        "Status på fælles kompetenceudvikling",
                        ItemType.INFORMATION,
                        3,
                        List.of(new DraftItem.Count(Position.NO_REMARKS, 3)),
                        List.of(),
                        new DraftItem.Wording(OWN_WORDS, 2, "Konsulent Et", MONDAY_MORNING)),
                new DraftItem("5", "Eventuelt", ItemType.UNKNOWN, 0, List.of(), List.of(), null));
    }

    private static InternalAnnex annex() {
        return new InternalAnnex(
                List.of(
                        tick("Ballerup", Status.ANSWERED, true),
                        tick("Egedal", Status.SILENT, false),
                        tick("Furesø", Status.PARTIAL, true, "4"),
                        tick("Gentofte", Status.ANSWERED, true),
                        tick("Gladsaxe", Status.ANSWERED, false),
                        tick("Herlev", Status.LATE, false, "3.1", "4", "5"),
                        tick("Lyngby-Taarbæk", Status.DRAFT, false, "3.1", "4", "5"),
                        tick("Rudersdal", Status.SILENT, false),
                        tick("Rødovre", Status.SILENT, false)),
                said(),
                List.of(new InternalAnnex.SentFile(
                        "bemærkninger fra Gentofte.docx", "Gentofte", "Kontakt Gentofte", MONDAY_MORNING)));
    }

    private static List<InternalAnnex.Said> said() {
        List<InternalAnnex.Said> said = new ArrayList<>();
        said.add(proposing(
                said("3.1", "Ballerup", Position.ENDORSED, HOURS, Channel.CARD, null, Stage.HANDED_IN),
                MUST,
                WEEKENDS));
        said.add(said(
                "3.1",
                "Furesø",
                Position.ENDORSED_WITH_RESERVATION,
                MONEY,
                Channel.ON_BEHALF,
                "telefon",
                Stage.HANDED_IN));
        said.add(proposing(
                said("3.1", "Gentofte", Position.NOT_ENDORSED, RECRUITING, Channel.CHAT, null, Stage.HANDED_IN), MUST));
        said.add(said("3.1", "Gladsaxe", Position.ENDORSED, HOURS, Channel.CARD, null, Stage.HANDED_IN));
        said.add(new InternalAnnex.Said(
                "3.1",
                "Akutfunktionens åbningstid",
                "Herlev",
                "Kontakt Herlev",
                new Answer(Position.REMARKS, "Vi når desværre først at svare nu."),
                Level.of(ReplyLevel.DIRECTOR),
                Channel.CHAT,
                null,
                Stage.HANDED_IN,
                1,
                Instant.parse("2027-01-06T11:20:00Z"),
                true,
                false));
        said.add(said("3.1", "Lyngby-Taarbæk", Position.REMARKS, "Ikke færdig endnu", Channel.CARD, null, Stage.DRAFT));
        said.add(said("4", "Ballerup", Position.NO_REMARKS, "", Channel.CARD, null, Stage.HANDED_IN));
        said.add(said("4", "Gentofte", Position.NO_REMARKS, "", Channel.CHAT, null, Stage.HANDED_IN));
        said.add(said("4", "Gladsaxe", Position.NO_REMARKS, "", Channel.CARD, null, Stage.HANDED_IN));
        return said;
    }

    static InternalAnnex.Tick tick(String municipality, Status status, boolean remarks, String... missing) {
        return new InternalAnnex.Tick(
                municipality,
                status,
                remarks,
                List.of(missing),
                municipality.equals("Rødovre")
                        ? List.of()
                        : List.of(new InternalAnnex.Contact(
                                "Kontakt " + municipality,
                                municipality.equals("Egedal") ? "11 22 33 44" : null,
                                "kontakt-" + municipality.toLowerCase(java.util.Locale.ROOT) + "@example.dk")));
    }

    private static InternalAnnex.Said proposing(InternalAnnex.Said said, ProposedWording... proposed) {
        return new InternalAnnex.Said(
                said.item(),
                said.itemTitle(),
                said.municipality(),
                said.person(),
                said.answer().with(said.answer().text(), List.of(proposed)),
                said.level(),
                said.channel(),
                said.source(),
                said.stage(),
                said.version(),
                said.at(),
                said.late(),
                said.standing());
    }

    static InternalAnnex.Said said(
            String item,
            String municipality,
            Position position,
            String text,
            Channel channel,
            @Nullable String source,
            Stage stage) {
        return new InternalAnnex.Said(
                item,
                "",
                municipality,
                "Kontakt " + municipality,
                new Answer(position, text),
                Level.ADMINISTRATIVE,
                channel,
                source,
                stage,
                1,
                MONDAY_MORNING,
                false,
                stage == Stage.HANDED_IN);
    }
}
