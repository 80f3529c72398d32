package dk.raadslag.bot.teams;

import com.microsoft.bot.builder.Bot;
import com.microsoft.bot.builder.BotAdapter;
import com.microsoft.bot.builder.BotFrameworkAdapter;
import com.microsoft.bot.builder.InvokeResponse;
import com.microsoft.bot.builder.TurnContext;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import com.microsoft.bot.schema.ConversationReference;
import com.microsoft.bot.schema.ResourceResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Lets the SDK dispatch a turn and keeps its answer to an invoke; messages go through the outbox and never through here. */
final class TurnAdapter extends BotAdapter {

    void run(TurnContext context, Bot bot) {
        runPipeline(context, bot::onTurn).join();
    }

    static @Nullable InvokeResponse invokeResponse(TurnContext context) {
        Activity answer = context.getTurnState().get(BotFrameworkAdapter.INVOKE_RESPONSE_KEY);
        return answer == null ? null : (InvokeResponse) answer.getValue();
    }

    @Override
    public CompletableFuture<ResourceResponse[]> sendActivities(TurnContext context, List<Activity> activities) {
        for (Activity activity : activities) {
            if (!activity.isType(ActivityTypes.INVOKE_RESPONSE)) {
                throw new UnsupportedOperationException("messages are sent through the outbox");
            }
            context.getTurnState().add(BotFrameworkAdapter.INVOKE_RESPONSE_KEY, activity);
        }
        return CompletableFuture.completedFuture(
                activities.stream().map(activity -> new ResourceResponse("")).toArray(ResourceResponse[]::new));
    }

    @Override
    public CompletableFuture<ResourceResponse> updateActivity(TurnContext context, Activity activity) {
        throw new UnsupportedOperationException("activities are updated through the outbox");
    }

    @Override
    public CompletableFuture<Void> deleteActivity(TurnContext context, ConversationReference reference) {
        throw new UnsupportedOperationException("activities are never deleted");
    }
}
