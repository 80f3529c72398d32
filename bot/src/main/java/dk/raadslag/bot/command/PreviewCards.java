package dk.raadslag.bot.command;

import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.Incoming;
import dk.raadslag.bot.conversation.Reaction;
import dk.raadslag.domain.delivery.Message;
import java.util.List;
import java.util.stream.Collectors;

/** The cards below a preview: yes and no, and what came of it. */
final class PreviewCards {

    static final String YES = "preview-yes";
    static final String NO = "preview-no";
    static final String ID = "preview";

    private final Saying saying;

    PreviewCards(Saying saying) {
        this.saying = saying;
    }

    String question() {
        return saying.text(new TalkWords.ConfirmQuestion());
    }

    String asking(String id) {
        return new TalkCard(question())
                .with(new TalkCard.Button(saying.plain(new TalkWords.ConfirmYes()), YES, ID, id, true))
                .with(new TalkCard.Button(saying.plain(new TalkWords.ConfirmNo()), NO, ID, id, false))
                .text();
    }

    /** Puts an answer where the pressed card stood, if the channel can; what has a card of its own is a message. */
    static Answering inPlaceOf(Incoming.Pressed press, Answering answer) {
        String text = answer.messages().stream()
                .filter(message -> message.card() == null)
                .map(Message::text)
                .collect(Collectors.joining("\n\n"));
        if (!press.expectsCard() || text.isEmpty()) {
            return answer;
        }
        List<Message> own = answer.messages().stream()
                .filter(message -> message.card() != null)
                .toList();
        return new Answering(own, new Reaction.ShowCard(new TalkCard(text).text()));
    }
}
