package dk.raadslag.bot.mailbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what mail servers report about recipients (RFC 3464). */
final class DeliveryReports {
    private static final Pattern ID = Pattern.compile("(?im)^Message-ID:\\s*(<[^<>\\s]{3,300}>)");
    private static final int MOST = 20;

    private DeliveryReports() {}

    /** Returns one report for each recipient; {@code answers} is where some servers tell which mail it is about. */
    static List<DeliveryReport> of(MailParts parts, Set<String> answers) {
        String id = parts.returned().stream()
                .map(DeliveryReports::id)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> answers.stream().findFirst())
                .orElse("");
        List<DeliveryReport> found = new ArrayList<>();
        for (String report : parts.reports()) {
            for (String recipient : report.replace("\r", "").split("\\n[ \\t]*\\n")) {
                if (field(recipient, "Final-Recipient").isPresent() && found.size() < MOST) {
                    found.add(new DeliveryReport(id, field(recipient, "Action").orElse(""), status(recipient)));
                }
            }
        }
        return found;
    }

    private static Optional<String> id(String head) {
        Matcher id = ID.matcher(head);
        return id.find() ? Optional.of(id.group(1)) : Optional.empty();
    }

    private static String status(String recipient) {
        Matcher code = Pattern.compile("\\d\\.\\d{1,3}\\.\\d{1,3}")
                .matcher(field(recipient, "Status").orElse(""));
        return code.find() ? code.group() : "";
    }

    private static Optional<String> field(String lines, String name) {
        Matcher field =
                Pattern.compile("(?im)^" + name + ":[ \\t]*(\\S[^\\n]*)").matcher(lines);
        return field.find() ? Optional.of(field.group(1).strip().toLowerCase(Locale.ROOT)) : Optional.empty();
    }
}
