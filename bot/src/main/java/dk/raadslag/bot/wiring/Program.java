package dk.raadslag.bot.wiring;

import dk.raadslag.bot.agenda.AgendaParse;
import dk.raadslag.bot.backup.BackupCommands;
import dk.raadslag.bot.backup.Passphrase;
import dk.raadslag.bot.config.ConfigCheck;
import dk.raadslag.bot.config.ConfigFolder;
import dk.raadslag.bot.config.OwnWords;
import dk.raadslag.bot.config.SettingsCheck;
import dk.raadslag.bot.conversation.SecretariatCommand;
import dk.raadslag.bot.demo.DemoOptions;
import dk.raadslag.bot.teamsapp.TeamsAppPackage;
import dk.raadslag.bot.wiring.ProgramWords.DemoBroke;
import dk.raadslag.bot.wiring.ProgramWords.PathNotReadable;
import dk.raadslag.bot.wiring.ProgramWords.UnknownCommand;
import dk.raadslag.bot.wiring.ProgramWords.WrongUsage;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.Wording;
import dk.raadslag.templates.draft.SamplePages;
import dk.raadslag.templates.draft.TextLayouts;
import dk.raadslag.templates.draft.WordLayouts;
import dk.raadslag.templates.wording.VelocityWording;
import dk.raadslag.templates.wording.WordingTexts;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the program does for each of its commands; results go to standard output in UTF-8, everything else to standard error. */
public final class Program {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private static final int REFUSED = 2;
    private static final List<String> WITH_WORDS = List.of("agenda", "backup", "config", "restore", "teams-app");
    private static final SettingsCheck SETTINGS = new SettingsCheck(FoundSettings::all);

    private final Class<?> application;
    private final PrintStream out;
    private final PrintStream err;

    /** Takes the application class to start the bot from. */
    public Program(Class<?> application) {
        this(application, utf8(FileDescriptor.out), utf8(FileDescriptor.err));
    }

    Program(Class<?> application, PrintStream out, PrintStream err) {
        this.application = application;
        this.out = out;
        this.err = err;
    }

    /** Carries out a command line; returns the exit status, or empty when the bot has been started and stays up. */
    public OptionalInt run(String... arguments) {
        Invocation invocation = Invocation.of(arguments);
        try {
            return run(invocation);
        } catch (InvalidPathException notAName) {
            err.println(wording(invocation).plain(new PathNotReadable()));
            return OptionalInt.of(REFUSED);
        }
    }

    private OptionalInt run(Invocation invocation) {
        if (WITH_WORDS.contains(invocation.command())) {
            logNothing();
        }
        if (invocation.is("agenda", "parse") && invocation.words().size() == 3) {
            Path file = Path.of(invocation.words().get(2));
            return OptionalInt.of(new AgendaParse(wording(invocation)).run(file, out, err));
        }
        if (invocation.is("config", "check") && invocation.words().size() == 2) {
            return OptionalInt.of(
                    new ConfigCheck(wording(invocation), ownWords(invocation), SETTINGS).run(invocation.config(), out));
        }
        if (invocation.is("teams-app") && invocation.words().size() == 2) {
            return OptionalInt.of(teamsApp(invocation));
        }
        if (invocation.is("backup") && invocation.words().size() == 2) {
            return OptionalInt.of(backups(invocation).backUp(file(invocation), now(), out, err));
        }
        if (invocation.is("restore") && invocation.words().size() == 2) {
            return OptionalInt.of(backups(invocation).restore(file(invocation), now(), out, err));
        }
        return switch (invocation.words().size() > 1 ? "" : invocation.command()) {
            case "serve" -> serve(invocation);
            case "demo" -> started(invocation, () -> demo(invocation));
            default -> unknown(invocation);
        };
    }

