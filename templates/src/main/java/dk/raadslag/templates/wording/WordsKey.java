package dk.raadslag.templates.wording;

import dk.raadslag.domain.Phrase;
import java.util.Locale;

/** Where the words of a phrase are found: its feature and its name in kebab case. */
record WordsKey(String feature, String name) {

    static WordsKey of(Phrase phrase) {
        return of(phrase.getClass());
    }

    static WordsKey of(Class<?> type) {
        String packageName = type.getPackageName();
        return new WordsKey(packageName.substring(packageName.lastIndexOf('.') + 1), kebab(type.getSimpleName()));
    }

    String bundle() {
        return feature + ".properties";
    }

    String file() {
        return feature + "/" + name + ".vm";
    }

    @Override
    public String toString() {
        return feature + "/" + name;
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
