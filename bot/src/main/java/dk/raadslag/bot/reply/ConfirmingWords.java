package dk.raadslag.bot.reply;

import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.bot.reading.LevelWords;
import dk.raadslag.bot.reading.Spelling;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.reply.Channel;
import dk.raadslag.domain.reply.ConfirmingLevels;
import dk.raadslag.domain.reply.ReplyLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes the words that a reply given with reservation has been treated politically, before and after the deadline. */
final class ConfirmingWords {
    private static final Pattern CONFIRM =
            Spelling.pattern("bekræft(?:er)? (?:hermed )?(?:den |at )?politiske? (?:behandling|behandlet)[.\\s]*");

    private final Parts parts;
    private final AnswerTaking taking;
    private final Confirmations confirmations;
    private final Requests requests;
    private final Wording wording;

    ConfirmingWords(Parts parts, AnswerTaking taking, Confirmations confirmations, Requests requests, Wording wording) {
        this.parts = parts;
        this.taking = taking;
        this.confirmations = confirmations;
        this.requests = requests;
        this.wording = wording;
    }

    /** Confirms what these words can only mean; says nothing where they mean something else. */
    List<Message> heard(String text, Turn turn) {
        boolean asked = CONFIRM.matcher(text.strip()).matches();
        if (!asked && !tells(text, turn)) {
            return List.of();
        }
        List<Part> reserved = parts.all(turn).filter(this::isReserved).toList();
        if (reserved.isEmpty()) {
            return asked ? List.of(say(new CardPhrase.NoticeNotReserved())) : List.of();
        }
        return reserved.size() == 1
                ? List.of(say(confirmations.confirm(reserved.get(0), Channel.CHAT, turn)))
                : ask(reserved, turn);
    }

    private static boolean tells(String text, Turn turn) {
        return LevelWords.isAll(text)
                && LevelWords.in(text, DanishTime.at(turn.now()).toLocalDate()).level() == ReplyLevel.POLITICAL;
    }

    private boolean isReserved(Part part) {
        return part.handsIn()
                && !ConfirmingLevels.reserved(taking.standing(part)).isEmpty();
    }

    /** Every card has the button. */
    private List<Message> ask(List<Part> reserved, Turn turn) {
        List<Message> asked = new ArrayList<>();
        asked.add(say(new CardPhrase.WhichReservation(
                reserved.stream().map(part -> part.round().title()).toList())));
        reserved.forEach(part -> asked.add(requests.card(part, turn.now())));
        return asked;
    }

    private Message say(Phrase phrase) {
        return Message.of(wording.say(phrase));
    }
}
