package dk.raadslag.bot.round;

import dk.raadslag.bot.command.Payload;
import dk.raadslag.domain.network.Municipality;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.reply.Answer;
import dk.raadslag.domain.reply.Channel;
import dk.raadslag.domain.reply.Level;
import dk.raadslag.domain.reply.Position;
import dk.raadslag.domain.reply.Reply;
import dk.raadslag.domain.reply.ReplyLevel;
import dk.raadslag.domain.reply.Stage;
import dk.raadslag.domain.round.Round;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the secretariat enters for a municipality. */
record OnBehalf(
        Round round,
        Municipality municipality,
        Map<String, Answer> answers,
        ReplyLevel level,
        String source,
        String activityId) {

    private static final String ITEM = "item.";

    Reply by(PersonId person) {
        return new Reply(
                round,
                municipality.code(),
                person,
                answers,
                Level.of(level),
                Stage.HANDED_IN,
                Channel.ON_BEHALF,
                source,
                activityId);
    }

    Payload payload() {
        Payload payload = Payload.empty()
                .with("round", round.id().value())
                .with("municipality", municipality.code().value())
                .with("level", level.name())
                .with("source", source)
                .with("activity", activityId);
        for (Map.Entry<String, Answer> entry : answers.entrySet()) {
            Answer answer = entry.getValue();
            payload = payload.with(ITEM + entry.getKey(), answer.position() + " " + answer.text());
        }
        return payload;
    }

    static OnBehalf read(Payload kept, Round round, Network network) {
        MunicipalityCode code = new MunicipalityCode(kept.get("municipality"));
        Map<String, Answer> answers = new LinkedHashMap<>();
        kept.under(ITEM).forEach((number, said) -> answers.put(number, answer(said)));
        return new OnBehalf(
                round,
                network.municipality(code).orElseThrow(() -> new IllegalStateException("no municipality " + code)),
                answers,
                ReplyLevel.valueOf(kept.get("level")),
                kept.get("source"),
                kept.get("activity"));
    }

    private static Answer answer(String said) {
        String[] parts = said.split(" ", 2);
        return new Answer(Position.valueOf(parts[0]), parts[1]);
    }
}
