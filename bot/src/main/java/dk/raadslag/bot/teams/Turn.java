package dk.raadslag.bot.teams;

import com.microsoft.bot.builder.TurnContext;
import dk.raadslag.bot.conversation.Incoming;
import dk.raadslag.bot.conversation.Reaction;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One activity on its way through the SDK's dispatch. */
final class Turn {

    private static final String KEY = Turn.class.getName();

    private final Posted posted;
    private final Listening listening;
    private @Nullable Reaction reaction;

    Turn(Posted posted, Listening listening) {
        this.posted = posted;
        this.listening = listening;
    }

    static Turn of(TurnContext context) {
        return Objects.requireNonNull(context.getTurnState().get(KEY));
    }

    void enter(TurnContext context) {
        context.getTurnState().add(KEY, this);
    }

    Posted posted() {
        return posted;
    }

    Reaction hear(Incoming.Content content) {
        reaction = listening.hear(posted, content);
        return reaction;
    }

    boolean wasHeard() {
        return reaction != null;
    }
}
