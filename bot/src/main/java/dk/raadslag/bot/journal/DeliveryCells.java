package dk.raadslag.bot.journal;

import dk.raadslag.domain.delivery.DeliveryState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far a message has come, as cells. */
final class DeliveryCells {
    private DeliveryCells() {}

    static String state(DeliveryState state, JournalText text) {
        boolean mailed = state instanceof DeliveryState.Delivered delivered && delivered.byMail();
        return text.term("delivery-state", mailed ? "Mailed" : state.getClass().getSimpleName());
    }

    /** Returns when it came that far; null while it is still on its way. */
    static @Nullable Instant at(DeliveryState state) {
        if (state instanceof DeliveryState.Delivered delivered) {
            return delivered.at();
        }
        if (state instanceof DeliveryState.Failed failed) {
            return failed.at();
        }
        if (state instanceof DeliveryState.Unknown unknown) {
            return unknown.at();
        }
        return state instanceof DeliveryState.Superseded superseded ? superseded.at() : null;
    }

    static String why(DeliveryState state, JournalText text) {
        return state instanceof DeliveryState.Failed failed ? text.term("reason", failed.reason()) : "";
    }
}
