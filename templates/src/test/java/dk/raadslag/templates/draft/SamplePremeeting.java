package dk.raadslag.templates.draft;

import dk.raadslag.domain.agenda.ItemType;
import dk.raadslag.domain.draft.DraftItem;
import dk.raadslag.domain.draft.PremeetingItem;
import dk.raadslag.domain.draft.PremeetingItem.Group;
import dk.raadslag.domain.draft.PremeetingOrder;
import dk.raadslag.domain.reply.Answer;
import dk.raadslag.domain.reply.Flags;
import dk.raadslag.domain.reply.Position;
import dk.raadslag.domain.reply.ReplyLevel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Five invented items: one of each group, and one that is discussed because somebody wishes it. */
final class SamplePremeeting {
    static final String RECRUITING = "Der kan ikke rekrutteres de sygeplejersker, som forslaget forudsætter.";
    private static final Flags WISH = new Flags(true, false);
    private static final Flags OWN = new Flags(false, true);

    private SamplePremeeting() {}

    static PremeetingOrder order() {
        return order(false, List.of(agreed(), remarked(), dissented(), wished(), unanswered()));
    }

    static PremeetingOrder order(boolean provisional, List<PremeetingItem> items) {
        return new PremeetingOrder(
                new PremeetingOrder.Head(
                        "Sundhedsrådet, onsdag den 20. januar 2027",
                        LocalDate.of(2027, 1, 20),
                        "koebenhavns-omegn-nord",
                        "Sundhedsråd Københavns Omegn Nord",
                        "Det tværkommunale sekretariat for Sundhedsråd Københavns Omegn Nord",
                        "00 00 00 00",
                        "27/00042",
                        List.of("OMN-3a", "OMN-3b")),
                provisional,
                9,
                4,
                1,
                Set.of(ReplyLevel.ADMINISTRATIVE),
                Instant.parse("2027-01-06T10:43:00Z"),
                items,
                List.of("7"));
    }

    static PremeetingItem item(DraftItem joint, Group group, PremeetingItem.Call... calls) {
        return new PremeetingItem(joint, group, 9, null, List.of(), List.of(calls));
    }

    static PremeetingItem.Call call(String municipality, Position position, String text, Flags flags) {
        return new PremeetingItem.Call(municipality, new Answer(position, text, flags));
    }

    private static PremeetingItem agreed() {
        return item(
                joint("1", "Godkendelse af dagsorden", ItemType.APPROVAL, 4, List.of(count(Position.ENDORSED, 4))),
                Group.EN_BLOC);
    }

    private static PremeetingItem remarked() {
        return item(
                joint(
                        "2",
                        "Status på fælles kompetenceudvikling",
                        ItemType.INFORMATION,
                        3,
                        List.of(count(Position.ENDORSED_WITH_RESERVATION, 1), count(Position.NOTED, 2)),
                        new DraftItem.Voice(Position.ENDORSED_WITH_RESERVATION, "Økonomien er ikke afklaret.", 1),
                        new DraftItem.Voice(Position.NOTED, "Kommunerne ser frem til en status i maj.", 2)),
                Group.REMARKS,
                call("Furesø", Position.ENDORSED_WITH_RESERVATION, "Økonomien er ikke afklaret.", Flags.NONE),
                call("Ballerup", Position.NOTED, "Kommunerne ser frem til en status i maj.", Flags.NONE),
                call("Egedal", Position.NOTED, "Kommunerne ser frem til en status i maj.", Flags.NONE));
    }

    private static PremeetingItem dissented() {
        return new PremeetingItem(
                joint(
                        "3.1",
                        "Akutfunktionens åbningstid",
                        ItemType.APPROVAL,
                        3,
                        List.of(count(Position.ENDORSED, 2), count(Position.NOT_ENDORSED, 1)),
                        new DraftItem.Voice(Position.NOT_ENDORSED, RECRUITING, 1)),
                Group.DISCUSSION,
                9,
                "Administrationen indstiller,",
                List.of("at rådet godkender de nye åbningstider", "at de træder i kraft den 1. marts 2027"),
                List.of(
                        call("Gentofte", Position.NOT_ENDORSED, RECRUITING, WISH),
                        call("Gladsaxe", Position.REMARKS, "Vi skriver selv til regionen.", OWN)));
    }

    private static PremeetingItem wished() {
        return item(
                joint("4", "Ny sundhedsplan", ItemType.DISCUSSION, 2, List.of(count(Position.NO_REMARKS, 2))),
                Group.DISCUSSION,
                call("Lyngby-Taarbæk", Position.NO_REMARKS, "", WISH));
    }

    private static PremeetingItem unanswered() {
        return item(joint("5", "Eventuelt", ItemType.UNKNOWN, 0, List.of()), Group.UNANSWERED);
    }

    private static DraftItem joint(
            String number,
            String title,
            ItemType type,
            int answered,
            List<DraftItem.Count> tally,
            DraftItem.Voice... voices) {
        return new DraftItem(number, title, type, answered, tally, List.of(voices), null);
    }

    private static DraftItem.Count count(Position position, int municipalities) {
        return new DraftItem.Count(position, municipalities);
    }
}
