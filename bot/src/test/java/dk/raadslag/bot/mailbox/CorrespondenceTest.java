package dk.raadslag.bot.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.fakes.Desk;
import dk.raadslag.domain.delivery.FailureReason;
import dk.raadslag.domain.delivery.MailReturns;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is looked for among the letters that were sent. */
class CorrespondenceTest implements MailReturns {
    private final Desk desk = new Desk();
    private final List<Set<String>> asked = new ArrayList<>();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void ofAHundredIdsOnlyThoseThatCanBeOursAreLookedForAndOnce() {
        Set<String> answers = IntStream.range(0, 100)
                .mapToObj(number -> "<" + number + "@example.dk>")
                .collect(Collectors.toSet());
        answers.addAll(Set.of("<raadslag.1@example.dk>", "<raadslag.2@example.dk>"));

        new Correspondence(this, desk.rounds, desk.audit).about(mail(answers));

        assertThat(asked).containsExactly(Set.of("<raadslag.1@example.dk>", "<raadslag.2@example.dk>"));
    }

    private static ReceivedMail mail(Set<String> answers) {
        return new ReceivedMail(
                "<1@example.dk>",
                Optional.of("kontakt-151@example.dk"),
                Optional.empty(),
                "Svar",
                answers,
                "Tak",
                true,
                List.of(),
                false,
                List.of());
    }

    @Override
    public List<Mailed> sentAs(Set<String> messageIds) {
        asked.add(messageIds);
        return List.of();
    }

    @Override
    public void cameBack(Mailed mailed, FailureReason reason, Instant at) {
        throw new UnsupportedOperationException("nothing comes back here");
    }
}
