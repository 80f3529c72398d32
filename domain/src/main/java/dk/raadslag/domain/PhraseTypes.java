package dk.raadslag.domain;

import java.util.Collection;

/** Every kind of phrase there is, wherever in the program. */
public interface PhraseTypes {
    /** Returns the records; finding them may take a moment the first time. */
    Collection<Class<?>> all();
}
