package dk.raadslag.bot.round;

import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.command.TalkCard;
import dk.raadslag.bot.reply.ConfirmingReplies;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.reply.Contributions;
import dk.raadslag.domain.round.Round;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Asks somebody whether their answers still hold now that the items have been corrected. */
final class CorrectedNews {
    private final Contributions contributions;
    private final Saying saying;

    CorrectedNews(Contributions contributions, Saying saying) {
        this.contributions = contributions;
        this.saying = saying;
    }

    Optional<Message> of(Intent.Corrected corrected, Round round, PersonId person) {
        List<CorrectionWords.AnsweredItem> answered = corrected.items().stream()
                .flatMap(key -> answered(key, round, person).stream())
                .toList();
        if (answered.isEmpty() || round.isEnded()) {
            return Optional.empty();
        }
        Phrase said = new CorrectionWords.ItemsCorrected(round.title(), answered);
        Map<String, String> data = Map.of(
                "round", round.id().value(),
                "items",
                        answered.stream()
                                .map(CorrectionWords.AnsweredItem::number)
                                .collect(Collectors.joining(",")));
        TalkCard card = new TalkCard(saying.text(new CorrectionWords.StillHolds()))
                .with(new TalkCard.Button(
                        saying.plain(new CorrectionWords.StandsButton()), ConfirmingReplies.STANDS, data))
                .with(new TalkCard.Button(
                        saying.plain(new CorrectionWords.ChangeButton()), ConfirmingReplies.CHANGE, data));
        return Optional.of(new Message(saying.text(said), saying.plain(said), card.text()));
    }

    private Optional<CorrectionWords.AnsweredItem> answered(String key, Round round, PersonId person) {
        return contributions.to(round.id()).stream()
                .filter(one -> one.item().equals(key) && one.person().equals(person))
                .reduce((earlier, later) -> later)
                .flatMap(one -> round.item(round.numberOf(key))
                        .map(item -> new CorrectionWords.AnsweredItem(
                                item.number(),
                                item.title(),
                                one.answer().position(),
                                one.answer().text(),
                                one.answer().proposedWordings())));
    }
}
