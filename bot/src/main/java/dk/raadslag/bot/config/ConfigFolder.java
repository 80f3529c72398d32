package dk.raadslag.bot.config;

import dk.raadslag.bot.config.ConfigPhrases.NoFolder;
import dk.raadslag.bot.config.ConfigPhrases.NoNetworks;
import dk.raadslag.bot.config.ContactPhrases.ContactsWithoutNetwork;
import dk.raadslag.bot.config.NetworkPhrases.ShortNameTaken;
import dk.raadslag.domain.network.Network;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folder a secretariat edits: {@code networks/<id>.yml} and {@code contacts/<id>.csv}. */
public final class ConfigFolder {
    private final Path folder;
    private final List<Network> networks = new ArrayList<>();
    private final Map<String, ContactList> contacts = new HashMap<>();
    private final List<ConfigProblem> problems = new ArrayList<>();
    private final Map<String, String> shortNames = new HashMap<>();

    private ConfigFolder(Path folder) {
        this.folder = folder;
    }

    /** Reads every file of the folder to its end and says what was found and what is wrong. */
    public static LoadedConfig read(Path folder) {
        return new ConfigFolder(folder).read();
    }

    private LoadedConfig read() {
        if (!Files.isDirectory(folder)) {
            about(folder, complaints -> complaints.add(new NoFolder()));
            return new LoadedConfig(networks, contacts, problems);
        }
        List<Path> files = files("networks", "\\.ya?ml");
        if (files.isEmpty()) {
            about(folder.resolve("networks"), complaints -> complaints.add(new NoNetworks()));
        }
        files.forEach(file -> readContacts(stem(file), readNetwork(file)));
        refuseLoneContacts(files.stream().map(ConfigFolder::stem).toList());
        return new LoadedConfig(networks, contacts, problems);
    }

    private @Nullable Network readNetwork(Path file) {
        List<Network> read = new ArrayList<>();
        about(
                file,
                complaints -> FileText.read(file, complaints)
                        .flatMap(text -> NetworkFile.read(stem(file), text, complaints))
                        .ifPresent(network -> {
                            refuseTakenShortName(network, complaints);
                            read.add(network);
                        }));
        networks.addAll(read);
        return read.isEmpty() ? null : read.get(0);
    }

    private void refuseTakenShortName(Network network, Complaints complaints) {
        String holder = shortNames.putIfAbsent(network.shortName(), complaints.file());
        if (holder != null) {
            complaints.add(0, "short-name", new ShortNameTaken(network.shortName(), holder));
        }
    }

    private void readContacts(String id, @Nullable Network network) {
        Path file = folder.resolve("contacts").resolve(id + ".csv");
        if (Files.exists(file)) {
            about(
                    file,
                    complaints -> FileText.read(file, complaints)
                            .map(text -> ContactList.read(network, text, complaints))
                            .ifPresent(list -> contacts.put(id, list)));
        }
    }

    private void refuseLoneContacts(List<String> ids) {
        files("contacts", "\\.csv").stream()
                .filter(file -> !ids.contains(stem(file)))
                .forEach(file -> about(file, complaints -> complaints.add(new ContactsWithoutNetwork(stem(file)))));
    }

    private void about(Path file, Consumer<Complaints> reading) {
        Complaints complaints = new Complaints(file.toString().replace(File.separatorChar, '/'));
        reading.accept(complaints);
        problems.addAll(complaints.byLine());
    }

    private List<Path> files(String subfolder, String ending) {
        Path within = folder.resolve(subfolder);
        if (!Files.isDirectory(within)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(within)) {
            return all.filter(file -> file.getFileName().toString().matches("[^.].*" + ending))
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot list " + within, broken);
        }
    }

    private static String stem(Path file) {
        return file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
    }
}
