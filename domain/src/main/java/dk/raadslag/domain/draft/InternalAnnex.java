package dk.raadslag.domain.draft;

import dk.raadslag.domain.reply.Answer;
import dk.raadslag.domain.reply.Channel;
import dk.raadslag.domain.reply.ConsentPiles;
import dk.raadslag.domain.reply.Level;
import dk.raadslag.domain.reply.MunicipalityStanding;
import dk.raadslag.domain.reply.Stage;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the secretariat must know and nobody else is sent.
 *
 * @param ticks one row a municipality, in alphabetical order
 * @param said every newest version of every person on every item, drafts and late ones included, by item and municipality
 * @param files the files sent as replies, oldest first
 */
public record InternalAnnex(List<Tick> ticks, List<Said> said, List<SentFile> files) {

    /** Copies the lists. */
    public InternalAnnex {
        files = List.copyOf(files);
        ticks = List.copyOf(ticks);
        said = List.copyOf(said);
    }

    /**
     * A row of the tick table.
     *
     * @param remarks it has answered, and with a text or a position that is more than "ingen bemærkninger"
     * @param missing numbers of the items without a reply
     * @param contacts whom to call about what is missing
     * @param pile where it falls in a round that asks for consent; null in any other
     */
    public record Tick(
            String municipality,
            MunicipalityStanding.Status status,
            boolean remarks,
            List<String> missing,
            List<Contact> contacts,
            ConsentPiles.@Nullable Pile pile) {

        /** Copies the lists. */
        public Tick {
            missing = List.copyOf(missing);
            contacts = List.copyOf(contacts);
        }

        /** A row of a round that asks for remarks. */
        public Tick(
                String municipality,
                MunicipalityStanding.Status status,
                boolean remarks,
                List<String> missing,
                List<Contact> contacts) {
            this(municipality, status, remarks, missing, contacts, null);
        }
    }

    /** An annex to which no files were sent. */
    public InternalAnnex(List<Tick> ticks, List<Said> said) {
        this(ticks, said, List.of());
    }

    /** A file somebody sent as a reply. */
    public record SentFile(String name, String municipality, String person, Instant at) {}

    /** Somebody to call. */
    public record Contact(String name, @Nullable String phone, String email) {}

    /**
     * One thing said, with the wordings proposed beside it, and where it comes from.
     *
     * @param standing it is what stands as the municipality's reply
     */
    public record Said(
            String item,
            String itemTitle,
            String municipality,
            String person,
            Answer answer,
            Level level,
            Channel channel,
            @Nullable String source,
            Stage stage,
            int version,
            Instant at,
            boolean late,
            boolean standing) {}
}
