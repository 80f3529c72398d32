package dk.raadslag.store.delivery;

import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.store.column.Json;
import java.util.Arrays;

/** An intent as its kind, which is the record's name, and its components; only the sealed interface's own kinds are read. */
record IntentColumns(String kind, String json) {

    static IntentColumns of(Intent intent) {
        return new IntentColumns(intent.getClass().getSimpleName(), Json.write(intent));
    }

    Intent read() {
        return Arrays.stream(Intent.class.getPermittedSubclasses())
                .filter(type -> type.getSimpleName().equals(kind))
                .findFirst()
                .map(type -> (Intent) Json.read(json, type))
                .orElseThrow(() -> new IllegalStateException("no intent: " + kind));
    }
}
