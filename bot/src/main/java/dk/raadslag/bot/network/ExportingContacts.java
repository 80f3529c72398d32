package dk.raadslag.bot.network;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.bot.config.ContactSheet;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.bot.document.TextWorkbook;
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
        String name = "kontakter-" + network.id().value();
        String text = ContactSheet.write(SheetChanges.lines(people, network, today), network);
        byte[] workbook = TextWorkbook.write(
                network.shortName(),
                ContactSheet.titles(),
                ContactSheet.cells(SheetChanges.lines(people, network, today), network)
                        .toList());
        List<DraftLinks.Link> files = links.to(
                List.of(
                        new DraftDocument(name + ".csv", text.getBytes(StandardCharsets.UTF_8)),
                        new DraftDocument(name + ".xlsx", workbook)),
                turn.now());
        return Choice.one(new SheetWords.SheetExported(
                (int) SheetChanges.lines(people, network, today)
                        .map(line -> line.person().id())
                        .distinct()
                        .count(),
                files.get(0),
                files.get(1),
                DraftLinks.OPEN_FOR.toMinutes()));
    }
}
