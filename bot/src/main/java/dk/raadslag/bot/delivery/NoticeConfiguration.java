package dk.raadslag.bot.delivery;

import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.delivery.Addresses;
import dk.raadslag.domain.delivery.Outages;
import dk.raadslag.domain.delivery.Outbox;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.Networks;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What people are told without having asked. */
@Configuration(proxyBeanMethods = false)
public class NoticeConfiguration {

    @Bean
    Notices notices(UnitOfWork unitOfWork, Contacts contacts, Outbox outbox, Wording wording) {
        return new Notices(unitOfWork, contacts, outbox, wording);
    }

    @Bean
    MailedNotices mailedNotices(
            UnitOfWork unitOfWork,
            Contacts contacts,
            Outbox outbox,
            Wording wording,
            ObjectProvider<SecondChannel> second) {
        return new MailedNotices(
                unitOfWork, contacts, outbox, wording, second.getIfAvailable(() -> SecondChannel.NONE));
    }

    @Bean
    CutOffMunicipalities cutOffMunicipalities(Outages outages, Contacts contacts, Addresses addresses) {
        return new CutOffMunicipalities(outages, contacts, addresses);
    }

    @Bean
    OutageNews outageNews(
            UnitOfWork unitOfWork, Outages outages, Networks networks, CutOffMunicipalities cutOff, Notices notices) {
        return new TellingOutages(unitOfWork, outages, networks, cutOff, notices);
    }
}
