package dk.raadslag.bot.wiring;

import dk.raadslag.bot.demo.Demo;
import dk.raadslag.bot.demo.DemoOptions;
import dk.raadslag.bot.demo.Stage;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.draft.Drafts;
import dk.raadslag.domain.meeting.Meetings;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.network.Networks;
import dk.raadslag.domain.reply.Contributions;
import dk.raadslag.domain.round.Ledger;
import dk.raadslag.domain.round.Rounds;
import java.io.PrintStream;
import java.net.URI;
import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Plays the demo on a bot of its own. */
final class Playing {

    private final PrintStream out;

    Playing(PrintStream out) {
        this.out = out;
    }

    /** Plays the round; with {@code --exit} the bot is stopped, otherwise it stays up until the process is ended. */
    void play(DemoOptions options, ConfigurableApplicationContext bot) {
        Demo demo = new Demo(options, stage(options, bot));
        Demo.Ending ending = demo.play();
        if (options.exit()) {
            demo.close();
            bot.close();
            tell(ending);
        } else {
            SpringApplication.getShutdownHandlers().add(() -> tell(ending));
        }
    }

    private void tell(Demo.Ending ending) {
        out.println(ending.line());
        out.flush();
    }

    Stage stage(DemoOptions options, ConfigurableApplicationContext bot) {
        String port = bot.getEnvironment().getRequiredProperty("local.server.port");
        return new Stage(
                URI.create("http://127.0.0.1:" + port + "/api/messages"),
                bot.getBean(Home.class).folder(),
                network(options, bot),
                bot.getBean(Contacts.class),
                bot.getBean(Meetings.class),
                bot.getBean(Rounds.class),
                bot.getBean(Ledger.class),
                bot.getBean(Contributions.class),
                bot.getBean(Drafts.class),
                bot.getBean(Wording.class),
                bot.getBean(Clock.class),
                out);
    }

    private static Network network(DemoOptions options, ConfigurableApplicationContext bot) {
        return bot.getBean(Networks.class)
                .find(new NetworkId(options.network()))
                .orElseThrow(() -> new IllegalArgumentException("no network " + options.network()));
    }
}
