package dk.raadslag.bot.command;

import dk.raadslag.domain.Phrase;
import java.util.function.Function;

/** What was meant, or what to ask the person instead. */
public sealed interface Choice<T> {

    /** It is clear what was meant. */
    record One<T>(T chosen) implements Choice<T> {}

    /** It is not; this is to be said. */
    record Ask<T>(Phrase question) implements Choice<T> {}

    /** It is clear what was meant. */
    static <T> Choice<T> one(T chosen) {
        return new One<>(chosen);
    }

    /** It is not; this is to be said. */
    static <T> Choice<T> ask(Phrase question) {
        return new Ask<>(question);
    }

    /** Goes on with what was meant, or with the question. */
    default <R> R either(Function<T, R> whenClear, Function<Phrase, R> whenNot) {
        return this instanceof One<T> one ? whenClear.apply(one.chosen()) : whenNot.apply(((Ask<T>) this).question());
    }

    /** Goes on with what was meant; a question stays a question. */
    default <R> Choice<R> then(Function<T, Choice<R>> next) {
        return either(next, Choice::ask);
    }
}
