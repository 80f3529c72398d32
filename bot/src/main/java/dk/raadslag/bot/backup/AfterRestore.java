package dk.raadslag.bot.backup;

import dk.raadslag.bot.delivery.Notices;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.delivery.Pause;
import dk.raadslag.domain.delivery.Pauses;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Networks;
import dk.raadslag.domain.network.Person;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** The first start on a copy: what was sent since is not known, so nothing goes to the many until the secretariat says so. */
public final class AfterRestore {
    private final Path mark;
    private final Means means;

    /** Everything it may need, by name. */
    public record Means(
            UnitOfWork unitOfWork,
            Networks networks,
            Contacts contacts,
            Pauses pauses,
            Notices notices,
            Wording wording) {}

    /** Looks for the mark a restore leaves in this home. */
    public AfterRestore(Path home, Means means) {
        this.mark = home.resolve(Restore.MARK);
        this.means = means;
    }

    /** Pauses the sending of every network and tells their secretariats, once after each restore. */
    public void look(Instant now) {
        if (Files.exists(mark)) {
            String takenAt = DanishTime.inWords(DanishTime.at(Instant.parse(read())));
            means.unitOfWork().run(() -> {
                means.networks().all().forEach(network -> pause(network, takenAt, now));
                return true;
            });
            delete();
        }
    }

    private void pause(Network network, String takenAt, Instant now) {
        List<Person> secretariat =
                means.contacts().secretariatOf(network, DanishTime.at(now).toLocalDate());
        String reason = means.wording().plain(new BackupWords.PausedAfterRestore(takenAt));
        secretariat.stream()
                .limit(1)
                .forEach(first -> means.pauses().begin(new Pause(network.id(), now, first.id(), reason)));
        means.notices()
                .tellSecretariat(
                        network,
                        "restored:" + network.id() + ":" + now,
                        new BackupWords.RunningFromBackup(network.name(), takenAt),
                        now);
    }

    private String read() {
        try {
            return Files.readString(mark).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + mark, unreadable);
        }
    }

    private void delete() {
        try {
            Files.delete(mark);
        } catch (IOException stays) {
            throw new UncheckedIOException("cannot delete " + mark, stays);
        }
    }
}
