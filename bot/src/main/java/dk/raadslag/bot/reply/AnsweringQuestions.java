package dk.raadslag.bot.reply;

import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.Incoming;
import dk.raadslag.bot.conversation.SecretariatButtons;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.delivery.Dispatch;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.delivery.Outbox;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Sends the secretariat's answer to whoever asked; only to people of a network the answerer serves. */
final class AnsweringQuestions implements SecretariatButtons {
    private final Contacts contacts;
    private final Outbox outbox;
    private final Wording wording;

    AnsweringQuestions(Contacts contacts, Outbox outbox, Wording wording) {
        this.contacts = contacts;
        this.outbox = outbox;
        this.wording = wording;
    }

    @Override
    public Set<String> verbs() {
        return Set.of(RelayCards.ANSWER);
    }

    @Override
    public Answering pressed(Incoming.Pressed press, Turn turn) {
        String answer = press.inputs().getOrDefault(RelayCards.TEXT, "").strip();
        Optional<Person> asked = asked(press.inputs(), turn);
        if (asked.isEmpty()) {
            return InPlace.of(press, List.of(Message.of(wording.say(new RelayPhrase.NobodyAsked()))));
        }
        return answer.isEmpty()
                ? shortly(new RelayPhrase.AnswerIsEmpty(), press)
                : InPlace.of(press, List.of(Message.of(wording.say(send(answer, asked.get(), press, turn)))));
    }

    private Phrase send(String answer, Person asked, Incoming.Pressed press, Turn turn) {
        String by = turn.by().person().name();
        String words = press.inputs().getOrDefault(RelayCards.ASKED, "");
        String text = wording.say(new RelayPhrase.SecretariatAnswers(by, words, answer));
        outbox.put(new Dispatch(
                "relay-answer:" + turn.heard().key(),
                asked.id(),
                null,
                new Intent.Answer(text, null),
                Dispatch.Urgency.CONVERSATION,
                turn.now()));
        return new RelayPhrase.AnswerSent(asked.name(), by, answer);
    }

    private Optional<Person> asked(Map<String, String> inputs, Turn turn) {
        return Incoming.Pressed.idIn(inputs, RelayCards.PERSON)
                .map(PersonId::new)
                .flatMap(person -> turn.by()
                        .serving(inputs.getOrDefault(RelayCards.NETWORK, ""))
                        .flatMap(served -> contacts.of(served.id(), person)))
                .map(contact -> contact.person());
    }

    private Answering shortly(Phrase phrase, Incoming.Pressed press) {
        return Answering.shortly(phrase, press, wording);
    }
}
