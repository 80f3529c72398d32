package dk.raadslag.bot.draft;

import dk.raadslag.bot.command.Payload;
import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.CommandLine;
import dk.raadslag.bot.conversation.SecretariatCommand;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.Audit;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.draft.Circulation;
import dk.raadslag.domain.draft.Drafts;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.round.Round;
import java.util.List;
import java.util.Optional;

/** /afsendt: marks the newest version as handed on, and offers to let those who only receive have it; it is not touched again. */
final class SentCommand implements SecretariatCommand {
    private final DraftRounds choosing;
    private final CirculatingDrafts.Shelf shelf;
    private final DescribingAgreement agreement;
    private final OfferingPapers papers;
    private final Saying saying;

    SentCommand(
            DraftRounds choosing,
            CirculatingDrafts.Shelf shelf,
            DescribingAgreement agreement,
            OfferingPapers papers,
            Saying saying) {
        this.papers = papers;
        this.choosing = choosing;
        this.shelf = shelf;
        this.agreement = agreement;
        this.saying = saying;
    }

    @Override
    public String name() {
        return "afsendt";
    }

    @Override
    public Phrase usage() {
        return new DraftWords.SentUsage();
    }

    @Override
    public Answering run(CommandLine line, Turn turn, Network network) {
        return choosing.choose(line.arguments(), network, turn.now())
                .either(
                        round -> papers.after(mark(round, turn, network), round, line(round), turn, network),
                        problem -> saying.wrong(problem, this));
    }

    @Override
    public Answering confirmed(String payload, Turn turn, Network network) {
        Payload kept = Payload.read(payload);
        return choosing.choose(OfferingPapers.roundOf(kept), network, turn.now())
                .either(
                        round -> papers.confirmed(round, kept, line(round), turn, network),
                        problem -> saying.wrong(problem, this));
    }

    private CommandLine line(Round round) {
        return new CommandLine(name(), round.id().value(), "", List.of());
    }

    private Phrase mark(Round round, Turn turn, Network network) {
        Optional<Drafts.Kept> newest = shelf.drafts().newest(round.id());
        return newest.isEmpty()
                ? new DraftWords.NoDraftYet(round.id().value(), round.title())
                : shelf.unitOfWork().run(() -> mark(newest.get(), round, turn, network));
    }

    private Phrase mark(Drafts.Kept newest, Round round, Turn turn, Network network) {
        String id = round.id().value();
        if (!shelf.drafts()
                .markSent(round.id(), newest.version(), turn.by().person().id(), turn.now())) {
            return shelf.drafts()
                    .sent(round.id())
                    .<Phrase>map(sent -> new DraftWords.DraftSentAlready(id, sent.version(), sent.at()))
                    .orElseThrow();
        }
        shelf.audit()
                .add(new Audit.Entry(
                        turn.now(),
                        turn.by().person().id().toString(),
                        "draft-sent",
                        id,
                        "version=" + newest.version()));
        return new DraftWords.DraftMarkedSent(
                id,
                round.title(),
                newest.version(),
                shelf.circulations()
                        .newestCirculation(round.id())
                        .map(Circulation::version)
                        .orElse(null),
                agreement.of(round, network, turn.now()).orElse(null));
    }
}
