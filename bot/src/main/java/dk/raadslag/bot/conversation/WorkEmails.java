package dk.raadslag.bot.conversation;

import dk.raadslag.domain.network.EmailAddress;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The addresses a channel knows a member by, the likeliest first; a guest's name tells the address at home. */
final class WorkEmails {
    private static final String GUEST = "#ext#@";

    private WorkEmails() {}

    static List<EmailAddress> of(Members.Found member) {
        return Stream.of(parsed(member.email()), parsed(atHome(member.userPrincipalName())))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static Optional<EmailAddress> parsed(@Nullable String text) {
        return text == null ? Optional.empty() : EmailAddress.parse(text);
    }

    private static @Nullable String atHome(@Nullable String principal) {
        int guest = principal == null ? -1 : principal.toLowerCase(Locale.ROOT).indexOf(GUEST);
        if (principal == null || guest < 0) {
            return principal;
        }
        String local = principal.substring(0, guest);
        int at = local.lastIndexOf('_');
        return at < 1 ? null : local.substring(0, at) + "@" + local.substring(at + 1);
    }
}
