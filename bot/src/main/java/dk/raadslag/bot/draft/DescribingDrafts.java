package dk.raadslag.bot.draft;

import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.draft.Circulations;
import dk.raadslag.domain.draft.DraftItem;
import dk.raadslag.domain.draft.DraftModel;
import dk.raadslag.domain.draft.DraftOutline;
import dk.raadslag.domain.draft.DraftStage;
import dk.raadslag.domain.draft.Drafts;
import dk.raadslag.domain.draft.InternalAnnex;
import dk.raadslag.domain.draft.MakingDrafts;
import dk.raadslag.domain.draft.OwnName;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.reply.MunicipalityStanding;
import dk.raadslag.domain.round.Round;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells what a new version brings, and where a round's draft stands. */
final class DescribingDrafts {
    private final MakingDrafts making;
    private final Drafts drafts;
    private final Circulations circulations;
    private final DescribingAgreement agreement;
    private final DraftLinks links;

    DescribingDrafts(
            MakingDrafts making,
            Drafts drafts,
            Circulations circulations,
            DescribingAgreement agreement,
            DraftLinks links) {
        this.making = making;
        this.drafts = drafts;
        this.circulations = circulations;
        this.agreement = agreement;
        this.links = links;
    }

    /** Makes the next version and tells about it. */
    Phrase made(Round round, Turn turn, Network network) {
        Optional<Drafts.Kept> before = drafts.newest(round.id());
        MakingDrafts.Made made = making.make(network, round, turn.by().person().id(), turn.now());
        DraftModel model = made.model();
        List<DraftLinks.Link> opened = links.to(made.kept(), turn.now());
        return new DraftWords.DraftMade(
                round.id().value(),
                round.title(),
                model.version(),
                model.provisional(),
                model.asked(),
                model.answered(),
                late(model),
                news(model, before, round, network, turn.now()),
                made.kept().folder(),
                opened,
                DraftLinks.OPEN_FOR.toMinutes(),
                made.kept().unprinted().stream()
                        .filter(document -> isLinked(document, opened))
                        .toList(),
                made.kept().unprinted().stream()
                        .filter(document -> !isLinked(document, opened))
                        .toList());
    }

    private static boolean isLinked(String document, List<DraftLinks.Link> opened) {
        return opened.stream().anyMatch(link -> link.file().equals(document + ".pdf"));
    }

    /** Tells where the newest version stands. */
    Phrase standing(Round round, Network network, Instant now) {
        return drafts.newest(round.id())
                .<Phrase>map(newest -> new DraftWords.DraftStanding(
                        round.id().value(),
                        round.title(),
                        stage(round),
                        newest.version(),
                        newest.madeAt(),
                        sent(round),
                        agreement.of(round, network, now).orElse(null)))
                .orElseGet(() -> new DraftWords.NoDraftYet(round.id().value(), round.title()));
    }

    private DraftStage stage(Round round) {
        if (drafts.sent(round.id()).isPresent()) {
            return DraftStage.SENT;
        }
        return circulations.newestCirculation(round.id()).isPresent() ? DraftStage.IN_AGREEMENT : DraftStage.DRAFT;
    }

    private Phrase news(DraftModel model, Optional<Drafts.Kept> before, Round round, Network network, Instant now) {
        DraftOutline outline = DraftOutline.of(model);
        return new DraftWords.DraftNews(
                before.map(Drafts.Kept::version).orElse(null),
                before.flatMap(kept -> drafts.outline(round.id(), kept.version()))
                        .map(outline::since)
                        .orElse(List.of()),
                before.isPresent() ? model.latest().changes() : List.of(),
                stale(model),
                ownNames(model),
                sent(round),
                agreement.of(round, network, now).orElse(null));
    }

    private DraftWords.@Nullable SentVersion sent(Round round) {
        return drafts.sent(round.id())
                .map(sent -> new DraftWords.SentVersion(sent.version(), sent.at()))
                .orElse(null);
    }

    private static List<String> stale(DraftModel model) {
        return model.items().stream()
                .filter(item -> item.wording() != null
                        && answeredSince(item, item.wording().at(), model))
                .map(DraftItem::number)
                .toList();
    }

    private static boolean answeredSince(DraftItem item, Instant before, DraftModel model) {
        return model.annex().said().stream()
                .anyMatch(said -> said.standing()
                        && said.item().equals(item.number())
                        && said.at().isAfter(before));
    }

    private static List<DraftWords.OwnNames> ownNames(DraftModel model) {
        return model.items().stream()
                .map(item -> new DraftWords.OwnNames(
                        item.number(),
                        model.annex().said().stream()
                                .filter(said -> said.standing()
                                        && !said.answer().flags().own()
                                        && said.item().equals(item.number())
                                        && !item.names().contains(said.municipality())
                                        && OwnName.standsIn(said.answer(), said.municipality()))
                                .map(InternalAnnex.Said::municipality)
                                .distinct()
                                .toList()))
                .filter(one -> !one.municipalities().isEmpty())
                .toList();
    }

    private static int late(DraftModel model) {
        return (int) model.annex().ticks().stream()
                .filter(tick -> tick.status() == MunicipalityStanding.Status.LATE)
                .count();
    }
}
