package dk.raadslag.bot;

import dk.raadslag.bot.wiring.Program;
import dk.raadslag.bot.wiring.Wiring;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** The program: starts the bot on port 3978 unless told otherwise. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(Wiring.class)
public class Raadslag {
    public static void main(String[] args) {
        new Program(Raadslag.class).run(args).ifPresent(System::exit);
    }
}
