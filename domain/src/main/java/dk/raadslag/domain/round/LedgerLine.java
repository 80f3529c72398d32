package dk.raadslag.domain.round;

import dk.raadslag.domain.delivery.DeliveryState;

/** An expected recipient and how far the request to them has come. */
public record LedgerLine(Recipient recipient, DeliveryState state) {}
