package dk.raadslag.templates.draft;

import dk.raadslag.domain.draft.InternalAnnex;
import dk.raadslag.domain.reply.MunicipalityStanding.Status;
import java.util.List;
import java.util.function.Predicate;

/** The tick table of a høringsnotat; every municipality is under exactly one of answered, silent and late. */
record TickTable(List<Row> rows, int municipalities, int answered, int remarks, int noRemarks, int silent, int late) {

    /** One municipality. */
    record Row(
            String municipality,
            Sentence answered,
            Sentence remarks,
            Sentence noRemarks,
            Sentence silent,
            Sentence late) {}

    static TickTable of(List<InternalAnnex.Tick> ticks) {
        return new TickTable(
                ticks.stream().map(TickTable::row).toList(),
                ticks.size(),
                count(ticks, TickTable::hasAnswered),
                count(ticks, InternalAnnex.Tick::remarks),
                count(ticks, TickTable::hasNoRemarks),
                count(ticks, TickTable::isSilent),
                count(ticks, tick -> tick.status() == Status.LATE));
    }

    private static Row row(InternalAnnex.Tick tick) {
        return new Row(
                tick.municipality(),
                new Sentence.AnsweredTick(hasAnswered(tick), tick.missing()),
                new Sentence.Tick(tick.remarks()),
                new Sentence.Tick(hasNoRemarks(tick)),
                new Sentence.SilentTick(isSilent(tick), tick.status() == Status.DRAFT),
                new Sentence.Tick(tick.status() == Status.LATE));
    }

    private static boolean hasAnswered(InternalAnnex.Tick tick) {
        return tick.status() == Status.ANSWERED || tick.status() == Status.PARTIAL;
    }

    private static boolean hasNoRemarks(InternalAnnex.Tick tick) {
        return hasAnswered(tick) && !tick.remarks();
    }

    private static boolean isSilent(InternalAnnex.Tick tick) {
        return tick.status() == Status.SILENT || tick.status() == Status.DRAFT;
    }

    private static int count(List<InternalAnnex.Tick> ticks, Predicate<InternalAnnex.Tick> which) {
        return (int) ticks.stream().filter(which).count();
    }
}
