package dk.raadslag.bot.draft;

import dk.raadslag.bot.command.TalkCard;
import dk.raadslag.bot.delivery.NoticeRendering;
import dk.raadslag.bot.delivery.Rendering.Fresh;
import dk.raadslag.bot.delivery.Rendering.NotNeeded;
import dk.raadslag.bot.delivery.Rendering.Rendered;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.delivery.Outbox;
import dk.raadslag.domain.draft.Drafts;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Networks;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundId;
import dk.raadslag.domain.round.Rounds;
import java.time.Instant;
import java.util.Map;

/** Words what those who only receive are sent: what it is, from whom, and a button to fetch it. */
final class OrientationRendering implements NoticeRendering {
    private final Rounds rounds;
    private final Networks networks;
    private final Drafts drafts;
    private final Wording wording;

    OrientationRendering(Rounds rounds, Networks networks, Drafts drafts, Wording wording) {
        this.rounds = rounds;
        this.networks = networks;
        this.drafts = drafts;
        this.wording = wording;
    }

    @Override
    public boolean words(Intent intent) {
        return intent instanceof Intent.Orientation;
    }

    /** A version that has been followed by another one before it got out is not needed any more. */
    @Override
    public Rendered render(Outbox.Queued queued, Instant now) {
        Intent.Orientation paper = (Intent.Orientation) queued.dispatch().intent();
        RoundId id = new RoundId(paper.round());
        return drafts.sent(id)
                .filter(sent -> sent.version() == paper.version())
                .flatMap(sent -> rounds.find(id)
                        .flatMap(round -> networks.find(round.network()).map(network -> message(round, network, sent))))
                .<Rendered>map(Fresh::new)
                .orElseGet(NotNeeded::new);
    }

    private Message message(Round round, Network network, Drafts.Sent sent) {
        String line = wording.plain(new OrientationWords.ForYourInformationLine(round.title()));
        TalkCard card = new TalkCard("**" + line + "**");
        wording.say(new OrientationWords.ForYourInformation(sent.at(), network.senderName(), network.phone()))
                .lines()
                .filter(paragraph -> !paragraph.isBlank())
                .forEach(card::also);
        card.with(new TalkCard.Button(
                wording.plain(new OrientationWords.PaperButton()),
                DraftPapers.FETCH,
                Map.of(
                        DraftPapers.ROUND, round.id().value(),
                        DraftPapers.VERSION, Integer.toString(sent.version()))));
        return new Message(line, line, card.text());
    }
}
