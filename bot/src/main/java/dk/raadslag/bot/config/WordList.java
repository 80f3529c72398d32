package dk.raadslag.bot.config;

import dk.raadslag.bot.config.ConfigPhrases.Twice;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Lists of texts in which nothing may stand twice. */
final class WordList {
    private WordList() {}

    static List<String> read(List<Value> values) {
        return once(values).stream().map(Text::value).toList();
    }

    static List<String> lowerCase(List<Value> values) {
        return read(values).stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }

    static <T> List<T> read(List<Value> values, Form<T> form) {
        return once(values).stream()
                .map(text -> text.as(form))
                .flatMap(Optional::stream)
                .toList();
    }

    static List<Text> once(List<Value> values) {
        List<Text> texts =
                values.stream().map(Value::text).flatMap(Optional::stream).toList();
        refuseRepeats(texts);
        return texts;
    }

    static void refuseRepeats(List<Text> texts) {
        Map<String, Text> seen = new HashMap<>();
        for (Text text : texts) {
            if (seen.putIfAbsent(text.value().toLowerCase(Locale.ROOT), text) != null) {
                text.complain(new Twice(text.value()));
            }
        }
    }
}
