package dk.raadslag.domain;

import java.util.function.Supplier;

/** Everything a use case writes, stored together or not at all. */
public interface UnitOfWork {

    /** Runs the work and stores what it wrote; when the work throws, nothing is stored and the exception goes on. */
    <T> T run(Supplier<T> work);
}
