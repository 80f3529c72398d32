package dk.raadslag.bot.reply;

import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.Incoming;
import dk.raadslag.bot.conversation.Reaction;
import dk.raadslag.domain.delivery.Message;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;

/** Lets the card of a question become what came of it, so that its buttons are gone. */
final class InPlace {

    private InPlace() {}

    /** Shows the first message where the card was, if the channel lets a press do that, and says the others. */
    static Answering of(Incoming.Pressed press, List<Message> said) {
        if (!press.expectsCard()) {
            return new Answering(said, new Reaction.Done());
        }
        ArrayNode body = CardJson.list().add(CardJson.text(said.get(0).text()));
        String card = CardJson.card(body, CardJson.list()).toString();
        return new Answering(said.subList(1, said.size()), new Reaction.ShowCard(card));
    }
}
