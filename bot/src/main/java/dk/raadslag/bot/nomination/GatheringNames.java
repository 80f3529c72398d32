package dk.raadslag.bot.nomination;

import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.bot.reply.Gathering;
import dk.raadslag.bot.reply.Part;
import dk.raadslag.bot.reply.Said;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.nomination.Nominations;
import dk.raadslag.domain.nomination.Nominee;
import dk.raadslag.domain.reply.Channel;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Asks the municipalities for names, and takes what they say to it. */
final class GatheringNames implements Gathering {
    private final NamesCard card;
    private final TakingNames taking;
    private final Nominations nominations;
    private final ShowingCompositions showing;
    private final Calls calls;
    private final Wording wording;

    GatheringNames(
            NamesCard card,
            TakingNames taking,
            Nominations nominations,
            ShowingCompositions showing,
            Calls calls,
            Wording wording) {
        this.card = card;
        this.taking = taking;
        this.nominations = nominations;
        this.showing = showing;
        this.calls = calls;
        this.wording = wording;
    }

    @Override
    public RoundKind kind() {
        return RoundKind.NOMINATION;
    }

    @Override
    public Message request(Part part, Instant now, List<Phrase> notices) {
        Phrase line = new NominationWords.NamesRequest(
                part.round().title(), part.deadline().inWords(), part.isOpen(now), part.closedEarlyOn());
        return new Message(wording.say(line), wording.plain(line), card.of(part, now, notices));
    }

    @Override
    public Phrase reminder(Part part) {
        return new NominationWords.NamesReminder(
                part.person().name(), part.round().title(), part.deadline().inWords(), part.municipalityName());
    }

    @Override
    public Message atDeadline(Round round, Network network, Instant now) {
        return showing.show(round, network, now);
    }

    @Override
    public boolean fits(String words, Part part) {
        return ReadingNames.isCertain(words);
    }

    @Override
    public Message heard(String words, String activityId, Part part, Turn turn) {
        Said said = new Said(part, Channel.CHAT, activityId);
        return say(entered(words, said, turn).orElseGet(NominationWords.DetailsMissing::new));
    }

    @Override
    public Optional<Phrase> entered(String words, Said said, Turn turn) {
        return ReadingNames.saysNobody(words)
                ? Optional.of(taking.nobody(said, turn))
                : ReadingNames.read(words, calls.of(said.part().round()).profile())
                        .map(named -> taking.name(named, said, turn));
    }

    @Override
    public Optional<Phrase> stays(String activityId, Part part) {
        List<String> decided = nominations.of(part.round().id()).stream()
                .filter(one -> one.choice() != Nominee.Choice.OPEN)
                .filter(one -> one.origin().by().equals(part.person().id()))
                .filter(one -> one.origin().activityId().equals(activityId))
                .map(calls::name)
                .toList();
        return decided.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new NominationWords.NamesDecided(decided, part.network().senderName()));
    }

    @Override
    public void takenBack(String activityId, Part part) {
        nominations.withdraw(part.round().id(), part.person().id(), activityId);
    }

    private Message say(Phrase phrase) {
        return Message.of(wording.say(phrase));
    }
}
