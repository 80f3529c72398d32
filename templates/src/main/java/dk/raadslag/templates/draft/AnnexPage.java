package dk.raadslag.templates.draft;

import dk.raadslag.domain.draft.DraftItem;
import dk.raadslag.domain.draft.DraftModel;
import dk.raadslag.domain.draft.DraftVersion;
import dk.raadslag.domain.draft.InternalAnnex;
import dk.raadslag.domain.reply.Channel;
import dk.raadslag.domain.reply.ConsentPiles;
import dk.raadslag.domain.reply.Position;
import dk.raadslag.domain.reply.ProposedWording;
import dk.raadslag.domain.reply.ReplyLevel;
import dk.raadslag.templates.wording.CleanText;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The internt bilag, in the order it is read. */
record AnnexPage(
        Letterhead letterhead,
        Optional<Sentence> provisional,
        Sentence made,
        TickTable ticks,
        List<Owing> owing,
        List<Item> items,
        List<SentFile> files,
        List<Version> versions) {

    /** A file that came as a reply, and from whom; it is not in the annex itself. */
    record SentFile(String name, Sentence from) {}

    /** What a version of the draft rests on, and which replies came, changed or went since the one before. */
    record Version(int version, Instant madeAt, Sentence basis, Optional<Sentence> news) {}

    /** A municipality that has not answered everything, and whom to call; there is always something under contacts. */
    record Owing(String municipality, Sentence what, List<Sentence> contacts) {}

    /** Everything said on one item, and where the joint position comes from when it is not computed. */
    record Item(String number, String title, Optional<Sentence> origin, List<Said> said) {}

    /** One thing said, with its origin. */
    record Said(
            String municipality,
            Position position,
            String text,
            List<ProposedWording> proposedWordings,
            String person,
            Instant at,
            Channel channel,
            Optional<String> source,
            ReplyLevel level,
            int version,
            Sentence standing) {}

    static AnnexPage of(DraftModel model) {
        return new AnnexPage(
                Letterhead.of(model),
                JointPage.provisional(model),
                new Sentence.Made(model.letterhead().roundId(), model.version(), model.madeAt()),
                TickTable.of(model.annex().ticks()),
                model.annex().ticks().stream()
                        .filter(AnnexPage::owes)
                        .sorted(Comparator.comparing(AnnexPage::isReached))
                        .map(AnnexPage::owing)
                        .toList(),
                model.items().stream().map(item -> item(item, model.annex())).toList(),
                model.annex().files().stream().map(AnnexPage::file).toList(),
                model.versions().stream().map(AnnexPage::version).toList());
    }

    private static SentFile file(InternalAnnex.SentFile from) {
        return new SentFile(
                CleanText.line(from.name()),
                new Sentence.FileSent(from.municipality(), CleanText.line(from.person()), from.at()));
    }

    private static Version version(DraftVersion from) {
        return new Version(
                from.version(),
                from.madeAt(),
                new Sentence.VersionBasis(from.known(), from.shares()),
                from.changes().isEmpty() ? Optional.empty() : Optional.of(new Sentence.VersionNews(from.changes())));
    }

    private static boolean owes(InternalAnnex.Tick tick) {
        return switch (tick.status()) {
            case PARTIAL, DRAFT, SILENT -> true;
            case ANSWERED, LATE -> false;
        };
    }

    /** Whoever may not know of it stands first on the phone list. */
    private static boolean isReached(InternalAnnex.Tick tick) {
        return tick.pile() != null && tick.pile() != ConsentPiles.Pile.SILENT_UNREACHED;
    }

    private static Owing owing(InternalAnnex.Tick tick) {
        List<Sentence> contacts = tick.contacts().stream()
                .<Sentence>map(one -> new Sentence.Calling(CleanText.line(one.name()), one.phone(), one.email()))
                .toList();
        return new Owing(
                tick.municipality(),
                new Sentence.Owing(tick.status(), tick.missing(), tick.pile()),
                contacts.isEmpty() ? List.of(new Sentence.NobodyToCall()) : contacts);
    }

    private static Item item(DraftItem from, InternalAnnex annex) {
        return new Item(
                from.number(),
                CleanText.line(from.title()),
                Optional.ofNullable(from.wording())
                        .map(own -> new Sentence.PositionOrigin(own.version(), CleanText.line(own.by()), own.at())),
                annex.said().stream()
                        .filter(said -> said.item().equals(from.number()))
                        .map(AnnexPage::said)
                        .toList());
    }

    private static Said said(InternalAnnex.Said from) {
        return new Said(
                from.municipality(),
                from.answer().position(),
                from.answer().text(),
                from.answer().proposedWordings(),
                CleanText.line(from.person()),
                from.at(),
                from.channel(),
                Optional.ofNullable(from.source()).map(CleanText::line),
                from.level().kind(),
                from.version(),
                standing(from));
    }

    static Sentence standing(InternalAnnex.Said from) {
        return new Sentence.Standing(
                from.standing(),
                from.stage(),
                from.late(),
                from.answer().flags(),
                from.level().expected());
    }
}
