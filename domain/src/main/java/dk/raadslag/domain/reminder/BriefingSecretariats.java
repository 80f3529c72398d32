package dk.raadslag.domain.reminder;

import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.delivery.Dispatch;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.delivery.Outbox;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Networks;
import dk.raadslag.domain.network.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Writes to every secretariat, once each working morning, what is due and late on the way to its meetings. Nothing is planned
 * ahead: a date that is moved is right the next morning.
 */
public final class BriefingSecretariats implements DueWork {
    private final Means means;

    /** Everything a briefing may need, by name. */
    public record Means(
            UnitOfWork unitOfWork,
            Networks networks,
            Contacts contacts,
            ListingDueSteps due,
            Briefings briefings,
            Outbox outbox,
            OfficeHours office,
            List<BriefingOccasion> occasions) {
        /** Copies the list. */
        public Means {
            occasions = List.copyOf(occasions);
        }
    }

    /** Takes the means. */
    public BriefingSecretariats(Means means) {
        this.means = means;
    }

    @Override
    public void run(Instant now) {
        means.networks().all().stream()
                .filter(network -> means.office().isAtWork(network, now))
                .forEach(network -> means.unitOfWork().run(() -> brief(network, now)));
    }

    private boolean brief(Network network, Instant now) {
        LocalDate today = DanishTime.at(now).toLocalDate();
        if (!means.briefings().begin(network.id(), today)
                || (means.due().at(now, network).isEmpty()
                        && means.occasions().stream().noneMatch(one -> one.arises(network, now)))) {
            return false;
        }
        means.contacts()
                .secretariatOf(network, today)
                .forEach(member -> means.outbox().put(dispatch(network, member, today, now)));
        return true;
    }

    private static Dispatch dispatch(Network network, Person member, LocalDate today, Instant now) {
        return new Dispatch(
                "meeting-news:" + network.id() + ":" + today + ":" + member.id(),
                member.id(),
                null,
                new Intent.MeetingNews(network.id().value(), today),
                Dispatch.Urgency.BULK,
                now);
    }
}
