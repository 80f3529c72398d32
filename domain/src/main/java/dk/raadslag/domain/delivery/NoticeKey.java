package dk.raadslag.domain.delivery;

import dk.raadslag.domain.network.PersonId;

/** The outbox key of something a person did not ask for; it waits until they can be reached. */
public final class NoticeKey {

    private NoticeKey() {}

    /** Returns the beginning of the keys of everything this person is told. */
    public static String of(PersonId person) {
        return "notice:" + person.value();
    }

    /** Returns the key of one notice to this person; the same name twice is one notice. */
    public static String of(PersonId person, String name) {
        return of(person) + ":" + name;
    }
}
