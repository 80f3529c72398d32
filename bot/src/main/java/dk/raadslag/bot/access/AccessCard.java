package dk.raadslag.bot.access;

import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.command.TalkCard;
import dk.raadslag.domain.DanishOrder;
import dk.raadslag.domain.access.AccessRequest;
import dk.raadslag.domain.network.Municipality;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.Network;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who asks for access, for the secretariat to decide. */
final class AccessCard {

    static final String GRANT_PRIMARY = "grant-primary";
    static final String GRANT_SUBJECT = "grant-subject";
    static final String DECLINE = "decline-access";
    static final String REQUEST = "request";
    static final String MUNICIPALITY = "municipality";

    private final GuessingMunicipalities guessing;
    private final Saying saying;

    AccessCard(GuessingMunicipalities guessing, Saying saying) {
        this.guessing = guessing;
        this.saying = saying;
    }

    String line(AccessRequest request, Network network) {
        AccessRequest.Wish wish = request.wish();
        return saying.text(
                new AccessWords.SomebodyAsks(wish.name(), wish.email().value(), network.name()));
    }

    /** Makes the card; {@code notice} is what was wrong with the answer given on it, or null. */
    String json(AccessRequest request, Network network, LocalDate today, @Nullable String notice) {
        AccessRequest.Wish wish = request.wish();
        TalkCard card = new TalkCard(line(request, network))
                .also(saying.text(new AccessWords.WhoAsks(
                        wish.name(), wish.email().value(), wish.account().tenantId())));
        if (notice != null) {
            card.also(notice);
        }
        Map<String, String> which = Map.of(REQUEST, Long.toString(request.id()));
        return card.choosing(municipality(request, network, today))
                .with(new TalkCard.Button(
                        saying.plain(new AccessWords.GrantPrimaryButton()), GRANT_PRIMARY, which, true, false))
                .with(new TalkCard.Button(saying.plain(new AccessWords.GrantSubjectButton()), GRANT_SUBJECT, which))
                .with(new TalkCard.Button(saying.plain(new AccessWords.DeclineButton()), DECLINE, which, false, true))
                .text();
    }

    private TalkCard.Choosing municipality(AccessRequest request, Network network, LocalDate today) {
        Map<String, String> names = new LinkedHashMap<>();
        network.membersOn(today).stream()
                .sorted(Comparator.comparing(Municipality::name, DanishOrder.OF_NAMES))
                .forEach(one -> names.put(one.code().value(), one.name()));
        return new TalkCard.Choosing(
                MUNICIPALITY,
                saying.plain(new AccessWords.MunicipalityLabel()),
                saying.plain(new AccessWords.MunicipalityError()),
                names,
                guessing.from(request.wish().email(), network)
                        .map(MunicipalityCode::value)
                        .filter(names::containsKey)
                        .orElse(null));
    }
}
