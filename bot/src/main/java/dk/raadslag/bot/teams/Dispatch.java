package dk.raadslag.bot.teams;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.bot.builder.Bot;
import com.microsoft.bot.builder.InvokeResponse;
import com.microsoft.bot.builder.TurnContext;
import com.microsoft.bot.builder.TurnContextImpl;
import com.microsoft.bot.schema.Activity;
import org.jspecify.annotations.Nullable;

/** Runs one turn through the SDK, which tells the kinds of activities apart. */
final class Dispatch {

    private final ObjectMapper mapper = new ObjectMapper();
    private final TurnAdapter adapter = new TurnAdapter();
    private final Bot bot = new Hearing();

    Answer run(Turn turn) {
        TurnContext context = new TurnContextImpl(adapter, activity(turn.posted()));
        turn.enter(context);
        adapter.run(context, bot);
        return answer(TurnAdapter.invokeResponse(context));
    }

    /**
     * Only what the SDK needs to choose a handler. The rest stays with us: the SDK would set the process's locale from the
     * activity's, cannot read timestamps without a fraction, and buffers answers when a delivery mode says so.
     */
    private static Activity activity(Posted posted) {
        Activity activity = new Activity(posted.type());
        activity.setId(posted.id());
        activity.setName(posted.text("/name"));
        activity.setAction(posted.text("/action"));
        activity.setChannelId(posted.channelId());
        activity.setValue(CardAction.forDispatch(posted));
        return activity;
    }

    private Answer answer(@Nullable InvokeResponse response) {
        if (response == null) {
            return Answer.TAKEN;
        }
        return new Answer(response.getStatus(), response.getBody() == null ? new byte[0] : json(response.getBody()));
    }

    private byte[] json(Object body) {
        try {
            return mapper.writeValueAsBytes(body);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("an invoke response cannot be written", broken);
        }
    }
}
