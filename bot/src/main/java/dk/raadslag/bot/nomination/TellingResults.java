package dk.raadslag.bot.nomination;

import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.bot.delivery.Notices;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.delivery.Addresses;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.nomination.ComposingGroups;
import dk.raadslag.domain.nomination.NominationCall;
import dk.raadslag.domain.nomination.Nominee;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Seats those chosen, and tells everybody concerned: who was named, and who named them. */
final class TellingResults {
    private final ComposingGroups composing;
    private final Calls calls;
    private final Notices notices;
    private final WritingToNominees letters;
    private final Addresses addresses;

    TellingResults(
            ComposingGroups composing, Calls calls, Notices notices, WritingToNominees letters, Addresses addresses) {
        this.letters = letters;
        this.addresses = addresses;
        this.composing = composing;
        this.calls = calls;
        this.notices = notices;
    }

    Phrase tell(NominationCall call, Network network, Turn turn) {
        List<Nominee> decided =
                composing.seat(network.id(), call, turn.by().person().id(), turn.now());
        decided.forEach(one -> tell(one, call, network, turn));
        List<String> chosen = decided.stream()
                .filter(one -> one.choice() == Nominee.Choice.CHOSEN)
                .map(calls::name)
                .toList();
        return decided.isEmpty()
                ? new NominationWords.NothingToTell()
                : new NominationWords.GroupTold(call.group(), chosen, decided.size() - chosen.size());
    }

    private void tell(Nominee one, NominationCall call, Network network, Turn turn) {
        Set<PersonId> concerned = new LinkedHashSet<>(
                List.of(one.candidate().person(), one.origin().by()));
        for (PersonId person : concerned) {
            Phrase told = new NominationWords.YourChoice(
                    calls.name(person),
                    calls.name(one),
                    call.group(),
                    one.choice() == Nominee.Choice.CHOSEN,
                    person.equals(one.candidate().person()),
                    call.begins(),
                    call.ends(),
                    network.senderName(),
                    network.phone());
            boolean byMail = person.equals(one.candidate().person())
                    && addresses.of(person).isEmpty()
                    && letters.write(one, "result", told, turn.now());
            if (!byMail) {
                notices.tell(person, "nominee-result:" + one.id(), told, turn.now());
            }
        }
    }
}
