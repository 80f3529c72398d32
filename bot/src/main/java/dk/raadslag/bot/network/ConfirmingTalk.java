package dk.raadslag.bot.network;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.ContactCommand;
import dk.raadslag.bot.conversation.Incoming;
import dk.raadslag.bot.conversation.Reaction;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.bot.meeting.DateReading;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.EmailAddress;
import dk.raadslag.domain.network.Network;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "jeg er stadig kontaktperson", "min afløser er navn@kommune.dk", "jeg stopper", by words and by button. */
final class ConfirmingTalk implements ContactCommand {
    private static final Pattern STILL = PeriodForms.pattern(
            "(?:ja,? ?)?(?:jeg er (?:stadig|fortsat|stadigvæk)(?: jeres)? kontakt(?:person)?|(?:det er )?stadig mig)[.!]*");
    private static final Pattern SUCCESSOR =
            PeriodForms.pattern("min (?:afløser|efterfølger)(?: er| bliver| hedder)?[: ]+(?<rest>.*\\S+@\\S+.*)");
    private static final Pattern STOP = PeriodForms.pattern(
            "jeg (?:stopper|fratræder|holder op|er stoppet|er fratrådt)(?: desværre)?(?: som (?:kontaktperson|kontakt|hovedkontakt|fagkontakt))?"
                    + "(?<rest>[,.!]*|[,. ]+(?:(?:fra|den|pr\\.?|d\\.) ?)*(?:\\d.*|i dag.*|i morgen.*|.*\\S+@\\S+.*))");
    private static final Pattern LEAD =
            PeriodForms.pattern("[\\s,.]*(?:(?:fra og med|fra|med virkning|pr\\.?|den|d\\.)\\s+)*");

    private final Leaving leaving;
    private final ConfirmationCards cards;
    private final Contacts contacts;
    private final Saying saying;

    ConfirmingTalk(Leaving leaving, ConfirmationCards cards, Contacts contacts, Saying saying) {
        this.leaving = leaving;
        this.cards = cards;
        this.contacts = contacts;
        this.saying = saying;
    }

    @Override
    public Optional<Answering> said(Incoming.Said words, Turn turn) {
        String text = words.text().strip();
        if (STILL.matcher(text).matches()) {
            return Optional.of(stays(turn.by().belongsTo(), turn));
        }
        Matcher successor = SUCCESSOR.matcher(text);
        if (successor.matches()) {
            return Optional.of(leaves(successor.group("rest"), turn));
        }
        Matcher stop = STOP.matcher(text);
        return stop.matches() ? Optional.of(leaves(stop.group("rest"), turn)) : Optional.empty();
    }

    @Override
    public Set<String> verbs() {
        return Set.of(
                ConfirmationCards.STILL, ConfirmationCards.SUCCESSOR, ConfirmationCards.STOP, ConfirmationCards.APART);
    }

    @Override
    public Answering pressed(Incoming.Pressed press, Turn turn) {
        String named = press.inputs().getOrDefault(ConfirmationCards.NETWORK, "");
        List<Network> networks = turn.by().belongsTo().stream()
                .filter(one -> named.isEmpty()
                        || List.of(named.split(",")).contains(one.id().value()))
                .toList();
        if (press.verb().equals(ConfirmationCards.APART) && !networks.isEmpty()) {
            return apart(press, networks, turn);
        }
        return inPlaceOf(
                press,
                networks.isEmpty()
                        ? saying.say(new ConfirmationWords.NotYourNetwork())
                        : answer(press, networks, turn));
    }

    @Override
    public Phrase usage() {
        return new ConfirmationWords.ConfirmationUsage();
    }

    private Answering answer(Incoming.Pressed press, List<Network> networks, Turn turn) {
        if (press.verb().equals(ConfirmationCards.STILL)) {
            return stays(networks, turn);
        }
        String typed = press.inputs().getOrDefault(ConfirmationCards.EMAIL, "").strip();
        String from = press.inputs().getOrDefault(ConfirmationCards.FROM, "");
        boolean asked = press.inputs().containsKey(ConfirmationCards.FROM);
        if (!asked || (typed.isEmpty() && press.verb().equals(ConfirmationCards.SUCCESSOR))) {
            return Answering.show(cards.whenAndWho(
                    press.verb(), press.inputs().getOrDefault(ConfirmationCards.NETWORK, ""), today(turn)));
        }
        Optional<EmailAddress> successor = EmailAddress.parse(typed);
        return !typed.isEmpty() && successor.isEmpty()
                ? saying.say(new ConfirmationWords.SuccessorUnreadable(typed))
                : saying.say(leaving.leaves(networks, day(from, turn), successor, turn));
    }

    /** Where the answers differ, each network is asked about by itself. */
    private Answering apart(Incoming.Pressed press, List<Network> networks, Turn turn) {
        List<Message> each = networks.stream()
                .flatMap(network -> contacts.of(network.id(), turn.by().person().id()).stream()
                        .map(one -> cards.question(Map.of(network, one.within(network, today(turn))), today(turn))))
                .toList();
        return new Answering(
                each,
                inPlaceOf(press, saying.say(new ConfirmationWords.AskedApart(each.size())))
                        .reaction());
    }

    private Answering stays(List<Network> networks, Turn turn) {
        leaving.stays(networks, turn);
        List<String> municipalities = networks.stream()
                .flatMap(network -> contacts.of(network.id(), turn.by().person().id()).stream()
                        .flatMap(contact -> contact.appointments().stream())
                        .filter(held -> held.holds(today(turn)))
                        .map(held -> network.nameOf(held.municipality())))
                .distinct()
                .toList();
        return saying.say(new ConfirmationWords.Confirmed(municipalities));
    }

    private Answering leaves(String rest, Turn turn) {
        List<Network> networks = turn.by().belongsTo();
        Optional<EmailAddress> successor = Emails.firstIn(rest);
        if (successor.isEmpty() && LEAD.matcher(rest).replaceFirst("").isBlank()) {
            return Answering.show(cards.whenAndWho(ConfirmationCards.STOP, "", today(turn)));
        }
        String withoutAddress = successor
                .map(email -> PeriodForms.pattern(Pattern.quote(email.value()))
                        .matcher(rest)
                        .replaceFirst(""))
                .orElse(rest);
        return DateReading.of(LEAD.matcher(withoutAddress).replaceFirst(""), today(turn))
                .orElseGet(() -> Choice.one(new DateReading(today(turn), "")))
                .either(read -> saying.say(leaving.leaves(networks, read.date(), successor, turn)), saying::say);
    }

    private static LocalDate day(String typed, Turn turn) {
        return DateReading.of(typed, today(turn))
                .map(read -> read.either(DateReading::date, no -> today(turn)))
                .orElseGet(() -> today(turn));
    }

    private Answering inPlaceOf(Incoming.Pressed press, Answering answer) {
        if (!press.expectsCard()) {
            return answer;
        }
        Message said = answer.messages().get(0);
        String card = said.card();
        return Answering.react(new Reaction.ShowCard(card == null ? new NetworkCard(said.text()).json() : card));
    }

    private static LocalDate today(Turn turn) {
        return DanishTime.at(turn.now()).toLocalDate();
    }
}
