package dk.raadslag.templates.draft;

import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.agenda.ItemType;
import dk.raadslag.domain.draft.DraftItem;
import dk.raadslag.domain.draft.DraftModel;
import dk.raadslag.domain.reply.Position;
import dk.raadslag.templates.wording.Clause;
import dk.raadslag.templates.wording.CleanText;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fælleskommunale bemærkninger, in the order they are read; no municipality is named in them. */
record JointPage(
        Letterhead letterhead,
        Optional<Sentence> provisional,
        Sentence opening,
        Sentence basis,
        Optional<Sentence> leftOut,
        Optional<Sentence> gone,
        List<Item> items) {

    /** One item of the agenda. */
    record Item(
            String number,
            String title,
            Optional<ItemType> type,
            Optional<Sentence> changed,
            Sentence position,
            List<Voice> voices,
            List<Proposal> proposedWordings) {}

    /** A text, and who says it by number. */
    record Voice(Sentence lead, String text) {}

    /** A row of the table of proposed wordings, and who proposes it by number. */
    record Proposal(String place, Sentence current, Sentence proposed, Sentence from) {}

    static JointPage of(DraftModel model) {
        DraftModel.Letterhead from = model.letterhead();
        return new JointPage(
                Letterhead.of(model),
                provisional(model),
                new Sentence.Opening(CleanText.line(from.networkName()), from.meetingDate()),
                basis(model),
                from.leftOut().isEmpty() ? Optional.empty() : Optional.of(new Sentence.LeftOut(from.leftOut())),
                gone(model.news()),
                model.items().stream()
                        .map(item -> item(item, model.asked(), model.news()))
                        .toList());
    }

    private static Optional<Sentence> gone(DraftModel.@Nullable News news) {
        return Optional.ofNullable(news)
                .filter(known -> !known.gone().isEmpty())
                .map(known -> new Sentence.ItemsGone(known.since(), known.gone()));
    }

    private static Optional<Sentence> changed(DraftItem item, DraftModel.@Nullable News news) {
        return Optional.ofNullable(news)
                .filter(known -> !known.of(item).isEmpty())
                .map(known -> new Sentence.ItemChanged(known.since(), known.of(item)));
    }

    static Optional<Sentence> provisional(DraftModel model) {
        return model.provisional()
                ? Optional.of(new Sentence.Provisional(model.letterhead().deadline()))
                : Optional.empty();
    }

    private static Sentence basis(DraftModel model) {
        return new Sentence.Basis(
                model.asked(),
                model.answered(),
                model.levels().stream().sorted().toList(),
                DanishTime.at(model.letterhead().openedAt()).toLocalDate(),
                model.letterhead().deadline(),
                model.items().stream().anyMatch(JointPage::namesSomebody));
    }

    private static boolean namesSomebody(DraftItem item) {
        return item.voices().stream().anyMatch(voice -> !voice.names().isEmpty())
                || item.proposedWordings().stream()
                        .anyMatch(proposal -> !proposal.names().isEmpty());
    }

    private static Item item(DraftItem from, int asked, DraftModel.@Nullable News news) {
        return new Item(
                from.number(),
                CleanText.line(from.title()),
                Optional.of(from.type()).filter(type -> type != ItemType.UNKNOWN),
                changed(from, news),
                position(from, asked),
                voices(from),
                from.proposedWordings().stream().map(JointPage::proposal).toList());
    }

    private static Proposal proposal(DraftItem.Proposal from) {
        return new Proposal(
                from.wording().place(),
                new Sentence.CurrentWording(from.wording().current()),
                new Sentence.NewWording(from.wording().proposed()),
                new Sentence.ProposedBy(from.municipalities(), from.names()));
    }

    static List<Voice> voices(DraftItem from) {
        return from.voices().stream()
                .sorted(Comparator.comparingInt(voice -> weight(voice.position())))
                .map(voice -> new Voice(
                        new Sentence.VoiceLead(
                                voice.position(),
                                voice.municipalities(),
                                voice.names(),
                                isReason(voice) && Clause.is(voice.text())),
                        isReason(voice) ? Clause.within(voice.text()) : voice.text()))
                .toList();
    }

    /** "… kan ikke tiltræde, fordi …" is one sentence; "… bemærker, da …" would not be. */
    private static boolean isReason(DraftItem.Voice voice) {
        return voice.position() == Position.NOT_ENDORSED || voice.position() == Position.ENDORSED_WITH_RESERVATION;
    }

    static Sentence position(DraftItem from, int asked) {
        return from.wording() == null
                ? new Sentence.ItemPosition(asked, from.answered(), from.own(), from.tally())
                : new Sentence.JointPosition(from.wording().text());
    }

    /** Remarks are read first, then reservations, then dissent. */
    private static int weight(Position position) {
        return switch (position) {
            case NOT_ENDORSED -> 2;
            case ENDORSED_WITH_RESERVATION -> 1;
            case REMARKS, NO_REMARKS, ENDORSED, NOTED, ABSTAINED -> 0;
        };
    }
}
