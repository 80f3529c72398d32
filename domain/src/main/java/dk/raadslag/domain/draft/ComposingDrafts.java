package dk.raadslag.domain.draft;

import dk.raadslag.domain.DanishOrder;
import dk.raadslag.domain.meeting.Meeting;
import dk.raadslag.domain.meeting.Meetings;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.reply.Contribution;
import dk.raadslag.domain.reply.Contributions;
import dk.raadslag.domain.reply.ItemStanding;
import dk.raadslag.domain.reply.MunicipalityStanding;
import dk.raadslag.domain.reply.ReplyFiles;
import dk.raadslag.domain.reply.ReplyLevel;
import dk.raadslag.domain.reply.Standing;
import dk.raadslag.domain.round.Ledger;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundItem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the model of a draft from what is stored: the joint view of each item, and the annex behind it. */
public final class ComposingDrafts {

    private final Contributions contributions;
    private final Meetings meetings;
    private final Contacts contacts;
    private final JointWordings wordings;
    private final DissentChoices choices;
    private final ComposingAnnexes annexes;

    /** Needs the contributions, whom they came from, and the secretariat's own words. */
    public ComposingDrafts(
            Contributions contributions,
            Meetings meetings,
            Contacts contacts,
            Ledger ledger,
            JointWordings wordings,
            DissentChoices choices,
            ReplyFiles files) {
        this.choices = choices;
        this.contributions = contributions;
        this.meetings = meetings;
        this.contacts = contacts;
        this.wordings = wordings;
        this.annexes = new ComposingAnnexes(contacts, ledger, files);
    }

    /** Returns the model of a round's draft as of now. */
    public DraftModel compose(Network network, Round round, int version, Instant now) {
        List<Contribution> said = contributions.to(round.id());
        Standing standing = Standing.of(round, said);
        return new DraftModel(
                letterhead(network, round),
                version,
                now,
                round.isOpen(now),
                round.asked().size(),
                (int) standing.municipalities().stream()
                        .filter(MunicipalityStanding::hasReplied)
                        .count(),
                levels(standing).collect(Collectors.toSet()),
                items(round, choices.of(round.id()), network::nameOf, standing),
                annexes.compose(network, standing, said),
                restsOn(standing),
                List.of(),
                null);
    }

    private static List<DraftReply> restsOn(Standing standing) {
        return standing.municipalities().stream()
                .flatMap(one -> one.items().stream())
                .flatMap(item -> item.reply().stream())
                .map(reply -> new DraftReply(reply.municipality(), reply.item(), reply.person(), reply.version()))
                .toList();
    }

    /** Returns the joint view of every item as it stands now, nobody named. */
    public List<DraftItem> items(Round round) {
        return items(round, List.of(), code -> "", Standing.of(round, contributions.to(round.id())));
    }

    private List<DraftItem> items(
            Round round, List<DissentChoice> chosen, Function<MunicipalityCode, String> nameOf, Standing standing) {
        Map<String, JointWording> own = wordings.inForce(round.id());
        return round.items().stream()
                .map(item -> worded(
                        JointItem.of(
                                item,
                                standing,
                                code -> named(code, item, chosen).map(nameOf)),
                        own.get(item.key())))
                .toList();
    }

    private static Optional<MunicipalityCode> named(MunicipalityCode code, RoundItem item, List<DissentChoice> chosen) {
        return chosen.stream()
                .filter(one -> one.municipality().equals(code) && one.item().equals(item.key()))
                .reduce((earlier, later) -> later)
                .filter(DissentChoice::named)
                .map(DissentChoice::municipality);
    }

    private DraftItem worded(DraftItem item, @Nullable JointWording own) {
        return own == null ? item : item.worded(words(own));
    }

    private DraftItem.Wording words(JointWording wording) {
        String by = contacts.person(wording.by())
                .map(Person::name)
                .orElse(wording.by().toString());
        return new DraftItem.Wording(wording.text(), wording.version(), by, wording.at());
    }

    private DraftModel.Letterhead letterhead(Network network, Round round) {
        return new DraftModel.Letterhead(
                network.id().value(),
                network.name(),
                network.senderName(),
                network.phone(),
                network.caseNumber(),
                round.id().value(),
                round.title(),
                meetingDate(round),
                round.openedAt(),
                round.deadline(),
                round.asked().stream()
                        .map(network::nameOf)
                        .sorted(DanishOrder.OF_NAMES)
                        .toList(),
                round.leftOut());
    }

    private @Nullable LocalDate meetingDate(Round round) {
        return Optional.ofNullable(round.meeting())
                .flatMap(meetings::find)
                .map(Meeting::date)
                .orElse(null);
    }

    static Stream<ReplyLevel> levels(Standing standing) {
        return standing.municipalities().stream()
                .flatMap(one -> one.items().stream())
                .map(ItemStanding::reply)
                .flatMap(Optional::stream)
                .map(one -> one.level().kind());
    }
}
