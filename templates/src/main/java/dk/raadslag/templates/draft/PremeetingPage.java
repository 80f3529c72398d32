package dk.raadslag.templates.draft;

import dk.raadslag.domain.agenda.ItemType;
import dk.raadslag.domain.draft.DraftItem;
import dk.raadslag.domain.draft.PremeetingItem;
import dk.raadslag.domain.draft.PremeetingOrder;
import dk.raadslag.domain.reply.Position;
import dk.raadslag.templates.wording.CleanText;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Both documents of a formøde, in the order they are read: the groups for the chair, the items for council members. */
record PremeetingPage(
        String title,
        String sender,
        Optional<LocalDate> meetingDate,
        Optional<String> caseNumber,
        List<String> rounds,
        PremeetingSentence basis,
        Optional<PremeetingSentence> provisional,
        Optional<Sentence> leftOut,
        List<Group> groups,
        List<Item> items) {

    /** Items dealt with alike. */
    record Group(PremeetingSentence name, List<Item> items) {}

    /** One item. */
    record Item(
            String number,
            String title,
            Optional<ItemType> type,
            PremeetingSentence recommended,
            List<String> recommendations,
            Sentence position,
            List<Call> calls,
            PremeetingSentence stance,
            List<Voice> voices) {}

    /** A text or a proposed wording, and who says it by number. */
    record Voice(Sentence lead, Sentence text) {}

    /** Whom to call on, and why. */
    record Call(String municipality, PremeetingSentence why) {}

    static PremeetingPage of(PremeetingOrder order) {
        return new PremeetingPage(
                CleanText.line(order.head().title()),
                CleanText.line(order.head().senderName()),
                Optional.ofNullable(order.head().meetingDate()),
                Optional.of(CleanText.line(order.head().caseNumber())).filter(number -> !number.isEmpty()),
                order.head().rounds(),
                basis(order),
                order.provisional() ? Optional.of(new PremeetingSentence.PremeetingProvisional()) : Optional.empty(),
                order.leftOut().isEmpty() ? Optional.empty() : Optional.of(new Sentence.LeftOut(order.leftOut())),
                Arrays.stream(PremeetingItem.Group.values())
                        .filter(group -> !order.in(group).isEmpty())
                        .map(group -> new Group(new PremeetingSentence.PremeetingGroup(group), items(order.in(group))))
                        .toList(),
                items(order.items()));
    }

    private static PremeetingSentence basis(PremeetingOrder order) {
        return new PremeetingSentence.PremeetingBasis(
                order.asked(),
                order.answered(),
                order.late(),
                order.levels().stream().sorted().toList(),
                order.newest());
    }

    private static List<Item> items(List<PremeetingItem> items) {
        return items.stream().map(PremeetingPage::item).toList();
    }

    private static Item item(PremeetingItem from) {
        DraftItem joint = from.joint();
        return new Item(
                joint.number(),
                CleanText.line(joint.title()),
                Optional.of(joint.type()).filter(type -> type != ItemType.UNKNOWN),
                new PremeetingSentence.Recommended(from.recommends()),
                from.recommendations(),
                JointPage.position(joint, from.asked()),
                from.calls().stream().map(PremeetingPage::call).toList(),
                stance(from),
                voices(joint));
    }

    private static List<Voice> voices(DraftItem joint) {
        return Stream.concat(
                        JointPage.voices(joint).stream()
                                .map(one -> new Voice(one.lead(), new Sentence.SaidText(one.text()))),
                        joint.proposedWordings().stream()
                                .map(one -> new Voice(
                                        new Sentence.ProposedLead(one.municipalities()),
                                        new Sentence.ProposedLine(one.wording()))))
                .toList();
    }

    private static Call call(PremeetingItem.Call from) {
        return new Call(
                CleanText.line(from.municipality()),
                new PremeetingSentence.CallReason(
                        from.answer().position(),
                        from.answer().text(),
                        !from.answer().proposedWordings().isEmpty(),
                        from.answer().flags()));
    }

    private static PremeetingSentence stance(PremeetingItem from) {
        return new PremeetingSentence.TalkingStance(
                from.group(),
                from.joint().tally().stream().anyMatch(count -> count.position() == Position.NOT_ENDORSED),
                !voices(from.joint()).isEmpty());
    }
}
