package dk.raadslag.bot.draft;

import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.ContactButtons;
import dk.raadslag.bot.conversation.Incoming;
import dk.raadslag.bot.conversation.Reaction;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.draft.Drafts;
import java.util.Optional;
import java.util.Set;

/** Answers presses on a draft's card: the opinion is taken and the card shows it, or the document is handed out. */
final class AgreementPresses implements ContactButtons {
    private static final Set<String> VERBS = Set.of(AgreementCard.AGREE, AgreementCard.CHANGES, AgreementCard.FETCH);

    private final TakingOpinions taking;
    private final Drafts drafts;
    private final DraftLinks links;
    private final AgreementCard card;
    private final Wording wording;

    AgreementPresses(TakingOpinions taking, Drafts drafts, DraftLinks links, AgreementCard card, Wording wording) {
        this.taking = taking;
        this.drafts = drafts;
        this.links = links;
        this.card = card;
        this.wording = wording;
    }

    @Override
    public Set<String> verbs() {
        return VERBS;
    }

    @Override
    public Answering pressed(Incoming.Pressed press, Turn turn) {
        Optional<AgreementCard.View> view = taking.find(press, turn);
        if (view.isEmpty()) {
            return shortly(new AgreementWords.DraftNotYours(), press);
        }
        if (press.verb().equals(AgreementCard.FETCH)) {
            return document(view.get(), turn);
        }
        return opinion(view.get(), press, turn);
    }

    private Answering opinion(AgreementCard.View view, Incoming.Pressed press, Turn turn) {
        if (!view.reader().answers()) {
            return shortly(new AgreementWords.DraftNotYours(), press);
        }
        if (press.verb().equals(AgreementCard.CHANGES) && remarks(press).isBlank()) {
            return shortly(new AgreementWords.RemarksMissing(), press);
        }
        TakingOpinions.Taken taken = taking.take(view, press.verb().equals(AgreementCard.AGREE), remarks(press), turn);
        return press.expectsCard()
                ? Answering.react(new Reaction.ShowCard(card.json(taken.view())))
                : Answering.say(wording.say(taken.receipt()));
    }

    private Answering document(AgreementCard.View view, Turn turn) {
        Drafts.Kept kept = drafts.of(view.round().id()).stream()
                .filter(one -> one.version() == view.circulation().version())
                .findFirst()
                .orElseThrow();
        Drafts.Kept outward = new Drafts.Kept(
                kept.round(),
                kept.version(),
                kept.madeAt(),
                kept.folder(),
                kept.files().stream()
                        .filter(file -> file.startsWith("samlet-udkast"))
                        .toList());
        return Answering.say(wording.say(
                new AgreementWords.DocumentLinks(links.to(outward, turn.now()), DraftLinks.OPEN_FOR.toMinutes())));
    }

    private Answering shortly(Phrase phrase, Incoming.Pressed press) {
        return press.expectsCard()
                ? Answering.react(new Reaction.ShowText(wording.plain(phrase)))
                : Answering.say(wording.say(phrase));
    }

    private static String remarks(Incoming.Pressed press) {
        return press.inputs().getOrDefault(AgreementCard.REMARKS, "");
    }
}
