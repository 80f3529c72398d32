package dk.raadslag.bot.draft;

import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.ContactButtons;
import dk.raadslag.bot.conversation.Incoming;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.draft.Circulations;
import dk.raadslag.domain.draft.Drafts;
import dk.raadslag.domain.draft.InformingReaders;
import dk.raadslag.domain.round.Ledger;
import dk.raadslag.domain.round.RoundId;
import java.util.Optional;
import java.util.Set;

/** Hands the circulated document to whoever it was sent to, to agree or to know, never the internal annex. */
final class DraftPapers implements ContactButtons {
    static final String FETCH = "draft-fetch";
    static final String ROUND = "round";
    /** Which version was sent for orientation; not there where the round itself tells which one was circulated. */
    static final String VERSION = "version";

    private final Circulations circulations;
    private final Ledger ledger;
    private final Drafts drafts;
    private final InformingReaders informing;
    private final DraftLinks links;
    private final Wording wording;

    DraftPapers(
            Circulations circulations,
            Ledger ledger,
            Drafts drafts,
            InformingReaders informing,
            DraftLinks links,
            Wording wording) {
        this.informing = informing;
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
        Optional<RoundId> round = RoundId.read(press.inputs().getOrDefault(ROUND, ""));
        String version = press.inputs().getOrDefault(VERSION, "");
        return (version.isEmpty()
                        ? round.filter(one -> wasSentTo(one, turn))
                                .flatMap(circulations::circulatedIn)
                                .map(sent -> of(sent.round(), sent.version(), turn))
                        : round.filter(one -> version.matches("\\d{1,6}"))
                                .flatMap(one -> informed(one, Integer.parseInt(version), turn)))
                .orElseGet(() -> refused(press));
    }

    private Optional<Answering> informed(RoundId round, int version, Turn turn) {
        return informing.informed(round, version).contains(turn.by().person().id())
                ? Optional.of(of(round, version, turn))
                : Optional.empty();
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
                .map(Drafts.Kept::joint);
    }

    private Answering document(Drafts.Kept paper, Turn turn) {
        return Answering.say(wording.say(
                new AgreementWords.DocumentLinks(links.to(paper, turn.now()), DraftLinks.OPEN_FOR.toMinutes())));
    }

    private Answering refused(Incoming.Pressed press) {
        return Answering.shortly(new AgreementWords.DraftNotYours(), press, wording);
    }
}
