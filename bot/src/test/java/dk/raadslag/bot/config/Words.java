package dk.raadslag.bot.config;

import dk.raadslag.domain.Wording;
import dk.raadslag.templates.wording.VelocityWording;
import java.nio.file.Path;

/** The shipped words, and nobody's own. */
final class Words {
    static final Wording SHIPPED = new VelocityWording(Path.of("no-own-words"));

    private Words() {}
}
