package dk.raadslag.bot.demo;

import java.util.Map;
import java.util.function.IntConsumer;

/**
 * How the municipalities behave, in turns of nine: two answer at once by card and two by words, one is entered by the
 * secretariat, one needs one reminder and one two, one comes too late, one says nothing.
 */
final class Answers {

    private static final int TURN = 9;

    private final Played played;
    private final Chat chat;
    private final Narrator narrator;
    private final Lines lines = new Lines();
    private final Script script = new Script(lines);

    Answers(Played played, Chat chat, Narrator narrator) {
        this.played = played;
        this.chat = chat;
        this.narrator = narrator;
    }

    void atOnce() {
        every(0, index -> byCard(index, script.agreeing(card(index))));
        every(1, index -> byWords(index, script.endorsing(card(index))));
        every(2, index -> byCard(index, script.reserved(card(index), index / TURN)));
        every(3, index -> byWords(index, script.disagreeing(card(index), index / TURN)));
        every(6, this::throughSecretariat);
    }

    void afterOneReminder() {
        every(4, index -> byCard(index, script.agreeing(card(index))));
    }

    void afterTwoReminders() {
        every(5, index -> byWords(index, remarkAndRest(index)));
    }

    void tooLate() {
        every(7, index -> {
            chat.say(played.lead(index), script.endorsing(card(index)));
            narrator.tell(new Told.AnsweredLate(played.name(index)));
        });
    }

    private void every(int turn, IntConsumer does) {
        for (int index = turn; index < played.municipalities(); index += TURN) {
            does.accept(index);
        }
    }

    private void byCard(int index, Map<String, String> inputs) {
        chat.press(played.lead(index), "send-reply", inputs);
        narrator.tell(new Told.AnsweredByCard(played.name(index), inputs.size() / 2));
    }

    private void byWords(int index, String words) {
        chat.say(played.lead(index), words);
        narrator.tell(new Told.AnsweredByWords(played.name(index), words));
    }

    private void throughSecretariat(int index) {
        chat.say(
                played.consultant(),
                "/svar " + played.name(index) + " " + lines.source() + "\n" + remarkAndRest(index));
        chat.say(played.consultant(), "ja");
        narrator.tell(new Told.AnsweredThroughSecretariat(played.name(index)));
    }

    private String remarkAndRest(int index) {
        return script.remarking(card(index), index / TURN) + "\n" + lines.restWithoutRemarks();
    }

    private Card card(int index) {
        return played.lead(index).card();
    }
}
