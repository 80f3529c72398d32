package dk.raadslag.bot.config;

import dk.raadslag.domain.Audit;
import dk.raadslag.domain.meeting.Meetings;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.PlannedMeeting;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes over from the files what the program keeps itself: contacts once, each planned meeting once, and the
 * secretariat's members. What people changed later in the program stays as they left it.
 */
public final class ConfigImport {
    private static final Logger LOG = LoggerFactory.getLogger(ConfigImport.class);
    private static final String ACTOR = "raadslag";
    private static final String CONTACTS = "contacts-imported";
    private static final String MEETING = "meeting-imported";

    private final Contacts contacts;
    private final Meetings meetings;
    private final Audit audit;

    /** Needs where contacts and meetings are kept, and the record of what was imported before. */
    public ConfigImport(Contacts contacts, Meetings meetings, Audit audit) {
        this.contacts = contacts;
        this.meetings = meetings;
        this.audit = audit;
    }

    /** Imports what was not imported before; run inside a unit of work, at every start. */
    public void importFrom(LoadedConfig config, Instant now) {
        for (Network network : config.networks().all()) {
            network.secretariat().members().forEach(member -> contacts.enter(member.email(), member.name(), "", ""));
            config.contactsOf(network.id()).ifPresent(list -> importContacts(network, list, now));
            network.forums()
                    .forEach(forum ->
                            forum.meetings().forEach(meeting -> importMeeting(network, forum.id(), meeting, now)));
        }
    }

    private void importContacts(Network network, ContactList list, Instant now) {
        if (contacts.isEmpty(network.id())) {
            list.rows().forEach(row -> enter(network, row));
            record(network, CONTACTS, list.fingerprint(), now);
            LOG.info("Imported {} rows of contacts into {}", list.rows().size(), network.id());
        } else if (!imported(network, CONTACTS).contains(list.fingerprint())) {
            LOG.warn(
                    "contacts/{}.csv was changed after it was imported; the change is not taken over, use /kontakt",
                    network.id());
        }
    }

    private void enter(Network network, ContactRow row) {
        Person person = contacts.enter(row.email(), row.name(), row.title(), row.phone());
        contacts.appoint(network.id(), person.id(), row.appointment());
    }

    private void importMeeting(Network network, String forum, PlannedMeeting meeting, Instant now) {
        String which = forum + " " + meeting.date();
        if (!imported(network, MEETING).contains(which)) {
            meetings.enter(network, forum, meeting.date(), meeting.time(), meeting.example());
            record(network, MEETING, which, now);
        }
    }

    private List<String> imported(Network network, String deed) {
        return audit.about(network.id().value()).stream()
                .filter(entry -> entry.deed().equals(deed))
                .map(Audit.Entry::detail)
                .toList();
    }

    private void record(Network network, String deed, String detail, Instant now) {
        audit.add(new Audit.Entry(now, ACTOR, deed, network.id().value(), detail));
    }
}
