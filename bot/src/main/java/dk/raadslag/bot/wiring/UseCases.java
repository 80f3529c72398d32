package dk.raadslag.bot.wiring;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The use cases of the domain, feature by feature, each given the ports it works through. */
@Configuration(proxyBeanMethods = false)
@Import({
    NetworkUseCases.class,
    HealthUseCases.class,
    RetentionUseCases.class,
    RoundUseCases.class,
    ReplyUseCases.class,
    ProposalUseCases.class,
    CaseworkUseCases.class,
    NominationUseCases.class,
    ReminderUseCases.class,
    DraftUseCases.class
})
class UseCases {}
