package dk.raadslag.bot.config;

import dk.raadslag.domain.network.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The roles of contact persons as people write them. */
public final class RoleNames {
    private static final Map<String, Role> ROLES = new LinkedHashMap<>();

    static {
        ROLES.put("hovedkontakt", Role.PRIMARY_CONTACT);
        ROLES.put("fagkontakt", Role.SUBJECT_CONTACT);
        ROLES.put("stedfortræder", Role.DEPUTY);
        ROLES.put("godkender", Role.APPROVER);
        ROLES.put("orienteres", Role.INFORMED);
        ROLES.put("rådsmedlem", Role.COUNCIL_MEMBER);
    }

    private RoleNames() {}

    /** Returns the names, the commonest role first. */
    public static List<String> all() {
        return List.copyOf(ROLES.keySet());
    }

    /** Returns the role of this name; case does not matter, nor æ and å written as ae and aa. */
    public static Optional<Role> find(String name) {
        String written =
                name.strip().toLowerCase(Locale.ROOT).replace("ae", "æ").replace("aa", "å");
        return Optional.ofNullable(ROLES.get(written));
    }

    /** Returns the name of a role. */
    public static String of(Role role) {
        return ROLES.entrySet().stream()
                .filter(entry -> entry.getValue() == role)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
