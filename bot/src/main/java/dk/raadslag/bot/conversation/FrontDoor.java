package dk.raadslag.bot.conversation;

import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.conversation.Inbox;
import java.util.Map;
import java.util.Optional;

/** Takes every activity once: who speaks, what is answered and what follows are stored together. */
final class FrontDoor implements Conversation {
    private final UnitOfWork unitOfWork;
    private final Inbox inbox;
    private final Versions versions;
    private final Acquaintances acquaintances;
    private final Whereabouts whereabouts;
    private final Switchboard switchboard;
    private final Welcoming welcoming;
    private final Speech speech;
    private final FetchingFiles files;

    FrontDoor(
            UnitOfWork unitOfWork,
            Inbox inbox,
            Acquaintances acquaintances,
            Whereabouts whereabouts,
            Switchboard switchboard,
            Welcoming welcoming,
            Speech speech,
            FetchingFiles files) {
        this.unitOfWork = unitOfWork;
        this.inbox = inbox;
        this.versions = new Versions(inbox);
        this.acquaintances = acquaintances;
        this.whereabouts = whereabouts;
        this.switchboard = switchboard;
        this.welcoming = welcoming;
        this.speech = speech;
        this.files = files;
    }

    @Override
    public Reaction hear(Incoming incoming) {
        Optional<String> earlier = inbox.answerTo(incoming.key());
        if (earlier.isPresent()) {
            return StoredReaction.read(earlier.get());
        }
        Acquaintances.Sight sight = acquaintances.lookUp(incoming);
        Map<Incoming.SharedFile, Files.Answer> fetched = acquaintances.isKnown(sight) ? files.of(incoming) : Map.of();
        return unitOfWork.run(() -> inbox.claim(incoming.key(), incoming.at())
                ? hearOnce(incoming, sight, fetched)
                : inbox.answerTo(incoming.key()).map(StoredReaction::read).orElseGet(Reaction.Done::new));
    }

    private Reaction hearOnce(
            Incoming incoming, Acquaintances.Sight sight, Map<Incoming.SharedFile, Files.Answer> fetched) {
        Reaction reaction = versions.isOvertaken(incoming) ? new Reaction.Done() : react(incoming, sight, fetched);
        StoredReaction.write(reaction).ifPresent(answer -> inbox.answer(incoming.key(), answer));
        return reaction;
    }

    private Reaction react(
            Incoming incoming, Acquaintances.Sight sight, Map<Incoming.SharedFile, Files.Answer> fetched) {
        return acquaintances
                .recognise(incoming, sight)
                .map(one -> answer(new Turn(incoming, one.speaking(), incoming.at(), fetched), one))
                .orElseGet(() -> refuse(incoming, sight));
    }

    private Reaction answer(Turn turn, Acquaintances.Recognised one) {
        Incoming incoming = turn.heard();
        whereabouts.note(incoming, one.speaking());
        if (one.newly()) {
            welcoming.greet(one.speaking(), incoming.at());
        }
        Answering answering = switchboard.connect(turn);
        speech.answer(incoming, one.speaking(), answering);
        return answering.reaction();
    }

    private Reaction refuse(Incoming incoming, Acquaintances.Sight sight) {
        Answering answering = switchboard.refuse(incoming, acquaintances.stranger(sight));
        speech.answerStranger(incoming, answering);
        return answering.reaction();
    }
}
