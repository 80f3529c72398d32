package dk.raadslag.bot.command;

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

    String asking(String id) {
        Map<String, String> preview = Map.of(ID, id);
        return new TalkCard(question())
                .with(new TalkCard.Button(saying.plain(new TalkWords.ConfirmYes()), YES, preview, true, false))
                .with(new TalkCard.Button(saying.plain(new TalkWords.ConfirmNo()), NO, preview))
                .text();
    }
}
