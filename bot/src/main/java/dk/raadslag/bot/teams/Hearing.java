package dk.raadslag.bot.teams;

import com.microsoft.bot.builder.ActivityHandler;
import com.microsoft.bot.builder.InvokeResponse;
import com.microsoft.bot.builder.TurnContext;
import com.microsoft.bot.schema.AdaptiveCardInvokeResponse;
import com.microsoft.bot.schema.AdaptiveCardInvokeValue;
import dk.raadslag.bot.conversation.Incoming.Arrived;
import dk.raadslag.bot.conversation.Incoming.Content;
import dk.raadslag.bot.conversation.Incoming.Ignored;
import dk.raadslag.bot.conversation.Incoming.Left;
import java.util.concurrent.CompletableFuture;

/** Says in our own words what each kind of activity means; the Teams handler of the SDK would ask the channel for members. */
@SuppressWarnings("deprecation") // the SDK deprecates the base of all its handlers and offers no other
final class Hearing extends ActivityHandler {

    @Override
    protected CompletableFuture<Void> onMessageActivity(TurnContext context) {
        return heard(context, Messages.content(Turn.of(context).posted()));
    }

    @Override
    protected CompletableFuture<Void> onUnrecognizedActivityType(TurnContext context) {
        return heard(context, Messages.change(Turn.of(context).posted()));
    }

    @Override
    protected CompletableFuture<Void> onConversationUpdateActivity(TurnContext context) {
        return heard(context, Roster.change(Turn.of(context).posted()));
    }

    @Override
    protected CompletableFuture<Void> onInstallationUpdateAdd(TurnContext context) {
        return heard(context, new Arrived());
    }

    /** An upgrade removes and adds again; nobody has left. */
    @Override
    protected CompletableFuture<Void> onInstallationUpdateRemove(TurnContext context) {
        String action = context.getActivity().getAction();
        return heard(context, action.equals("remove") ? new Left() : new Ignored(action));
    }

    @Override
    protected CompletableFuture<Void> onMessageReactionActivity(TurnContext context) {
        return heard(context, new Ignored(context.getActivity().getType()));
    }

    @Override
    protected CompletableFuture<InvokeResponse> onInvokeActivity(TurnContext context) {
        Posted posted = Turn.of(context).posted();
        if (!CardAction.isNamed(posted)) {
            Turn.of(context).hear(new Ignored("invoke " + posted.text("/name")));
            return CompletableFuture.completedFuture(createInvokeResponse(null));
        }
        return CardAction.isExecute(posted)
                ? super.onInvokeActivity(context)
                : CompletableFuture.completedFuture(createInvokeResponse(InvokeAnswer.badRequest()));
    }

    @Override
    protected CompletableFuture<AdaptiveCardInvokeResponse> onAdaptiveCardInvoke(
            TurnContext context, AdaptiveCardInvokeValue value) {
        Turn turn = Turn.of(context);
        return CompletableFuture.completedFuture(InvokeAnswer.of(turn.hear(CardAction.pressed(turn.posted()))));
    }

    private static CompletableFuture<Void> heard(TurnContext context, Content content) {
        Turn.of(context).hear(content);
        return CompletableFuture.completedFuture(null);
    }
}
