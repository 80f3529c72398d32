package dk.raadslag.bot.draft;

import dk.raadslag.bot.conversation.Incoming;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.Audit;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.delivery.Dispatch;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.draft.Circulation;
import dk.raadslag.domain.draft.Opinion;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.SecretariatMember;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.Rounds;
import java.util.Optional;

/** Takes what a municipality says to a draft, and tells the secretariat when it wants something changed. */
final class TakingOpinions {
    private final CirculatingDrafts.Shelf shelf;
    private final Rounds rounds;
    private final Contacts contacts;
    private final Wording wording;

    TakingOpinions(CirculatingDrafts.Shelf shelf, Rounds rounds, Contacts contacts, Wording wording) {
        this.shelf = shelf;
        this.rounds = rounds;
        this.contacts = contacts;
        this.wording = wording;
    }

    /** What was taken: the card as it stands now, and the words for a client that shows no card. */
    record Taken(AgreementCard.View view, AgreementWords.OpinionTaken receipt) {}

    /** Finds the draft a button belongs to; empty when it is not there or not for this person. */
    Optional<AgreementCard.View> find(Incoming.Pressed press, Turn turn) {
        return turn.by().belongsTo().stream()
                .flatMap(network -> rounds.of(network.id()).stream()
                        .filter(round ->
                                round.id().value().equals(press.inputs().get(AgreementCard.ROUND)))
                        .flatMap(round -> view(round, network, press, turn).stream()))
                .findFirst();
    }

    Taken take(AgreementCard.View view, boolean agrees, String remarks, Turn turn) {
        Opinion opinion = new Opinion(
                view.round().id(),
                view.circulation().version(),
                view.reader().municipality(),
                view.reader().person(),
                agrees,
                remarks,
                turn.now());
        String municipality = view.network().nameOf(opinion.municipality());
        shelf.unitOfWork().run(() -> {
            shelf.circulations().add(opinion);
            shelf.audit().add(entry(opinion));
            return agrees || tell(view, opinion, turn);
        });
        AgreementWords.StandingOpinion stands = new AgreementWords.StandingOpinion(
                municipality, agrees, opinion.remarks(), turn.by().person().name(), turn.now());
        return new Taken(
                new AgreementCard.View(view.circulation(), view.round(), view.network(), view.reader(), stands),
                new AgreementWords.OpinionTaken(
                        municipality,
                        agrees,
                        shelf.drafts()
                                .sent(view.round().id())
                                .map(sent -> sent.at())
                                .orElse(null)));
    }

    private Optional<AgreementCard.View> view(Round round, Network network, Incoming.Pressed press, Turn turn) {
        return shelf.circulations()
                .newestCirculation(round.id())
                .filter(one ->
                        Integer.toString(one.version()).equals(press.inputs().get(AgreementCard.VERSION)))
                .flatMap(one ->
                        reader(one, turn).map(reader -> new AgreementCard.View(one, round, network, reader, null)));
    }

    private static Optional<Circulation.Reader> reader(Circulation circulation, Turn turn) {
        return circulation.readers().stream()
                .filter(reader -> reader.person().equals(turn.by().person().id()))
                .max(java.util.Comparator.comparing(Circulation.Reader::answers));
    }

    private static Audit.Entry entry(Opinion opinion) {
        return new Audit.Entry(
                opinion.at(),
                opinion.person().toString(),
                opinion.agrees() ? "draft-agreed" : "draft-changes-wanted",
                opinion.round().value(),
                "municipality=" + opinion.municipality() + " version=" + opinion.version());
    }

    private boolean tell(AgreementCard.View view, Opinion opinion, Turn turn) {
        String words = wording.say(new AgreementWords.ChangesWanted(
                view.round().id().value(),
                view.round().title(),
                opinion.version(),
                view.network().nameOf(opinion.municipality()),
                turn.by().person().name(),
                opinion.remarks()));
        view.network().secretariat().stream()
                .map(SecretariatMember::email)
                .flatMap(email -> contacts.byEmail(email).stream())
                .forEach(member -> shelf.outbox().put(notice(words, member, view, turn)));
        return true;
    }

    private static Dispatch notice(String words, Person member, AgreementCard.View view, Turn turn) {
        return new Dispatch(
                "draft-opinion:" + view.round().id() + ":" + turn.heard().key() + ":" + member.id(),
                member.id(),
                null,
                new Intent.Answer(words, null),
                Dispatch.Urgency.CONVERSATION,
                turn.now());
    }
}
