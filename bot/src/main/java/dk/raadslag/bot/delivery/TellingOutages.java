package dk.raadslag.bot.delivery;

import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.delivery.Outage;
import dk.raadslag.domain.delivery.Outages;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Networks;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells the secretariats that have contact persons in the tenant, at most once an hour where it comes and goes. */
final class TellingOutages implements OutageNews {
    private final UnitOfWork unitOfWork;
    private final Outages outages;
    private final Networks networks;
    private final CutOffMunicipalities cutOff;
    private final Notices notices;

    TellingOutages(
            UnitOfWork unitOfWork, Outages outages, Networks networks, CutOffMunicipalities cutOff, Notices notices) {
        this.unitOfWork = unitOfWork;
        this.outages = outages;
        this.networks = networks;
        this.cutOff = cutOff;
        this.notices = notices;
    }

    @Override
    public Set<String> standing() {
        return unitOfWork.run(outages::all).stream().map(Outage::tenant).collect(Collectors.toSet());
    }

    @Override
    public void began(Outage outage) {
        unitOfWork.run(
                () -> outages.begin(outage) && tell(outage, "outage", OutageWords.OutageBegan::new, outage.since()));
    }

    @Override
    public void goesOn(String tenant, Instant nextTry) {
        unitOfWork.run(() -> {
            outages.tryAgain(tenant, nextTry);
            return true;
        });
    }

    @Override
    public void ended(String tenant, Instant at) {
        unitOfWork.run(() ->
                outages.end(tenant).filter(outage -> tell(outage, "outage-over", OutageWords.OutageEnded::new, at)));
    }

    private boolean tell(Outage outage, String kind, Function<List<String>, Phrase> news, Instant at) {
        Instant hour = outage.since().truncatedTo(ChronoUnit.HOURS);
        for (Network network : networks.all()) {
            List<String> concerned =
                    cutOff.in(outage.tenant(), network, DanishTime.at(at).toLocalDate());
            if (!concerned.isEmpty()) {
                String name = kind + ":" + network.id() + ":" + outage.tenant() + ":" + hour;
                notices.tellSecretariat(network, name, news.apply(concerned), at);
            }
        }
        return true;
    }
}
