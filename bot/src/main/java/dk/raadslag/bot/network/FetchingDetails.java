package dk.raadslag.bot.network;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.bot.draft.DraftLinks;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.EmailAddress;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Person;
import java.util.Optional;

/** /kontakt oplysninger: everything that is stored of one person, as a file. */
final class FetchingDetails implements ContactEnquiry {
    private final Contacts contacts;
    private final ReachOfSecretariat reach;
    private final PersonFile file;

    FetchingDetails(Contacts contacts, PersonFile file) {
        this.contacts = contacts;
        this.reach = new ReachOfSecretariat(contacts);
        this.file = file;
    }

    @Override
    public String word() {
        return "oplysninger";
    }

    @Override
    public Choice<Phrase> answer(String arguments, Turn turn, Network network) {
        return FindingContact.addressed(arguments).then(typed -> answer(typed.email(), turn));
    }

    private Choice<Phrase> answer(EmailAddress email, Turn turn) {
        Optional<Person> person = contacts.byEmail(email).filter(known -> !reach.isStranger(known, turn));
        if (person.isEmpty()) {
            return Choice.ask(new ErasureWords.NobodyHeld());
        }
        return reach.isKnownElsewhere(person.get(), turn)
                ? Choice.ask(new ErasureWords.HeldElsewhere(person.get().name()))
                : Choice.one(new ErasureWords.DetailsFile(
                        person.get().name(), file.whole(person.get(), turn.now()), DraftLinks.OPEN_FOR.toMinutes()));
    }
}
