package dk.raadslag.bot.command;

import java.util.List;
import java.util.Map;

/** The cards below a preview: yes and no. */
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

    String asking(String id, List<Previewing.Way> ways) {
        Map<String, String> preview = Map.of(ID, id);
        TalkCard card = new TalkCard(question());
        if (ways.isEmpty()) {
            card.with(new TalkCard.Button(saying.plain(new TalkWords.ConfirmYes()), YES, preview, true, false));
        }
        ways.forEach(way ->
                card.with(new TalkCard.Button(way.title(), YES, Map.of(ID, id, Previewing.CHOICE, way.choice()))));
        return card.with(new TalkCard.Button(saying.plain(new TalkWords.ConfirmNo()), NO, preview))
                .text();
    }
}
