package dk.raadslag.bot.network;

import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.ContactCommand;
import dk.raadslag.bot.conversation.Incoming;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.network.Absence;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.PlanningAbsences.Told;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** "fravær 1/2-15/2 stedfortræder navn@kommune.dk", "stedfortræder navn@kommune.dk", "afmeld fravær". */
final class AbsenceTalk implements ContactCommand {
    private static final Pattern CALL_OFF = PeriodForms.pattern(
            "/?(?:afmeld|aflys|annuller|slet|fjern) (?:mit |min )?(?:fravær|ferie|orlov)(?:et|en)?[.!]*"
                    + "|jeg er (?:tilbage|tilbage igen|tilbage på arbejde)(?: i dag| nu)?[.!]*");
    private static final Pattern DEPUTY =
            PeriodForms.pattern("/?(?:min )?(?:stedfortræder|vikar)(?: er| bliver)?[: ]+\\S+@\\S+");

    private final TakingAbsences absences;
    private final CallingOffAbsences callingOff;
    private final Contacts contacts;
    private final Saying saying;

    AbsenceTalk(TakingAbsences absences, CallingOffAbsences callingOff, Contacts contacts, Saying saying) {
        this.absences = absences;
        this.callingOff = callingOff;
        this.contacts = contacts;
        this.saying = saying;
    }

    @Override
    public Optional<Answering> said(Incoming.Said words, Turn turn) {
        String text = words.text().strip();
        LocalDate today = DanishTime.at(turn.now()).toLocalDate();
        if (CALL_OFF.matcher(text).matches()) {
            return Optional.of(saying.say(callingOff.callOff(turn)));
        }
        if (DEPUTY.matcher(text).matches()) {
            return Optional.of(saying.say(nameDeputy(text, turn, today)));
        }
        return AbsenceReading.of(text, today)
                .map(read -> read.either(told -> saying.say(absences.take(told, turn)), this::ask));
    }

    @Override
    public boolean isForSecretariat() {
        return true;
    }

    @Override
    public Phrase usage() {
        return new AbsenceWords.AbsenceUsage();
    }

    private Answering ask(Phrase question) {
        return Answering.say(saying.text(question) + "\n\n" + saying.text(usage()));
    }

    private Phrase nameDeputy(String text, Turn turn, LocalDate today) {
        Optional<Absence> nearest = turn.by().networks().stream()
                .flatMap(network -> contacts.of(network.id(), turn.by().person().id()).stream())
                .flatMap(contact -> contact.absencesFrom(today).stream())
                .findFirst();
        return nearest.<Phrase>map(absence -> absences.take(
                        new Told(
                                absence.from(),
                                absence.until(),
                                Emails.firstIn(text).orElse(null)),
                        turn))
                .orElseGet(AbsenceWords.NoAbsence::new);
    }
}
