package dk.raadslag.bot.mailbox;

import dk.raadslag.bot.access.GuessingMunicipalities;
import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.command.TalkCard;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.bot.mailbox.AskingSecretariat.Uncertain;
import dk.raadslag.bot.reply.Excerpt;
import dk.raadslag.bot.reply.MailedReplies;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.network.EmailAddress;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.round.Round;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows a mail to the secretariat with what can be done with it. */
final class WaitingMailCards {
    static final String TAKE = "take-mail";
    static final String ASIDE = "lay-mail-aside";
    static final String MAIL = "mail";
    static final String ROUND = "round";
    static final String MUNICIPALITY = "municipality";
    static final String ITEM = "item";
    static final String ALL = "all";

    private static final int LONGEST = 1_500;

    private final MailedReplies replies;
    private final GuessingMunicipalities guessing;
    private final Saying saying;

    WaitingMailCards(MailedReplies replies, GuessingMunicipalities guessing, Saying saying) {
        this.replies = replies;
        this.guessing = guessing;
        this.saying = saying;
    }

    /** Makes the card of a mail that waits under this number. */
    Message of(long id, Uncertain one, Network network) {
        MailedReplies.Mail words = Arrival.worded(one.mail());
        String own = MailedReplies.ownWords(words);
        MailboxWords.UncertainMail shown = new MailboxWords.UncertainMail(
                one.turn().map(turn -> turn.by().person().name()).orElse(""),
                one.mail().sender().orElse("?"),
                one.mail().subject(),
                one.doubt().name(),
                Excerpt.within(own.isBlank() ? one.mail().text() : own, LONGEST),
                words.files().stream().map(MailedReplies.File::name).toList());
        TalkCard card = new TalkCard(saying.text(shown));
        if (one.turn().isEmpty() && !one.rounds().isEmpty()) {
            card.choosing(municipalities(one.mail(), one.rounds().get(0), network));
        }
        if (one.rounds().size() == 1 && needsItem(one.rounds().get(0), words, one.turn())) {
            card.choosing(items(one.rounds().get(0)));
        }
        return new Message(
                saying.text(shown),
                saying.plain(shown),
                buttons(id, one.rounds(), card).text());
    }

    /** Asks for what the words of a mail are about, which its round alone does not tell. */
    Message whichItem(long id, Round round, Map<String, String> chosen) {
        MailboxWords.WhichItem question = new MailboxWords.WhichItem(round.title());
        Map<String, String> data = new LinkedHashMap<>(data(id, round));
        data.putAll(chosen);
        TalkCard card = new TalkCard(saying.text(question))
                .choosing(items(round))
                .with(new TalkCard.Button(saying.plain(new MailboxWords.TakeButton("")), TAKE, data, true, false));
        return new Message(saying.text(question), saying.plain(question), card.text());
    }

    private TalkCard buttons(long id, List<Round> rounds, TalkCard card) {
        rounds.forEach(round -> card.with(new TalkCard.Button(
                saying.plain(new MailboxWords.TakeButton(
                        rounds.size() == 1 ? "" : round.id().value())),
                TAKE,
                data(id, round),
                rounds.size() == 1,
                false)));
        return card.with(new TalkCard.Button(
                saying.plain(new MailboxWords.AsideButton()), ASIDE, Map.of(MAIL, Long.toString(id)), false, true));
    }

    private boolean needsItem(Round round, MailedReplies.Mail words, Optional<Turn> turn) {
        return turn.map(known -> !replies.isUnderstood(round, words, known)).orElse(false);
    }

    /** Asks whose answer a mail is that its writer is not asked for. */
    Message whichMunicipality(long id, ReceivedMail mail, Round round, Optional<Network> network) {
        MailboxWords.MunicipalityMissing question = new MailboxWords.MunicipalityMissing();
        TalkCard card = new TalkCard(saying.text(question));
        network.ifPresent(served -> card.choosing(municipalities(mail, round, served)));
        card.with(
                new TalkCard.Button(saying.plain(new MailboxWords.TakeButton("")), TAKE, data(id, round), true, false));
        return new Message(saying.text(question), saying.plain(question), card.text());
    }

    private TalkCard.Choosing municipalities(ReceivedMail mail, Round round, Network network) {
        Map<String, String> names = new LinkedHashMap<>();
        network.municipalities().stream()
                .filter(municipality -> round.asked().contains(municipality.code()))
                .forEach(municipality -> names.put(municipality.code().value(), municipality.name()));
        String guess = mail.sender()
                .flatMap(EmailAddress::parse)
                .flatMap(address -> guessing.from(address, network))
                .map(MunicipalityCode::value)
                .filter(names::containsKey)
                .orElse(null);
        return new TalkCard.Choosing(
                MUNICIPALITY,
                saying.plain(new MailboxWords.MunicipalityLabel()),
                saying.plain(new MailboxWords.MunicipalityMissing()),
                names,
                guess);
    }

    private TalkCard.Choosing items(Round round) {
        Map<String, String> names = new LinkedHashMap<>();
        round.items()
                .forEach(item ->
                        names.put(item.key(), saying.plain(new MailboxWords.ItemName(item.number(), item.title()))));
        names.put(ALL, saying.plain(new MailboxWords.AllItems()));
        return new TalkCard.Choosing(
                ITEM,
                saying.plain(new MailboxWords.ItemLabel()),
                saying.plain(new MailboxWords.ItemMissing()),
                names,
                round.items().size() == 1 ? round.items().get(0).key() : null);
    }

    private static Map<String, String> data(long id, Round round) {
        return Map.of(MAIL, Long.toString(id), ROUND, round.id().value());
    }
}
