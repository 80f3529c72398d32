package dk.raadslag.bot.config;

import java.util.stream.Stream;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Keeps a refused start out of the log: whoever started the program is told in words of his own. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ToldElsewhere implements SpringBootExceptionReporter {
    /** Spring asks for a constructor of this form. */
    ToldElsewhere(ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        return Stream.iterate(failure, one -> one != null, Throwable::getCause)
                .anyMatch(one -> one instanceof StartRefused || one instanceof BrokenConfigException);
    }
}
