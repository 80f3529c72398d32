package dk.raadslag.bot.wiring;

import dk.raadslag.bot.config.Setting;
import dk.raadslag.bot.teamsapp.TeamsAppPackage;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.context.annotation.Import;
import org.springframework.core.MethodParameter;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;

/** Finds the program's own settings where they are read, so that no list of them has to be kept. */
public final class FoundSettings {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(raadslag\\.[a-z.-]+)");
    private static final TypeDescriptor TEXT = TypeDescriptor.valueOf(String.class);

    private final Map<String, TypeDescriptor> types = new TreeMap<>();
    private final Map<String, Set<String>> choices = new TreeMap<>();

    private FoundSettings() {}

    /** Looked for once: what a program consists of does not change. */
    private static final class Found {
        static final List<Setting> ALL = find();
    }

    /** Returns the settings of every feature, by name. */
    public static List<Setting> all() {
        return Found.ALL;
    }

    private static List<Setting> find() {
        FoundSettings found = new FoundSettings();
        found.lookInto(Wiring.class);
        TeamsAppPackage.settings().forEach(name -> found.add(name, TEXT));
        return found.types.entrySet().stream()
                .map(one -> found.setting(one.getKey(), one.getValue()))
                .toList();
    }

    private void lookInto(Class<?> configuration) {
        lookAt(configuration);
        EnableConfigurationProperties bound = configuration.getAnnotation(EnableConfigurationProperties.class);
        for (Class<?> properties : bound == null ? new Class<?>[0] : bound.value()) {
            lookIntoProperties(properties);
        }
        for (Method bean : configuration.getDeclaredMethods()) {
            lookAt(bean);
            lookAtParameters(bean);
        }
        Import imported = configuration.getAnnotation(Import.class);
        for (Class<?> one : imported == null ? new Class<?>[0] : imported.value()) {
            lookInto(one);
        }
    }

    private void lookIntoProperties(Class<?> properties) {
        String prefix = properties.getAnnotation(ConfigurationProperties.class).value();
        Constructor<?> whole = properties.getDeclaredConstructors()[0];
        for (int place = 0; place < whole.getParameterCount(); place++) {
            String name = DataObjectPropertyName.toDashedForm(properties.getRecordComponents()[place].getName());
            add(prefix + "." + name, new TypeDescriptor(new MethodParameter(whole, place)));
        }
    }

    private void lookAtParameters(Method bean) {
        for (int place = 0; place < bean.getParameterCount(); place++) {
            Value value = bean.getParameters()[place].getAnnotation(Value.class);
            Matcher name = PLACEHOLDER.matcher(value == null ? "" : value.value());
            if (name.find()) {
                add(name.group(1), new TypeDescriptor(new MethodParameter(bean, place)));
            }
        }
    }

    private void lookAt(AnnotatedElement conditional) {
        ConditionalOnProperty condition = conditional.getAnnotation(ConditionalOnProperty.class);
        List<String> names = new ArrayList<>();
        if (condition != null) {
            names.addAll(List.of(condition.name()));
            names.addAll(List.of(condition.value()));
        }
        for (String name :
                names.stream().filter(one -> one.startsWith("raadslag.")).toList()) {
            add(name, TEXT);
            if (condition != null && !condition.havingValue().isEmpty()) {
                choices.computeIfAbsent(name, one -> new TreeSet<>()).add(condition.havingValue());
            }
        }
    }

    /** Where a setting is read twice, the narrower type says what it takes. */
    private void add(String name, TypeDescriptor type) {
        types.merge(name, type, (one, other) -> one.getType() == String.class ? other : one);
    }

    private Setting setting(String name, TypeDescriptor type) {
        TypeDescriptor element = type.getElementTypeDescriptor();
        TypeDescriptor single = element == null ? type : element;
        return new Setting(
                name,
                single.getType().getSimpleName(),
                List.copyOf(choices.getOrDefault(name, Set.of())),
                text -> converts(text, single));
    }

    private static boolean converts(String text, TypeDescriptor type) {
        ConversionService conversions = ApplicationConversionService.getSharedInstance();
        try {
            return !conversions.canConvert(TEXT, type) || conversions.convert(text, TEXT, type) != null;
        } catch (ConversionException unusable) {
            return false;
        }
    }
}
