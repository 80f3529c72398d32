package dk.raadslag.bot.proposal;

import dk.raadslag.bot.command.TalkCard;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.bot.reply.Part;
import dk.raadslag.bot.reply.Said;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.conversation.KeptWords;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.reply.Channel;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Words that may be an item or may be talk: they are kept, and their writer is asked. */
final class DoubtfulItems {
    static final String YES = "item-yes";
    static final String NO = "item-no";
    static final String KEPT = "kept";

    private static final Duration STILL_MEANT = Duration.ofHours(1);

    private final KeptWords kept;
    private final TakingItems taking;
    private final Wording wording;

    DoubtfulItems(KeptWords kept, TakingItems taking, Wording wording) {
        this.kept = kept;
        this.taking = taking;
        this.wording = wording;
    }

    /** Keeps words that name an item, and asks whether it is one. */
    Message ask(String words, String activityId, Part part, Turn turn) {
        KeptWords.Kept keeping = kept.keep(turn.by().person().id(), activityId, words, turn.now());
        Phrase question =
                new ProposalWords.IsItAnItem(ReadingProposals.read(words).get(0).title());
        String text = wording.say(question);
        Map<String, String> data =
                Map.of(ItemsCard.ROUND, part.round().id().value(), KEPT, Long.toString(keeping.id()));
        String card = new TalkCard(text)
                .with(new TalkCard.Button(wording.plain(new ProposalWords.ItemYesButton()), YES, data, true, false))
                .with(new TalkCard.Button(wording.plain(new ProposalWords.ItemNoButton()), NO, data))
                .text();
        return new Message(text, wording.plain(question), card);
    }

    /** Returns the words somebody who just says yes or no was asked about. */
    Optional<KeptWords.Kept> asked(Turn turn) {
        return kept.newestOf(turn.by().person().id())
                .filter(one -> one.at().plus(STILL_MEANT).isAfter(turn.now()))
                .filter(DoubtfulItems::namesAnItem);
    }

    /** Returns the speaker's words with this number. */
    Optional<KeptWords.Kept> find(long id, Turn turn) {
        return kept.unplaced(turn.by().person().id(), id).filter(DoubtfulItems::namesAnItem);
    }

    /** Takes kept words as an item. */
    Phrase yes(KeptWords.Kept words, Part part, Instant now) {
        kept.placed(words.id(), now);
        return taking.items(ReadingProposals.read(words.text()), new Said(part, Channel.CHAT, words.activityId()), now);
    }

    /** Lets kept words be talk. */
    Phrase no(KeptWords.Kept words, Part part, Instant now) {
        kept.placed(words.id(), now);
        return new ProposalWords.NotAnItem(part.network().senderName());
    }

    private static boolean namesAnItem(KeptWords.Kept words) {
        return !words.text().startsWith("/")
                && !ReadingProposals.read(words.text()).isEmpty();
    }
}
