package dk.raadslag.bot.wiring;

import dk.raadslag.bot.config.StartRefused;
import dk.raadslag.bot.teams.StartConditions;
import dk.raadslag.bot.wiring.ProgramWords.HomeInUse;
import dk.raadslag.bot.wiring.ProgramWords.HomeNotWritable;
import dk.raadslag.bot.wiring.ProgramWords.PortTaken;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/** Looks whether a start can succeed as soon as the settings are known: before a log is written or the database opened. */
final class BeforeStarting implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {
    private static final int AFTER_THE_FILES_BEFORE_THE_LOG = Ordered.HIGHEST_PRECEDENCE + 15;
    private static final int PORT = 3978;

    @Override
    public int getOrder() {
        return AFTER_THE_FILES_BEFORE_THE_LOG;
    }

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        Environment environment = event.getEnvironment();
        StartConditions.check(environment);
        if (!"none".equals(environment.getProperty("spring.main.web-application-type"))) {
            check(new Home(Path.of(environment.getProperty("raadslag.home", "data"))).folder());
            check(environment.getProperty("server.port", Integer.class, PORT), environment);
        }
    }

    private static void check(Path home) {
        try {
            Files.createDirectories(home);
        } catch (IOException impossible) {
            throw new StartRefused(new HomeNotWritable(home.toString()));
        }
        if (!Files.isWritable(home)) {
            throw new StartRefused(new HomeNotWritable(home.toString()));
        }
        Path database = home.resolve("store").resolve("raadslag.mv.db");
        if (Files.exists(database) && isOpenElsewhere(database)) {
            throw new StartRefused(new HomeInUse(home.toString()));
        }
    }

    private static boolean isOpenElsewhere(Path database) {
        try (FileChannel channel = FileChannel.open(database, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException ourselves) {
            return true;
        } catch (IOException notKnown) {
            return false;
        }
    }

    private static void check(int port, Environment environment) {
        String address = environment.getProperty("server.address", "");
        boolean local = address.isBlank() && "local".equals(environment.getProperty("raadslag.mode", "local"));
        try (ServerSocket free = new ServerSocket(port, 1, local ? InetAddress.getLoopbackAddress() : any(address))) {
            free.getLocalPort();
        } catch (IOException taken) {
            throw new StartRefused(new PortTaken(port));
        }
    }

    private static InetAddress any(String address) throws IOException {
        return address.isBlank() ? InetAddress.getByAddress(new byte[4]) : InetAddress.getByName(address);
    }
}
