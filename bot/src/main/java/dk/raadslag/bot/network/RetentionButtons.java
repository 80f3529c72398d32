package dk.raadslag.bot.network;

import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.Incoming;
import dk.raadslag.bot.conversation.Reaction;
import dk.raadslag.bot.conversation.SecretariatButtons;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.Audit;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.retention.ForgettingOver;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** The secretariat's wish to wait with what is to be forgotten. */
final class RetentionButtons implements SecretariatButtons {
    private final ForgettingOver forgetting;
    private final Audit audit;
    private final Saying saying;

    RetentionButtons(ForgettingOver forgetting, Audit audit, Saying saying) {
        this.forgetting = forgetting;
        this.audit = audit;
        this.saying = saying;
    }

    @Override
    public Set<String> verbs() {
        return Set.of(RetentionNights.WAIT);
    }

    @Override
    public Answering pressed(Incoming.Pressed press, Turn turn) {
        Phrase said = turn.by()
                .serving(press.inputs().getOrDefault(RetentionNights.NETWORK, ""))
                .<Phrase>map(network -> hold(network, turn))
                .orElseGet(RetentionWords.NothingToWaitFor::new);
        return press.expectsCard()
                ? Answering.react(new Reaction.ShowCard(new NetworkCard(saying.text(said)).json()))
                : saying.say(said);
    }

    private Phrase hold(Network network, Turn turn) {
        Optional<LocalDate> until = forgetting.hold(network, turn.today());
        until.ifPresent(day -> audit.add(new Audit.Entry(
                turn.now(),
                turn.by().person().id().toString(),
                "forgetting-held",
                network.id().value(),
                "until=" + day)));
        return until.<Phrase>map(RetentionWords.ForgettingWaits::new).orElseGet(RetentionWords.NothingToWaitFor::new);
    }
}