    /** Without the bot nobody has set up a log, and what libraries say would stand among the results. */
    private static void logNothing() {
        String logging = "org.apache.commons.logging.";
        System.setProperty(logging + "LogFactory", logging + "impl.LogFactoryImpl");
        System.setProperty(logging + "Log", logging + "impl.NoOpLog");
        System.setProperty("logback.configurationFile", "raadslag/no-log.xml");
    }

    private OptionalInt serve(Invocation invocation) {
        return started(invocation, () -> {
            new Serving(application).start(invocation.settings(), invocation.config());
            return OptionalInt.empty();
        });
    }

    private OptionalInt started(Invocation invocation, Supplier<OptionalInt> starting) {
        Wording wording = wording(invocation);
        try {
            SETTINGS.orThrow(invocation.config(), invocation.settings(), wording);
            return starting.get();
        } catch (RuntimeException failed) {
            err.println(new StartTrouble(wording).inWords(failed));
            return OptionalInt.of(1);
        }
    }

    private OptionalInt demo(Invocation invocation) {
        DemoOptions options = DemoOptions.read(invocation.settings());
        options.check(invocation.settings(), networks(invocation));
        String stamp = STAMP.format(DanishTime.at(now()));
        Path home = invocation.home().resolve("demo").resolve(stamp);
        var bot = new Serving(application).startRehearsal(invocation.settings(), invocation.config(), home);
        try {
            new Playing(out).play(options, bot);
            return options.exit() ? OptionalInt.of(0) : OptionalInt.empty();
        } catch (IllegalStateException | IllegalArgumentException broken) {
            err.println(wording(invocation).plain(new DemoBroke(String.valueOf(broken.getMessage()))));
            bot.close();
            return OptionalInt.of(1);
        }
    }

    private static List<String> networks(Invocation invocation) {
        return ConfigFolder.read(invocation.config()).orThrow(wording(invocation)).networks().all().stream()
                .map(network -> network.id().value())
                .toList();
    }

    private int teamsApp(Invocation invocation) {
        Path file = file(invocation);
        try (var bot = new Serving(application).assemble(invocation.settings(), invocation.config())) {
            var commands =
                    List.copyOf(bot.getBeansOfType(SecretariatCommand.class).values());
            return new TeamsAppPackage(commands, wording(invocation))
                    .write(file, bot.getEnvironment()::getProperty, out, err);
        }
    }

    private static BackupCommands backups(Invocation invocation) {
        return new BackupCommands(
                invocation.home(),
                StoreConnection::copyOf,
                () -> Passphrase.from(name -> setting(invocation, name)),
                wording(invocation));
    }

    /** What is not on the command line may be in the environment, which other users of the machine cannot read. */
    private static @Nullable String setting(Invocation invocation, String name) {
        String variable = name.toUpperCase(Locale.ROOT).replace('.', '_').replace("-", "");
        return invocation.setting(name).orElseGet(() -> System.getenv(variable));
    }

    private static Path file(Invocation invocation) {
        return Path.of(invocation.words().get(1));
    }

    private static Instant now() {
        return Clock.systemUTC().instant();
    }

    private OptionalInt unknown(Invocation invocation) {
        if (WITH_WORDS.contains(invocation.command())) {
            err.println(wording(invocation).plain(new WrongUsage(invocation.command())));
            return OptionalInt.of(REFUSED);
        }
        err.println(wording(invocation).plain(new UnknownCommand(String.join(" ", invocation.words()))));
        return OptionalInt.of(REFUSED);
    }

    private static Wording wording(Invocation invocation) {
        return new VelocityWording(invocation.config().resolve("wording"));
    }

    private static OwnWords ownWords(Invocation invocation) {
        Path folder = invocation.config().resolve("wording");
        SamplePages samples = new SamplePages(new VelocityWording(folder));
        return new OwnWords(
                WordingTexts.overFolder(folder, new FoundPhrases()),
                new TextLayouts(folder.resolve("draft"), samples),
                WordLayouts.overFolder(folder.resolve("draft"), samples));
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
