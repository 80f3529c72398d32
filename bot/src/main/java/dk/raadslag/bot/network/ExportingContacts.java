package dk.raadslag.bot.network;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.bot.config.ContactSheet;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.bot.draft.DraftLinks;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.draft.DraftDocument;
import dk.raadslag.domain.network.ContactPerson;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.Network;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** /kontakt eksport: the contact persons as the file that can be sent back. */
final class ExportingContacts implements ContactEnquiry {
    private final Contacts contacts;
    private final DraftLinks links;

    ExportingContacts(Contacts contacts, DraftLinks links) {
        this.contacts = contacts;
        this.links = links;
    }

    @Override
    public String word() {
        return "eksport";
    }

    @Override
    public Choice<Phrase> answer(String arguments, Turn turn, Network network) {
        LocalDate today = DanishTime.at(turn.now()).toLocalDate();
        List<ContactPerson> people = contacts.of(network.id());
        String text = ContactSheet.write(SheetChanges.lines(people, network, today), network);
        DraftDocument file =
                new DraftDocument("kontakter-" + network.id().value() + ".csv", text.getBytes(StandardCharsets.UTF_8));
        return Choice.one(new SheetWords.SheetExported(
                (int) SheetChanges.lines(people, network, today)
                        .map(line -> line.person().id())
                        .distinct()
                        .count(),
                links.to(List.of(file), turn.now()).get(0),
                DraftLinks.OPEN_FOR.toMinutes()));
    }
}
