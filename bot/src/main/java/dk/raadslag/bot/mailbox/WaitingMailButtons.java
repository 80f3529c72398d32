package dk.raadslag.bot.mailbox;

import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.command.TalkCard;
import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.Incoming;
import dk.raadslag.bot.conversation.Reaction;
import dk.raadslag.bot.conversation.SecretariatButtons;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.Audit;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.reply.WaitingMail;
import dk.raadslag.domain.reply.WaitingMails;
import dk.raadslag.domain.round.Decision;
import dk.raadslag.domain.round.Decisions;
import java.util.Optional;
import java.util.Set;

/** The buttons below a mail that waits: whoever of the secretariat presses first decides for all of them. */
final class WaitingMailButtons implements SecretariatButtons {
    private final WaitingMails waiting;
    private final Decisions decisions;
    private final HandingOver handing;
    private final Contacts contacts;
    private final Audit audit;
    private final Saying saying;

    WaitingMailButtons(
            WaitingMails waiting,
            Decisions decisions,
            HandingOver handing,
            Contacts contacts,
            Audit audit,
            Saying saying) {
        this.waiting = waiting;
        this.decisions = decisions;
        this.handing = handing;
        this.contacts = contacts;
        this.audit = audit;
        this.saying = saying;
    }

    @Override
    public Set<String> verbs() {
        return Set.of(WaitingMailCards.TAKE, WaitingMailCards.ASIDE);
    }

    @Override
    public Answering pressed(Incoming.Pressed press, Turn turn) {
        return press.id(WaitingMailCards.MAIL)
                .flatMap(id ->
                        waiting.find(id).filter(one -> isServed(one, turn)).map(mail -> decided(id, mail, press, turn)))
                .orElseGet(() -> TalkCard.inPlaceOf(press, saying.say(new MailboxWords.NoSuchMail())));
    }

    private Answering decided(long id, WaitingMail mail, Incoming.Pressed press, Turn turn) {
        Optional<Decision> taken = decisions.about("mail:" + id).filter(one -> one.verdict() == Decision.Verdict.YES);
        if (taken.isPresent()) {
            return TalkCard.inPlaceOf(press, saying.say(new MailboxWords.DecidedBefore(other(taken.get(), turn))));
        }
        return press.verb().equals(WaitingMailCards.ASIDE)
                ? layAside(id, mail, press, turn)
                : take(id, mail, press, turn);
    }

    private Answering take(long id, WaitingMail mail, Incoming.Pressed press, Turn turn) {
        HandingOver.Outcome outcome = handing.hand(id, mail, press.inputs(), turn);
        if (outcome instanceof HandingOver.Open open) {
            return inPlaceOf(press, open);
        }
        HandingOver.Done done = (HandingOver.Done) outcome;
        decide(id, Decision.Verdict.YES, turn);
        note("mail-taken", done.round(), turn);
        return TalkCard.inPlaceOf(press, saying.say(done.told()));
    }

    private Answering layAside(long id, WaitingMail mail, Incoming.Pressed press, Turn turn) {
        decide(id, Decision.Verdict.NO, turn);
        note("mail-laid-aside", mail.network().value(), turn);
        return TalkCard.inPlaceOf(press, saying.say(new MailboxWords.LaidAside(mail.sender())));
    }

    private static Answering inPlaceOf(Incoming.Pressed press, HandingOver.Open open) {
        String card = open.question().card();
        return press.expectsCard() && card != null
                ? Answering.react(new Reaction.ShowCard(card))
                : Answering.show(open.question());
    }

    private void decide(long id, Decision.Verdict verdict, Turn turn) {
        decisions.keep(new Decision("mail:" + id, verdict, turn.by().person().id(), turn.now()));
    }

    private void note(String deed, String subject, Turn turn) {
        audit.add(new Audit.Entry(turn.now(), turn.by().person().id().toString(), deed, subject, ""));
    }

    private String other(Decision decision, Turn turn) {
        return decision.by().equals(turn.by().person().id())
                ? ""
                : contacts.person(decision.by()).map(Person::name).orElse("");
    }

    private static boolean isServed(WaitingMail mail, Turn turn) {
        return turn.by().serving(mail.network()).isPresent();
    }
}
