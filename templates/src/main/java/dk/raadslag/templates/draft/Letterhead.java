package dk.raadslag.templates.draft;

import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.draft.DraftModel;
import dk.raadslag.templates.wording.CleanText;
import java.time.LocalDate;
import java.util.Optional;

/** The top of both documents. */
record Letterhead(
        String sender,
        Optional<String> phone,
        Optional<String> caseNumber,
        String subject,
        LocalDate date,
        String round,
        int version) {

    static Letterhead of(DraftModel model) {
        DraftModel.Letterhead from = model.letterhead();
        return new Letterhead(
                CleanText.line(from.senderName()),
                filled(from.phone()),
                filled(from.caseNumber()),
                CleanText.line(from.subject()),
                DanishTime.at(model.madeAt()).toLocalDate(),
                from.roundId(),
                model.version());
    }

    private static Optional<String> filled(String text) {
        return Optional.of(CleanText.line(text)).filter(line -> !line.isEmpty());
    }
}
