package dk.raadslag.bot.wiring;

import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.PhraseTypes;
import java.util.Collection;
import java.util.List;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** Looks for phrases among the classes of the program, the first time somebody wants to see its texts. */
public final class FoundPhrases implements PhraseTypes {
    /** Looked for once: what a program consists of does not change. */
    private static final class Found {
        static final List<Class<?>> ALL = find();
    }

    @Override
    public Collection<Class<?>> all() {
        return Found.ALL;
    }

    private static List<Class<?>> find() {
        Records records = new Records();
        records.addIncludeFilter(new AssignableTypeFilter(Phrase.class));
        return records.findCandidateComponents("dk.raadslag").stream()
                .map(one -> String.valueOf(one.getBeanClassName()))
                .<Class<?>>map(name -> ClassUtils.resolveClassName(name, FoundPhrases.class.getClassLoader()))
                .filter(Class::isRecord)
                .toList();
    }

    /** The search made for beans leaves out what is nested or not public. */
    private static final class Records extends ClassPathScanningCandidateComponentProvider {
        Records() {
            super(false);
        }

        @Override
        protected boolean isCandidateComponent(AnnotatedBeanDefinition definition) {
            return definition.getMetadata().isConcrete();
        }
    }
}
