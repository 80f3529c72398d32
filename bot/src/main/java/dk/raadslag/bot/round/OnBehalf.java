package dk.raadslag.bot.round;

import dk.raadslag.bot.command.Payload;
import dk.raadslag.domain.network.Municipality;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.reply.Answer;
import dk.raadslag.domain.reply.Channel;
import dk.raadslag.domain.reply.Flags;
import dk.raadslag.domain.reply.Level;
import dk.raadslag.domain.reply.Position;
import dk.raadslag.domain.reply.ProposedWording;
import dk.raadslag.domain.reply.Reply;
import dk.raadslag.domain.reply.ReplyLevel;
import dk.raadslag.domain.reply.Stage;
import dk.raadslag.domain.round.Round;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the secretariat enters for a municipality. */
record OnBehalf(
        Round round,
        Municipality municipality,
        Map<String, Answer> answers,
        Level level,
        String source,
        String activityId) {

    private static final String ITEM = "item.";
    private static final String PREMEETING = "premeeting.";
    private static final String OWN = "own.";
    private static final String EXPECTED = "expected";
    private static final String PROPOSED = "proposed.";
    private static final String PLACE = "/place";
    private static final String CURRENT = "/current";
    private static final String NEW = "/new";

    Reply by(PersonId person) {
        return new Reply(
                round,
                municipality.code(),
                person,
                answers,
                level,
                Stage.HANDED_IN,
                Channel.ON_BEHALF,
                source,
                activityId);
    }

    Payload payload() {
        Payload payload = Payload.empty()
                .with("round", round.id().value())
                .with("municipality", municipality.code().value())
                .with("level", level.kind().name())
                .with("source", source)
                .with("activity", activityId);
        for (Map.Entry<String, Answer> entry : answers.entrySet()) {
            Answer answer = entry.getValue();
            payload = payload.with(ITEM + entry.getKey(), answer.position() + " " + answer.text())
                    .with(
                            PREMEETING + entry.getKey(),
                            Boolean.toString(answer.flags().premeeting()))
                    .with(OWN + entry.getKey(), Boolean.toString(answer.flags().own()));
            payload = proposed(payload, entry.getKey(), answer.proposedWordings());
        }
        return level.expected() == null
                ? payload
                : payload.with(EXPECTED, level.expected().toString());
    }

    static OnBehalf read(Payload kept, Round round, Network network) {
        MunicipalityCode code = new MunicipalityCode(kept.get("municipality"));
        Map<String, Answer> answers = new LinkedHashMap<>();
        kept.under(ITEM).forEach((number, said) -> answers.put(number, answer(said, number, kept)));
        return new OnBehalf(
                round,
                network.municipality(code).orElseThrow(() -> new IllegalStateException("no municipality " + code)),
                answers,
                new Level(
                        ReplyLevel.valueOf(kept.get("level")),
                        kept.find(EXPECTED).map(LocalDate::parse).orElse(null)),
                kept.get("source"),
                kept.get("activity"));
    }

    private static Payload proposed(Payload payload, String number, List<ProposedWording> proposed) {
        Payload with = payload;
        for (int at = 0; at < proposed.size(); at++) {
            ProposedWording one = proposed.get(at);
            String key = PROPOSED + number + "/" + at;
            with = with.with(key + PLACE, one.place())
                    .with(key + CURRENT, one.current())
                    .with(key + NEW, one.proposed());
        }
        return with;
    }

    private static List<ProposedWording> proposed(Payload kept, String number) {
        List<ProposedWording> proposed = new ArrayList<>();
        for (String key = PROPOSED + number + "/0";
                kept.find(key + PLACE).isPresent();
                key = PROPOSED + number + "/" + proposed.size()) {
            proposed.add(new ProposedWording(kept.get(key + PLACE), kept.get(key + CURRENT), kept.get(key + NEW)));
        }
        return proposed;
    }

    private static Flags flags(Payload kept, String number) {
        return new Flags(isOn(kept, PREMEETING + number), isOn(kept, OWN + number));
    }

    private static boolean isOn(Payload kept, String flag) {
        return kept.find(flag).map(Boolean::parseBoolean).orElse(false);
    }

    private static Answer answer(String said, String number, Payload kept) {
        String[] parts = said.split(" ", 2);
        return new Answer(Position.valueOf(parts[0]), parts[1], flags(kept, number), proposed(kept, number));
    }
}
