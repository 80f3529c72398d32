package dk.raadslag.domain.round;

import dk.raadslag.domain.network.PersonId;

/** The outbox key of a request: one per round and person. */
public final class RequestKey {

    private RequestKey() {}

    /** Returns the key of this person's request. */
    public static String of(RoundId round, PersonId person) {
        return "request:" + round.value() + ":" + person.value();
    }
}
