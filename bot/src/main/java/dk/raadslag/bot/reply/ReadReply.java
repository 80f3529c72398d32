package dk.raadslag.bot.reply;

import dk.raadslag.domain.reply.Answer;
import dk.raadslag.domain.reply.ReplyLevel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What plain words answer to the items of a round.
 *
 * @param answers by item number, in the order they were written
 * @param rest the answer to every item nobody has written about yet, or null
 * @param bare items that were named and nothing clear said about them
 * @param unknown numbers the round does not have
 * @param leftOver words that have no place, as typed
 * @param level the level of the reply where the words tell it
 */
public record ReadReply(
        Map<String, Answer> answers,
        @Nullable Answer rest,
        List<String> bare,
        List<String> unknown,
        String leftOver,
        @Nullable ReplyLevel level) {

    /** Copies what it is given. */
    public ReadReply {
        answers = new LinkedHashMap<>(answers);
        bare = List.copyOf(bare);
        unknown = List.copyOf(unknown);
    }

    /** Tells whether anything is answered. */
    public boolean saysSomething() {
        return !answers.isEmpty() || rest != null;
    }
}
