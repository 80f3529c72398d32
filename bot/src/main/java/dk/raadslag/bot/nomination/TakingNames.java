package dk.raadslag.bot.nomination;

import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.bot.reply.Part;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.nomination.NominatingPeople;
import dk.raadslag.domain.nomination.Nominee;
import dk.raadslag.domain.reply.Channel;
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

    /** In which part of a round something is said, and through what. */
    record From(Part part, Channel channel, String activityId) {
        private NominatingPeople.By by() {
            return new NominatingPeople.By(
                    part.round(), part.municipality(), part.person().id(), channel, activityId);
        }
    }

    Phrase name(NominatingPeople.Named named, From from, Turn turn) {
        Part part = from.part();
        Optional<Nominee> nominee = nominating.name(named, from.by(), turn.now());
        return nominee.<Phrase>map(one -> new NominationWords.NameTaken(
                        named.name(), part.municipalityName(), asking.ask(one, part, turn), !part.isOpen(turn.now())))
                .orElseGet(() -> new NominationWords.NameKnown(part.municipalityName()));
    }

    Phrase nobody(From from, Turn turn) {
        Part part = from.part();
        List<Nominee> standing = nominating.nobody(from.by(), turn.now());
        return standing.isEmpty()
                ? new NominationWords.NobodyTaken(part.municipalityName(), !part.isOpen(turn.now()))
                : new NominationWords.NamesStandAll(part.municipalityName(), standing.size());
    }
}
