package dk.raadslag.bot.round;

import dk.raadslag.domain.Audit;
import dk.raadslag.domain.DanishOrder;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.reply.ReplyFiles;
import dk.raadslag.domain.round.Round;
import java.util.List;

/** What municipalities have sent beside their answers: whoever has asked a question is not silent. */
final class BesideAnswers {
    private static final String MUNICIPALITY = "municipality=";

    private final ReplyFiles files;
    private final Audit audit;

    BesideAnswers(ReplyFiles files, Audit audit) {
        this.files = files;
        this.audit = audit;
    }

    /** Returns the files that were sent as replies, oldest first. */
    List<StatusWords.FileLine> files(Round round, Network network) {
        return files.of(round.id()).stream()
                .map(file -> new StatusWords.FileLine(file.name(), network.nameOf(file.municipality())))
                .distinct()
                .toList();
    }

    /** Returns who has asked the secretariat something, by name. */
    List<String> asking(Round round, Network network) {
        return audit.about(round.id().value()).stream()
                .filter(entry -> entry.deed().equals("question-relayed")
                        && entry.detail().startsWith(MUNICIPALITY))
                .map(entry -> network.nameOf(new MunicipalityCode(entry.detail().substring(MUNICIPALITY.length()))))
                .distinct()
                .sorted(DanishOrder.OF_NAMES)
                .toList();
    }
}
