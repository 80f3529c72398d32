package dk.raadslag.templates.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.draft.KeptTexts;
import dk.raadslag.domain.meeting.Deadline;
import dk.raadslag.domain.reply.Position;
import dk.raadslag.domain.round.PlanningRounds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VelocityWordingTest {

    @TempDir
    Path own;

    record Greeting(String name) implements Phrase {}

    record NobodyWroteThis() implements Phrase {}

    record Row(String title, @Nullable Position position, Optional<String> text) {}

    record Overview(
            List<Row> rows,
            Deadline deadline,
            Instant at,
            LocalDate day,
            int answered,
            boolean open,
            Map<String, Integer> counts,
            @Nullable String gone)
            implements Phrase {}

    record Letter(String to, List<Greeting> greetings) implements Phrase {}

    @Test
    void findsTheOneLinerOfAPhraseInItsFeaturesBundle() {
        String words = wording().say(new PlanningRounds.DeadlineHasPassed("torsdag den 12. marts 2026 kl. 12.00"));

        assertThat(words)
                .isEqualTo("Fristen, torsdag den 12. marts 2026 kl. 12.00, er allerede passeret. "
                        + "Vælg en frist, der ligger fremme i tiden.");
    }

    @Test
    void namesTheKeyOfAPhraseWithoutWords() {
        assertThatThrownBy(() -> wording().say(new NobodyWroteThis()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("wording/nobody-wrote-this");
    }

    @Test
    void showsARecordAsPlainValuesInDanish() {
        write("wording/overview.vm", """
                #foreach($row in $rows)
                - $row.title: #if($row.position)$dk.position($row.position)#{else}intet svar#end#if($row.text) – $row.text#end
                #end
                Frist $deadline, modtaget $at, møde $day.
                $dk.Number($answered) $dk.plural($answered, "kommune", "kommuner"), ${gone|'ingen'}#if($open), åben#end, $counts.sene sene.
                """);

        assertThat(wording().say(overview())).isEqualTo("""
                - Budget: tiltræder – Ja
                - Plan: intet svar
                Frist torsdag den 12. marts 2026 kl. 12.00, modtaget mandag den 29. juni 2026 kl. 14.05, møde fredag den 1. maj 2026.
                Fire kommuner, ingen, åben, 2 sene.""");
    }

    @Test
    void refusesAWordThatTheRecordDoesNotHave() {
        write("wording/greeting.vm", "Kære $nmae");

        assertThatThrownBy(() -> wording().say(new Greeting("Bo"))).hasMessageContaining("wording/greeting");
    }

    @Test
    void doesNotEscapeAPhraseWithinAPhraseTwice() {
        bundle("greeting=Kære **$name**", "letter=#foreach($one in $greetings)$one, #{end}$to");

        assertThat(wording().say(new Letter("a*b", List.of(new Greeting("x_y")))))
                .isEqualTo("Kære **x\\_y**, a\\*b");
    }

    @Test
    void leavesUserTextAsTypedWhereNoMarkdownIsShown() {
        bundle("greeting=Kære $name");

        assertThat(wording().plain(new Greeting("[a_b] *c*\u0000"))).isEqualTo("Kære [a_b] *c*\uFFFD");
    }

    @Test
    void takesTheSecretariatsOwnWordsBeforeTheShippedOnesAndSeesEditsAtOnce() {
        VelocityWording wording = wording();
        assertThat(wording.say(new PlanningRounds.NobodyToAsk())).startsWith("Der er ingen kontaktperson");

        write("round.properties", "nobody-to-ask=Ingen hjemme.");
        assertThat(wording.say(new PlanningRounds.NobodyToAsk())).isEqualTo("Ingen hjemme.");

        write("round/nobody-to-ask.vm", "Slet ingen hjemme.\n");
        assertThat(wording.say(new PlanningRounds.NobodyToAsk())).isEqualTo("Slet ingen hjemme.");
    }

    @Test
    void keepsTheLastGoodOwnWordsWhenAnEditBreaksThem() {
        VelocityWording wording = wording();
        write("round/unknown-target.vm", "Hvem er $name?");
        assertThat(wording.say(new PlanningRounds.UnknownTarget("Xby"))).isEqualTo("Hvem er Xby?");

        for (String broken : List.of("#if($name", "$dk.nothing($name)", "$mane", "#evaluate($name)", "#parse('x')")) {
            write("round/unknown-target.vm", broken);
            assertThat(wording.say(new PlanningRounds.UnknownTarget("Xby"))).isEqualTo("Hvem er Xby?");
        }
    }

    @Test
    void saysTheShippedWordsWhenOwnWordsWereNeverGood() {
        write("round/unknown-target.vm", "#include('/etc/passwd')");

        assertThat(wording().say(new PlanningRounds.UnknownTarget("Xby"))).startsWith("Netværket kender ikke \"Xby\"");
    }

    @Test
    void saysTheShippedWordsWhenOwnWordsAreNotUtf8() throws IOException {
        Files.createDirectories(own.resolve("round"));
        Files.write(own.resolve("round/nobody-to-ask.vm"), new byte[] {'N', (byte) 0xE6, 'h'});

        assertThat(wording().say(new PlanningRounds.NobodyToAsk())).startsWith("Der er ingen");
    }

    @Test
    void wordsSentInTheChatHoldBeforeTheFolderUntilTheyAreTakenAway() {
        write("round/unknown-target.vm", "Hvem er $name?");
        Map<String, String> kept = new HashMap<>();
        SentTexts sent = new SentTexts(keeping(kept), () -> Instant.EPOCH);
        VelocityWording wording = new VelocityWording(own, sent);
        Phrase phrase = new PlanningRounds.UnknownTarget("Xby");

        assertThat(wording.say(phrase)).isEqualTo("Hvem er Xby?");
        sent.keep("round/unknown-target", "Xby? $name?", Instant.EPOCH);
        assertThat(wording.say(phrase)).isEqualTo("Xby? Xby?");
        sent.keep("round/unknown-target", "Ak, $mane", Instant.EPOCH);
        assertThat(wording.say(phrase)).isEqualTo("Hvem er Xby?");
        sent.keep("round/unknown-target", "", Instant.EPOCH);
        assertThat(wording.say(phrase)).isEqualTo("Hvem er Xby?");
    }

    @Test
    void wordsReadLastAreUsedWhileTheStoreDoesNotAnswer() {
        AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
        AtomicBoolean answers = new AtomicBoolean(true);
        KeptTexts store = new KeptTexts() {
            @Override
            public void keepText(String name, String text, Instant at) {}

            @Override
            public Map<String, String> texts() {
                if (!answers.get()) {
                    throw new IllegalStateException("no connection");
                }
                return Map.of("round/unknown-target", "Hvem er $name?");
            }
        };
        VelocityWording wording = new VelocityWording(own, new SentTexts(store, now::get));
        Phrase phrase = new PlanningRounds.UnknownTarget("Xby");

        assertThat(wording.say(phrase)).isEqualTo("Hvem er Xby?");
        answers.set(false);
        now.set(Instant.EPOCH.plusSeconds(3600));
        assertThat(wording.say(phrase)).isEqualTo("Hvem er Xby?");
    }

    private static KeptTexts keeping(Map<String, String> kept) {
        return new KeptTexts() {
            @Override
            public void keepText(String name, String text, Instant at) {
                kept.put(name, text);
            }

            @Override
            public Map<String, String> texts() {
                return kept.entrySet().stream()
                        .filter(one -> !one.getValue().isEmpty())
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
            }
        };
    }

    @Test
    void neverRunsWhatPeopleTyped() {
        bundle("greeting=Kære $name");

        assertThat(wording().plain(new Greeting("$dk.number(3) #set($x = 1) $!{x} #evaluate('1') ${name}")))
                .isEqualTo("Kære $dk.number(3) #set($x = 1) $!{x} #evaluate('1') ${name}");
    }

    @Test
    void reachesNoClassFromAText() {
        bundle("greeting=$name.getClass().forName('java.lang.Runtime')");

        assertThatThrownBy(() -> wording().say(new Greeting("Bo"))).hasMessageContaining("wording/greeting");
    }

    private static Overview overview() {
        return new Overview(
                List.of(
                        new Row("Budget", Position.ENDORSED, Optional.of("Ja")),
                        new Row("Plan", null, Optional.empty())),
                new Deadline(LocalDateTime.of(2026, 3, 12, 12, 0)),
                Instant.parse("2026-06-29T12:05:00Z"),
                LocalDate.of(2026, 5, 1),
                4,
                true,
                Map.of("sene", 2),
                null);
    }

    private VelocityWording wording() {
        return new VelocityWording(own);
    }

    private void bundle(String... entries) {
        write("wording.properties", String.join("\n", entries));
    }

    private void write(String path, String text) {
        try {
            Files.createDirectories(own.resolve(path).getParent());
            Files.writeString(own.resolve(path), text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
