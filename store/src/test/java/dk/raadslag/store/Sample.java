package dk.raadslag.store;

import dk.raadslag.domain.agenda.AgendaItem;
import dk.raadslag.domain.agenda.ItemType;
import dk.raadslag.domain.meeting.Deadline;
import dk.raadslag.domain.network.ConsentRules;
import dk.raadslag.domain.network.DaysOff;
import dk.raadslag.domain.network.DecisionMaking;
import dk.raadslag.domain.network.Membership;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.network.Secretariat;
import dk.raadslag.domain.network.Signature;
import dk.raadslag.domain.network.Upkeep;
import dk.raadslag.domain.reply.Answer;
import dk.raadslag.domain.reply.Channel;
import dk.raadslag.domain.reply.Contribution;
import dk.raadslag.domain.reply.Flags;
import dk.raadslag.domain.reply.Level;
import dk.raadslag.domain.reply.Position;
import dk.raadslag.domain.reply.ReplyLevel;
import dk.raadslag.domain.reply.Stage;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundId;
import dk.raadslag.domain.round.RoundItem;
import dk.raadslag.domain.round.RoundKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

/** Things as the domain would hand them over. */
public final class Sample {
    public static final NetworkId NETWORK = new NetworkId("koebenhavns-omegn-nord");
    public static final MunicipalityCode BALLERUP = new MunicipalityCode("151");
    public static final MunicipalityCode HERLEV = new MunicipalityCode("163");
    public static final Instant NOW = Instant.parse("2026-11-22T09:00:00.123456Z");

    private Sample() {}

    public static Network network() {
        return new Network(
                NETWORK,
                new Signature(
                        "OMN",
                        "Sundhedsråd Københavns Omegn Nord",
                        "Det tværkommunale sekretariat",
                        "12 34 56 78",
                        "26-1"),
                Set.of(),
                new Secretariat(List.of(), BALLERUP, List.of()),
                new Membership(List.of(), List.of(), List.of(), List.of()),
                new DaysOff(List.of(), List.of()),
                new DecisionMaking(List.of(), List.of()),
                ConsentRules.USUAL,
                Upkeep.NONE);
    }

    public static AgendaItem item(String number) {
        return new AgendaItem(
                number,
                "Økonomi og \"lige\" vilkår",
                ItemType.APPROVAL,
                "Resumé",
                null,
                List.of("at sagen drøftes", "at den godkendes"),
                "Første afsnit\n\nAndet afsnit: æøå, 😀",
                List.of("Bilag 1"),
                false);
    }

    public static Round round(String id, PersonId openedBy) {
        return new Round(
                new RoundId(id),
                NETWORK,
                null,
                "Sundhedsrådets møde",
                RoundKind.COMMENTS,
                new Deadline(LocalDateTime.parse("2027-03-28T12:00")),
                List.of(new RoundItem("1", item("1")), new RoundItem("2", item("2"))),
                List.of("3"),
                List.of(BALLERUP, HERLEV),
                openedBy,
                NOW,
                null);
    }

    public static Contribution contribution(RoundId round, PersonId person, String item, String text) {
        return new Contribution(
                "activity-1",
                round,
                BALLERUP,
                item,
                person,
                1,
                new Answer(Position.REMARKS, text, new Flags(true, false)),
                new Level(ReplyLevel.AWAITING_POLITICAL, LocalDate.parse("2027-04-01")),
                Channel.CHAT,
                null,
                Stage.HANDED_IN,
                NOW,
                true,
                false);
    }
}
