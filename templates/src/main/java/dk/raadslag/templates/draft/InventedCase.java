package dk.raadslag.templates.draft;

import dk.raadslag.domain.agenda.ItemType;
import dk.raadslag.domain.draft.DraftItem;
import dk.raadslag.domain.draft.DraftModel;
import dk.raadslag.domain.draft.DraftOutline;
import dk.raadslag.domain.draft.DraftVersion;
import dk.raadslag.domain.draft.InternalAnnex;
import dk.raadslag.domain.draft.PremeetingItem;
import dk.raadslag.domain.draft.PremeetingOrder;
import dk.raadslag.domain.meeting.Deadline;
import dk.raadslag.domain.reply.Answer;
import dk.raadslag.domain.reply.Channel;
import dk.raadslag.domain.reply.Flags;
import dk.raadslag.domain.reply.Level;
import dk.raadslag.domain.reply.MunicipalityStanding.Status;
import dk.raadslag.domain.reply.Position;
import dk.raadslag.domain.reply.ProposedWording;
import dk.raadslag.domain.reply.ReplyLevel;
import dk.raadslag.domain.reply.Stage;
import dk.raadslag.templates.wording.DanishWords;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

/** A meeting that never was, for trying layouts on: agreement, dissent, silence, and every field filled. */
final class InventedCase {
    private static final Instant MADE = Instant.parse("2027-01-06T13:30:00Z");
    private static final LocalDate MEETING = LocalDate.of(2027, 1, 20);
    private final DanishWords words;

    InventedCase(DanishWords words) {
        this.words = words;
    }

    DraftModel draft() {
        return new DraftModel(
                letterhead(),
                2,
                MADE,
                true,
                3,
                2,
                Set.of(ReplyLevel.ADMINISTRATIVE),
                List.of(agreed(), dissented()),
                new InternalAnnex(
                        List.of(
                                tick("one", Status.ANSWERED),
                                tick("two", Status.ANSWERED),
                                tick("three", Status.SILENT)),
                        List.of(said("one", Position.ENDORSED, ""), said("two", Position.NOT_ENDORSED, say("reason"))),
                        List.of(new InternalAnnex.SentFile(say("file"), say("municipality-two"), say("person"), MADE))),
                List.of(),
                List.of(version(1, List.of()), version(2, List.of(changed()))),
                new DraftModel.News(
                        1,
                        List.of(
                                new DraftOutline.Change("2", say("item-two"), List.of(DraftOutline.Difference.REMARKS)),
                                new DraftOutline.Change("3", say("item-one"), List.of(DraftOutline.Difference.GONE)))));
    }

    PremeetingOrder premeeting() {
        return new PremeetingOrder(
                new PremeetingOrder.Head(
                        say("subject"),
                        MEETING,
                        "x",
                        say("network"),
                        say("sender"),
                        say("phone"),
                        say("case"),
                        List.of("X-1a")),
                true,
                3,
                2,
                0,
                Set.of(ReplyLevel.ADMINISTRATIVE),
                MADE,
                List.of(
                        new PremeetingItem(agreed(), PremeetingItem.Group.EN_BLOC, 3, null, List.of(), List.of()),
                        new PremeetingItem(
                                dissented(),
                                PremeetingItem.Group.DISCUSSION,
                                3,
                                say("recommends"),
                                List.of(say("recommendation")),
                                List.of(new PremeetingItem.Call(
                                        say("municipality-two"),
                                        new Answer(Position.NOT_ENDORSED, say("reason"), Flags.NONE))))),
                List.of("7"));
    }

    private DraftModel.Letterhead letterhead() {
        return new DraftModel.Letterhead(
                "x",
                say("network"),
                say("sender"),
                say("phone"),
                say("case"),
                "X-1a",
                say("subject"),
                MEETING,
                MADE,
                new Deadline(LocalDateTime.of(2027, 1, 8, 12, 0)),
                List.of(say("municipality-one"), say("municipality-two"), say("municipality-three")),
                List.of("7"));
    }

    private DraftItem agreed() {
        return new DraftItem(
                "1",
                say("item-one"),
                ItemType.APPROVAL,
                2,
                List.of(new DraftItem.Count(Position.ENDORSED, 2)),
                List.of(),
                new DraftItem.Wording(say("wording"), 1, say("person"), MADE));
    }

    private DraftItem dissented() {
        return new DraftItem(
                "2",
                say("item-two"),
                ItemType.DISCUSSION,
                2,
                0,
                List.of(new DraftItem.Count(Position.ENDORSED, 1), new DraftItem.Count(Position.NOT_ENDORSED, 1)),
                List.of(new DraftItem.Voice(Position.NOT_ENDORSED, say("reason"), 1)),
                List.of(new DraftItem.Proposal(proposed(), 1, List.of())),
                null);
    }

    private DraftVersion version(int number, List<DraftVersion.Change> changes) {
        return new DraftVersion(
                number,
                MADE,
                true,
                List.of(new DraftVersion.Share(
                        List.of(say("municipality-one"), say("municipality-two")), List.of("1", "2"), true)),
                changes);
    }

    private DraftVersion.Change changed() {
        return new DraftVersion.Change(DraftVersion.Kind.CHANGED, say("municipality-two"), List.of("2"));
    }

    private ProposedWording proposed() {
        return new ProposedWording(say("place"), say("current"), say("proposed"));
    }

    private InternalAnnex.Tick tick(String municipality, Status status) {
        return new InternalAnnex.Tick(
                say("municipality-" + municipality),
                status,
                status == Status.ANSWERED,
                status == Status.SILENT ? List.of("1", "2") : List.of(),
                List.of(new InternalAnnex.Contact(say("person"), say("phone"), "kontakt@example.dk")));
    }

    private InternalAnnex.Said said(String municipality, Position position, String text) {
        return new InternalAnnex.Said(
                "2",
                say("item-two"),
                say("municipality-" + municipality),
                say("person"),
                new Answer(position, text, Flags.NONE, text.isEmpty() ? List.of() : List.of(proposed())),
                Level.ADMINISTRATIVE,
                Channel.ON_BEHALF,
                say("source"),
                Stage.HANDED_IN,
                1,
                MADE,
                false,
                true);
    }

    private String say(String name) {
        return words.term("sample", name);
    }
}
