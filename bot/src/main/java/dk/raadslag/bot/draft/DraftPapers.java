package dk.raadslag.bot.draft;

import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.ContactButtons;
import dk.raadslag.bot.conversation.Incoming;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.draft.Circulations;
import dk.raadslag.domain.draft.Drafts;
import dk.raadslag.domain.round.Ledger;
import dk.raadslag.domain.round.RoundId;
import java.util.Optional;
import java.util.Set;

/** Hands the circulated document to whoever the draft was sent to, never the internal annex. */
final class DraftPapers implements ContactButtons {
    private static final String FETCH = "draft-fetch";

    private final Circulations circulations;
    private final Ledger ledger;
    private final Drafts drafts;
    private final DraftLinks links;
    private final Wording wording;

    DraftPapers(Circulations circulations, Ledger ledger, Drafts drafts, DraftLinks links, Wording wording) {
        this.circulations = circulations;
        this.ledger = ledger;
        this.drafts = drafts;
        this.links = links;
        this.wording = wording;
    }

    @Override
    public Set<String> verbs() {
        return Set.of(FETCH);
    }

    @Override
    public Answering pressed(Incoming.Pressed press, Turn turn) {
        return RoundId.read(press.inputs().getOrDefault("round", ""))
                .filter(round -> wasSentTo(round, turn))
                .flatMap(circulations::circulatedIn)
                .map(sent -> of(sent.round(), sent.version(), turn))
                .orElseGet(() -> refused(press));
    }

    /** Returns links to the document of a version. */
    Answering of(RoundId round, int version, Turn turn) {
        return outward(round, version)
                .map(paper -> document(paper, turn))
                .orElseGet(() -> Answering.say(wording.say(new AgreementWords.DraftNotYours())));
    }

    private boolean wasSentTo(RoundId round, Turn turn) {
        return ledger.of(round).stream()
                .anyMatch(line ->
                        line.recipient().person().equals(turn.by().person().id()));
    }

    private Optional<Drafts.Kept> outward(RoundId round, int version) {
        return drafts.of(round).stream()
                .filter(one -> one.version() == version)
                .findFirst()
                .map(kept -> new Drafts.Kept(
                        kept.round(),
                        kept.version(),
                        kept.madeAt(),
                        kept.folder(),
                        kept.files().stream()
                                .filter(file -> file.startsWith("samlet-udkast"))
                                .toList()));
    }

    private Answering document(Drafts.Kept paper, Turn turn) {
        return Answering.say(wording.say(
                new AgreementWords.DocumentLinks(links.to(paper, turn.now()), DraftLinks.OPEN_FOR.toMinutes())));
    }

    private Answering refused(Incoming.Pressed press) {
        return Answering.shortly(new AgreementWords.DraftNotYours(), press, wording);
    }
}
