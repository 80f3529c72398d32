package dk.raadslag.bot.teamsapp;

import dk.raadslag.bot.conversation.SecretariatCommand;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The command {@code teams-app FILE}: writes the app package an administrator uploads in Teams. */
public final class TeamsAppPackage {

    private static final int REFUSED = 2;
    private static final LocalDateTime SAME_BYTES_FOR_SAME_CONTENT = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final Manifest manifest;
    private final Wording wording;

    /** Needs every command of the secretariat, for Teams' menus, and the words. */
    public TeamsAppPackage(List<SecretariatCommand> commands, Wording wording) {
        this.manifest = new Manifest(new CommandMenus(commands, wording), wording);
        this.wording = wording;
    }

    /** Returns the names of the settings the package is made of. */
    public static List<String> settings() {
        return Settings.ALL;
    }

    /** Writes the package and returns 0, or one line on {@code err} and returns 2 when settings are missing or wrong. */
    public int write(Path file, Function<String, @Nullable String> values, PrintStream out, PrintStream err) {
        Settings settings = new Settings(values);
        Optional<Phrase> problem = settings.problem();
        if (problem.isPresent()) {
            return refuse(problem.get(), err);
        }
        Installation installation = settings.installation(wording.plain(new TeamsAppWords.DeveloperName()));
        try {
            write(file, installation);
        } catch (IOException unwritable) {
            return refuse(new TeamsAppWords.FileNotWritable(file.toString()), err);
        }
        out.println(wording.plain(new TeamsAppWords.PackageWritten(file.toString(), installation.version())));
        if (!settings.pagesMissing().isEmpty()) {
            String instead = installation.publicUrl().toString();
            err.println(wording.plain(new TeamsAppWords.PagesMissing(settings.pagesMissing(), instead)));
        }
        return 0;
    }

    private void write(Path file, Installation installation) throws IOException {
        byte[] json = JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest.of(installation));
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            add(zip, "manifest.json", json);
            add(zip, Icons.COLOR, Icons.read(Icons.COLOR));
            add(zip, Icons.OUTLINE, Icons.read(Icons.OUTLINE));
        }
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(SAME_BYTES_FOR_SAME_CONTENT);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private int refuse(Phrase why, PrintStream err) {
        err.println(wording.plain(why));
        return REFUSED;
    }
}
