package dk.raadslag.bot.casework;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.bot.command.Spelling;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.casework.Case;
import dk.raadslag.domain.casework.CorrectingCases;
import dk.raadslag.domain.casework.Correction;
import dk.raadslag.domain.network.Network;
import java.util.List;

/** Reads "ret titel Ny titel" and "ret kæde Til KKR", shows what comes of it, and does it. */
final class CorrectingDeeds {
    private final CorrectingCases correcting;
    private final DescribingStops stops;

    CorrectingDeeds(CorrectingCases correcting, DescribingStops stops) {
        this.correcting = correcting;
        this.stops = stops;
    }

    static boolean isMeant(String words) {
        return Spelling.same("ret", words.split("\\s+", 2)[0]);
    }

    Choice<CaseDeed> read(Case file, String words, Turn turn, Network network) {
        String[] typed = words.split("\\s+", 3);
        String what = typed.length > 1 ? Spelling.fold(typed[1]) : "";
        String rest = typed.length > 2 ? typed[2].strip() : "";
        return switch (what) {
            case "titel", "titlen", "navn", "navnet" ->
                rest.isEmpty()
                        ? Choice.ask(new CaseWords.CaseTitleMissing())
                        : deed(file, correcting.retitled(file, rest.replaceFirst("^til\\s+", "")), turn, network);
            case "kaede", "kaeden", "vej", "vejen" ->
                rest.isEmpty()
                        ? Choice.ask(new CaseWords.CaseVerbNotUnderstood(file.number(), words))
                        : BeginningCases.chain(rest, network)
                                .then(chain -> deed(file, correcting.rerouted(file, chain), turn, network));
            default -> Choice.ask(new CaseWords.CaseVerbNotUnderstood(file.number(), words));
        };
    }

    private Choice<CaseDeed> deed(Case file, Correction correction, Turn turn, Network network) {
        return correcting
                .refusal(file, correction, network, turn.today())
                .<Choice<CaseDeed>>map(Choice::ask)
                .orElseGet(() -> Choice.one(new Correcting(file, correction, turn, network)));
    }

    /** A case that is to be called otherwise, or to go another way from where it is. */
    private final class Correcting implements CaseDeed {
        private final Case file;
        private final Correction correction;
        private final Turn turn;
        private final Network network;

        Correcting(Case file, Correction correction, Turn turn, Network network) {
            this.file = file;
            this.correction = correction;
            this.turn = turn;
            this.network = network;
        }

        @Override
        public Phrase preview(boolean changed) {
            Case after =
                    correcting.corrected(file, correction, turn.by().person().id(), network, turn.now());
            return new CaseWords.CaseCorrectionPreview(
                    changed,
                    correction.kind().name(),
                    file.number(),
                    correction.before(),
                    correction.now(),
                    correction.forums().isEmpty() ? List.of() : stops.of(after, network, turn.today()));
        }

        @Override
        public String mark() {
            return file.events().size() + " " + preview(false);
        }

        @Override
        public Phrase carryOut() {
            return correcting
                    .correct(file, correction, turn.by().person().id(), network, turn.now())
                    .<Phrase>map(refused -> refused)
                    .orElseGet(() ->
                            new CaseWords.CaseCorrected(correction.kind().name(), file.number(), correction.now()));
        }
    }
}
