package dk.raadslag.bot.wiring;

import dk.raadslag.domain.health.JudgingHealth;
import dk.raadslag.domain.health.SignsOfLife;
import dk.raadslag.domain.health.SilentPeople;
import dk.raadslag.domain.network.Confirmations;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.reply.Contributions;
import dk.raadslag.domain.round.Ledger;
import dk.raadslag.domain.round.Rounds;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Judging whether contact persons are still the right ones. */
@Configuration(proxyBeanMethods = false)
class HealthUseCases {

    @Bean
    JudgingHealth judgingHealth(
            Contacts contacts,
            Confirmations confirmations,
            SignsOfLife signs,
            Rounds rounds,
            Ledger ledger,
            Contributions contributions) {
        return new JudgingHealth(contacts, confirmations, signs, new SilentPeople(rounds, ledger, contributions));
    }
}
