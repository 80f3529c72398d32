package dk.raadslag.bot;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import dk.raadslag.domain.Phrase;
import dk.raadslag.templates.wording.SafeVelocity;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A phrase without words, or words that ask for what their phrase does not have, would be found by a user otherwise. */
class EveryPhraseHasWordsTest {
    private static final SafeVelocity VELOCITY = new SafeVelocity();
    private static final Pattern REFERENCE = Pattern.compile("(?<!\\\\)\\$!?\\{?([A-Za-z_]\\w*)");
    private static final Pattern OWN_VARIABLE = Pattern.compile("#(?:set|foreach)\\s*\\(\\s*\\$([A-Za-z_]\\w*)");

    static Stream<Class<?>> phrases() {
        return OurClasses.ALL.stream()
                .filter(one -> one.isAssignableTo(Phrase.class) && one.isRecord())
                .map(JavaClass::reflect);
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void whichAskOnlyForWhatThePhraseHas(Class<?> phrase) throws IOException {
        String words = words(phrase).orElseThrow(() -> new AssertionError("no words for " + phrase));
        VELOCITY.parse(phrase.getName(), words);

        Set<String> asked = all(REFERENCE, words);
        asked.removeAll(all(OWN_VARIABLE, words));
        asked.removeAll(Set.of("dk", "foreach"));
        assertThat(components(phrase)).containsAll(asked);
    }

    private static Set<String> components(Class<?> phrase) {
        return Arrays.stream(phrase.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
    }

    private static Optional<String> words(Class<?> phrase) throws IOException {
        String packageName = phrase.getPackageName();
        String feature = packageName.substring(packageName.lastIndexOf('.') + 1);
        String name =
                phrase.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        Optional<String> file = read(feature + "/" + name + ".vm");
        return file.isPresent() ? file : Optional.ofNullable(bundle(feature).getProperty(name));
    }

    private static Properties bundle(String feature) throws IOException {
        Properties bundle = new Properties();
        bundle.load(new StringReader(read(feature + ".properties").orElse("")));
        return bundle;
    }

    private static Optional<String> read(String path) throws IOException {
        try (InputStream in = SafeVelocity.class.getResourceAsStream("/raadslag/wording/" + path)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static Set<String> all(Pattern pattern, String words) {
        Matcher matcher = pattern.matcher(words);
        Set<String> names = new TreeSet<>();
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }
}
