package dk.raadslag.bot.delivery;

import dk.raadslag.domain.delivery.Attempt;
import dk.raadslag.domain.delivery.FailureReason;
import dk.raadslag.domain.delivery.Outage;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Leaves a tenant alone that has failed ten times in a row, for longer each time a probe fails too, and says so once. */
final class Circuits {

    private static final Logger LOG = LoggerFactory.getLogger(Circuits.class);
    private static final int STRAIGHT_FAILURES = 10;
    private static final Duration FIRST_REST = Duration.ofSeconds(15);
    private static final int MOST_DOUBLINGS = 2;

    private final Map<String, Straight> failing = new HashMap<>();
    private final OutageNews news;

    Circuits(OutageNews news) {
        this.news = news;
        news.standing().forEach(tenant -> failing.put(tenant, new Straight(STRAIGHT_FAILURES, 1)));
    }

    /** Returns how many tenants are left alone. */
    long open() {
        synchronized (failing) {
            return failing.values().stream().filter(Straight::isOpen).count();
        }
    }

    /** Returns the tenants that are left alone. */
    Set<String> resting() {
        synchronized (failing) {
            return failing.entrySet().stream()
                    .filter(tenant -> tenant.getValue().isOpen())
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
        }
    }

    private record Straight(int failures, int rests) {

        private Straight oneMore(boolean rests) {
            return new Straight(failures + 1, this.rests + (rests ? 1 : 0));
        }

        private boolean isOpen() {
            return rests > 0;
        }
    }

    /** Notes what a call came to; {@code probe} says that no other is under way. Returns how long the tenant is left alone. */
    Optional<Duration> note(Outcome outcome, boolean probe) {
        String tenant = outcome.waiting().place().tenant();
        if (outcome.attempt() != null && !isFailure(outcome.attempt())) {
            close(tenant, outcome);
            return Optional.empty();
        }
        return outcome.attempt() == null ? Optional.empty() : fail(tenant, outcome, probe);
    }

    private Optional<Duration> fail(String tenant, Outcome outcome, boolean probe) {
        Straight before;
        boolean rests;
        synchronized (failing) {
            before = failing.getOrDefault(tenant, new Straight(0, 0));
            rests = before.isOpen() ? probe : before.failures() + 1 >= STRAIGHT_FAILURES;
            failing.put(tenant, before.oneMore(rests));
        }
        if (!rests) {
            return Optional.empty();
        }
        Duration rest = FIRST_REST.multipliedBy(1L << Math.min(before.rests(), MOST_DOUBLINGS));
        tellOfRest(tenant, before.isOpen(), outcome.at(), rest);
        return Optional.of(rest);
    }

    private void tellOfRest(String tenant, boolean again, Instant at, Duration rest) {
        if (again) {
            tell(() -> news.goesOn(tenant, at.plus(rest)));
        } else {
            LOG.warn("Tenant {} has failed {} times in a row and is left alone", tenant, STRAIGHT_FAILURES);
            tell(() -> news.began(new Outage(tenant, at, at.plus(rest))));
        }
    }

    private void close(String tenant, Outcome outcome) {
        Straight before;
        synchronized (failing) {
            before = failing.remove(tenant);
        }
        if (before != null && before.isOpen()) {
            LOG.info("Tenant {} takes messages again", tenant);
            tell(() -> news.ended(tenant, outcome.at()));
        }
    }

    // What is refused for one person says that the tenant is well; a wait that was named is kept anyway.
    private static boolean isFailure(Attempt attempt) {
        return attempt instanceof Attempt.Unclear
                || (attempt instanceof Attempt.Later later && later.retryAfter() == null)
                || (attempt instanceof Attempt.Refused refused && refused.reason() == FailureReason.NOT_AUTHORISED);
    }

    private static void tell(Runnable news) {
        try {
            news.run();
        } catch (RuntimeException broken) {
            LOG.error("Nobody could be told of an outage", broken);
        }
    }
}
