package dk.raadslag.bot.nomination;

import dk.raadslag.bot.command.TalkCard;
import dk.raadslag.bot.reply.Excerpt;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.nomination.Composition;
import dk.raadslag.domain.nomination.NominationCall;
import dk.raadslag.domain.nomination.Nominee;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The card on which the secretariat composes a group: one tap for each name, and one to let everybody know. */
final class CompositionCard {
    static final String CHOOSE = "nominee-choose";
    static final String LEAVE = "nominee-leave";
    static final String REOPEN = "nominee-reopen";
    static final String TELL = "nominees-tell";
    static final String NOMINEE = "nominee";
    static final String ROUND = "round";

    private static final int MOST_SHOWN = 12;
    private static final int LONGEST_REASON = 200;

    private final DescribingNominees describing;
    private final Wording wording;

    CompositionCard(DescribingNominees describing, Wording wording) {
        this.describing = describing;
        this.wording = wording;
    }

    /** Makes the card; {@code notice} is what has just happened, or null. */
    String of(NominationCall call, Network network, Composition composition, @Nullable Phrase notice) {
        List<Row> rows = composition.shares().stream()
                .flatMap(share -> share.nominees().stream()
                        .map(one -> new Row(share.name(), one, share.proposed().contains(one))))
                .filter(row -> !row.nominee().told())
                .sorted(Comparator.comparing(row -> row.nominee().choice() != Nominee.Choice.OPEN))
                .toList();
        long open = rows.stream()
                .filter(row -> row.nominee().choice() == Nominee.Choice.OPEN)
                .count();
        Phrase lead = new NominationWords.ChooseNames((int) open, (int) (rows.size() - open));
        TalkCard card = notice == null
                ? new TalkCard(wording.say(lead))
                : new TalkCard(wording.say(notice)).also(wording.say(lead));
        rows.stream().limit(MOST_SHOWN).forEach(row -> add(card, row, call, network));
        if (rows.size() > MOST_SHOWN) {
            card.also(wording.say(new NominationWords.MoreNames(rows.size() - MOST_SHOWN)));
        }
        if (rows.size() > open) {
            card.with(new TalkCard.Button(
                    wording.plain(new NominationWords.TellButton((int) (rows.size() - open))),
                    TELL,
                    Map.of(ROUND, call.round().value())));
        }
        return card.text();
    }

    /** Somebody named, where, and whether they are among those proposed. */
    private record Row(String share, Nominee nominee, boolean proposed) {}

    private void add(TalkCard card, Row row, NominationCall call, Network network) {
        String why = row.nominee().candidate().why();
        card.also(wording.say(new NominationWords.NomineeToChoose(
                row.share(),
                describing.line(row.nominee(), row.proposed(), call, network),
                Excerpt.within(why, LONGEST_REASON))));
        card.row(
                row.nominee().choice() == Nominee.Choice.OPEN
                        ? List.of(
                                button(new NominationWords.ChooseButton(), CHOOSE, row),
                                button(new NominationWords.LeaveButton(), LEAVE, row))
                        : List.of(button(new NominationWords.ReopenButton(), REOPEN, row)));
    }

    private TalkCard.Button button(Phrase title, String verb, Row row) {
        return new TalkCard.Button(
                wording.plain(title),
                verb,
                Map.of(NOMINEE, Long.toString(row.nominee().id())));
    }
}
