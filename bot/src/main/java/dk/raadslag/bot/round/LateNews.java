package dk.raadslag.bot.round;

import dk.raadslag.bot.command.Saying;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.Networks;
import dk.raadslag.domain.reply.LateReplies;
import dk.raadslag.domain.reply.Position;
import dk.raadslag.domain.round.Round;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells the secretariat what a municipality has answered after its deadline, while it is to be decided about. */
final class LateNews {
    private final Standings standings;
    private final LateReplies late;
    private final Networks networks;
    private final LateButtons buttons;
    private final Saying saying;

    LateNews(Standings standings, LateReplies late, Networks networks, LateButtons buttons, Saying saying) {
        this.standings = standings;
        this.late = late;
        this.networks = networks;
        this.buttons = buttons;
        this.saying = saying;
    }

    Optional<Message> of(Intent.LateReply reply, Round round) {
        MunicipalityCode code = new MunicipalityCode(reply.municipality());
        if (late.decision(round, code).isPresent()) {
            return Optional.empty();
        }
        String name = networks.find(round.network())
                .map(network -> network.nameOf(code))
                .orElse(code.value());
        if (round.kind().gathers()) {
            return Optional.of(Message.of(saying.text(new NewsWords.GatheredLate(
                    name, round.id().value(), round.title(), round.kind(), words(round, code)))));
        }
        Phrase said = new NewsWords.AnsweredLate(
                name,
                round.id().value(),
                round.title(),
                round.deadlineOf(code),
                isBeforeDeadline(round, code),
                lines(round, code));
        String text = saying.text(said);
        return Optional.of(new Message(
                text,
                saying.plain(said),
                buttons.card(
                        new LateWords.LateQuestion(name, round.id().value()),
                        round.id().value(),
                        code.value())));
    }

    private boolean isBeforeDeadline(Round round, MunicipalityCode code) {
        return standings.of(round).of(code).stream()
                .flatMap(one -> one.items().stream())
                .flatMap(item -> item.late().stream())
                .anyMatch(said -> !round.deadlineOf(code).passed(said.at()));
    }

    private List<String> words(Round round, MunicipalityCode code) {
        return standings.of(round).of(code).stream()
                .flatMap(one -> one.items().stream())
                .flatMap(item -> item.late().stream())
                .flatMap(said -> said.answer().text().lines())
                .toList();
    }

    private List<NewsWords.LateLine> lines(Round round, MunicipalityCode code) {
        Map<Position, List<String>> numbers = new LinkedHashMap<>();
        standings.of(round).of(code).stream()
                .flatMap(one -> one.items().stream())
                .forEach(item -> item.late()
                        .ifPresent(said -> numbers.computeIfAbsent(said.answer().position(), none -> new ArrayList<>())
                                .add(item.item().number())));
        return numbers.entrySet().stream()
                .map(one -> new NewsWords.LateLine(one.getValue(), one.getKey()))
                .toList();
    }
}
