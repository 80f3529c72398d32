package dk.raadslag.bot.network;

import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.network.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said to people who tell of subject areas, their own or a colleague's. */
final class AreaWords {
    private AreaWords() {}

    record AreasUsage() implements Phrase {}

    /** {@code colleague} and {@code role} are null where it is about themselves. */
    record AreasTold(
            List<String> areas,
            @Nullable String colleague,
            @Nullable Role role,
            List<String> senders) implements Phrase {}

    record NotYoursToSay() implements Phrase {}

    record OwnColleague() implements Phrase {}

    /** To the colleague. */
    record NamedAsColleague(String name, String network, ProposalWords.What what) implements Phrase {}
}
