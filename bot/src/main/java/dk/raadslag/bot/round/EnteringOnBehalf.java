package dk.raadslag.bot.round;

import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.bot.round.OnBehalfWords.AnswerLine;
import dk.raadslag.bot.round.ReadingOnBehalf.Understood;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.reply.Answer;
import dk.raadslag.domain.reply.MunicipalityStanding;
import dk.raadslag.domain.reply.TakingReplies;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundItem;
import java.util.List;

/** Enters an answer for a municipality, and tells before and afterwards what was understood. */
final class EnteringOnBehalf {

    private final TakingReplies taking;
    private final Standings standings;
    private final RefreshingCards cards;

    EnteringOnBehalf(TakingReplies taking, Standings standings, RefreshingCards cards) {
        this.taking = taking;
        this.standings = standings;
        this.cards = cards;
    }

    Phrase preview(Understood understood, Turn turn) {
        OnBehalf entry = understood.entry();
        Round round = entry.round();
        return new OnBehalfWords.OnBehalfPreview(
                entry.municipality().name(),
                round.id().value(),
                round.title(),
                entry.source(),
                entry.level(),
                entry.answers().entrySet().stream()
                        .map(one -> line(round, one.getKey(), one.getValue()))
                        .toList(),
                understood.unclear(),
                understood.leftOver(),
                standings.of(round).of(entry.municipality().code()).stream()
                        .map(MunicipalityStanding::missing)
                        .flatMap(List::stream)
                        .filter(number -> !entry.answers().containsKey(number))
                        .toList(),
                !round.isOpen(turn.now(), entry.municipality().code()),
                round.closedEarlyFor(entry.municipality().code()).isPresent());
    }

    Phrase enter(OnBehalf entry, Turn turn) {
        TakingReplies.Taken taken = taking.take(entry.by(turn.by().person().id()), turn.now());
        Round round = entry.round();
        if (!taken.stored().isEmpty()) {
            cards.of(entry.municipality().code(), round, turn);
        }
        return new OnBehalfWords.OnBehalfTaken(
                entry.municipality().name(),
                round.id().value(),
                round.title(),
                entry.source(),
                taken.stored().stream()
                        .map(one -> line(round, round.numberOf(one.item()), one.answer()))
                        .toList(),
                taken.lackReason(),
                taken.replaced().stream().map(one -> round.numberOf(one.item())).toList(),
                taken.late() ? List.of() : taken.standing().missing(),
                taken.late(),
                taken.late()
                        && round.closedEarlyFor(entry.municipality().code()).isPresent());
    }

    private static AnswerLine line(Round round, String number, Answer answer) {
        return new AnswerLine(
                number,
                round.item(number).map(RoundItem::title).orElse(number),
                answer.position(),
                answer.text(),
                answer.proposedWordings(),
                answer.flags(),
                answer.lacksReason());
    }
}
