package dk.raadslag.bot.nomination;

import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.bot.reply.Part;
import dk.raadslag.bot.reply.Said;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.nomination.NominatingPeople;
import dk.raadslag.domain.nomination.Nominee;
import java.util.List;
import java.util.Optional;

/** Hands names over to be kept, has those named asked, and tells what came of it. */
final class TakingNames {
    private final NominatingPeople nominating;
    private final AskingNominees asking;

    TakingNames(NominatingPeople nominating, AskingNominees asking) {
        this.nominating = nominating;
        this.asking = asking;
    }

    Phrase name(NominatingPeople.Named named, Said said, Turn turn) {
        Part part = said.part();
        Optional<Nominee> nominee = nominating.name(named, said.by(), turn.now());
        return nominee.<Phrase>map(one -> new NominationWords.NameTaken(
                        named.name(), part.municipalityName(), asking.ask(one, part, turn), !part.isOpen(turn.now())))
                .orElseGet(() -> new NominationWords.NameKnown(part.municipalityName()));
    }

    Phrase nobody(Said said, Turn turn) {
        Part part = said.part();
        List<Nominee> standing = nominating.nobody(said.by(), turn.now());
        return standing.isEmpty()
                ? new NominationWords.NobodyTaken(part.municipalityName(), part.handsIn(), !part.isOpen(turn.now()))
                : new NominationWords.NamesStandAll(part.municipalityName(), standing.size());
    }
}
