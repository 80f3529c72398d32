package dk.raadslag.bot.network;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.config.ConfigProblem;
import dk.raadslag.bot.config.ContactSheet;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.EmailAddress;
import dk.raadslag.domain.network.KeepingContacts;
import dk.raadslag.domain.network.Network;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** /kontakt with a file: makes the contact persons what the file says, once it is without mistakes and confirmed. */
final class ImportingContacts implements ContactDeed {
    static final String WORD = "indlæs";

    private final Contacts contacts;
    private final KeepingContacts keeping;
    private final Saying saying;

    ImportingContacts(Contacts contacts, KeepingContacts keeping, Saying saying) {
        this.contacts = contacts;
        this.keeping = keeping;
        this.saying = saying;
    }

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public Choice<Change> plan(String arguments, Turn turn, Network network) {
        if (arguments.isBlank()) {
            return Choice.ask(new SheetWords.SheetMissing());
        }
        ContactSheet sheet = ContactSheet.read(arguments, network, known(network));
        if (!sheet.problems().isEmpty()) {
            return Choice.ask(new SheetWords.SheetMistakes(
                    sheet.problems().size(),
                    sheet.problems().stream().map(this::mistake).toList()));
        }
        LocalDate today = DanishTime.at(turn.now()).toLocalDate();
        SheetChanges changes = new SheetChanges(contacts, network, today).of(sheet.rows());
        return changes.none()
                ? Choice.ask(new SheetWords.SheetChangesNothing(changes.unchanged()))
                : Choice.one(new Change(changes.preview(), () -> {
                    keeping.keepAll(
                            network.id(), changes.deeds(), turn.by().person().id(), turn.now());
                    return changes.done();
                }));
    }

    private Set<EmailAddress> known(Network network) {
        return contacts.of(network.id()).stream()
                .map(one -> one.person().email())
                .collect(Collectors.toSet());
    }

    private SheetWords.Mistake mistake(ConfigProblem problem) {
        return new SheetWords.Mistake(problem.line(), problem.key(), saying.plain(problem.phrase()));
    }

    /** Returns what a file says as it would be typed. */
    static String typed(String text) {
        return WORD + "\n" + text;
    }

    static List<String> few(List<String> all) {
        return all.subList(0, Math.min(all.size(), SheetWords.SHOWN));
    }
}
