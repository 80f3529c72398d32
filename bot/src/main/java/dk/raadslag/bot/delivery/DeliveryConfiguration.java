package dk.raadslag.bot.delivery;

import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.delivery.Addresses;
import dk.raadslag.domain.delivery.CallSlots;
import dk.raadslag.domain.delivery.Hold;
import dk.raadslag.domain.delivery.Outbox;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The worker that sends what is written down, and the doorbell that wakes it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Pacing.class)
public class DeliveryConfiguration {

    @Bean
    Bell doorbell() {
        return new Bell();
    }

    @Bean
    Claims outboxClaims(
            UnitOfWork unitOfWork,
            Outbox outbox,
            Addresses addresses,
            ObjectProvider<SecondChannel> second,
            CallSlots slots,
            Clock clock) {
        SecondChannel other = second.getIfAvailable(() -> SecondChannel.NONE);
        return new Claims(unitOfWork, outbox, addresses, other, clock, slots.areShared());
    }

    @Bean
    Marking outboxMarking(UnitOfWork unitOfWork, Outbox outbox, Addresses addresses, MeterRegistry registry) {
        return new Marking(unitOfWork, outbox, addresses, new SendCounts(registry));
    }

    @Bean
    Sending.Channels sendingChannels(Carrier carrier, ObjectProvider<SecondChannel> second) {
        return new Sending.Channels(carrier, second.getIfAvailable(() -> SecondChannel.NONE));
    }

    @Bean
    Sending messageSending(
            Rendering rendering,
            ObjectProvider<NoticeRendering> notices,
            Sending.Channels channels,
            Clock clock,
            Hold hold) {
        Renderings renderings =
                new Renderings(rendering, notices.orderedStream().toList());
        return new Sending(
                renderings, channels, clock, () -> ThreadLocalRandom.current().nextDouble(), hold);
    }

    @Bean
    Dispatcher dispatcher(Shift.Desk desk, Bell bell, Pacing pacing) {
        return new Dispatcher(() -> new Shift(desk, bell, pacing));
    }

    @Bean
    Shift.Desk deliveryDesk(Claims claims, Sending sending, Marking marking, CallSlots slots, Circuits circuits) {
        return new Shift.Desk(claims, sending, marking, slots, circuits);
    }

    @Bean
    Circuits tenantCircuits(OutageNews news) {
        return new Circuits(news);
    }

    @Bean
    MeterBinder circuitGauge(Circuits circuits) {
        return registry -> Gauge.builder("raadslag.circuits.open", circuits::open)
                .description("Tenants that have failed ten times in a row and are left alone")
                .register(registry);
    }
}
