package dk.raadslag.domain.network;

import org.jspecify.annotations.Nullable;

/**
 * What a network has agreed on about consent.
 *
 * @param moreDays how many working days a municipality can ask for with one tap
 * @param granted it gets them at once; else the secretariat decides
 * @param approver who approves a joint draft before it goes to the municipalities, or null for nobody
 */
public record ConsentRules(
        int moreDays, boolean granted, @Nullable SecretariatMember approver) {
    /** What holds where the network's file says nothing. */
    public static final ConsentRules USUAL = new ConsentRules(2, false, null);

    /** Refuses days nobody could ask for. */
    public ConsentRules {
        if (moreDays < 1 || moreDays > 20) {
            throw new IllegalArgumentException("not 1 to 20 working days: " + moreDays);
        }
    }
}
