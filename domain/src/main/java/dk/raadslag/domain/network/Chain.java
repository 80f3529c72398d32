package dk.raadslag.domain.network;

import java.util.List;

/** The forums a case goes through, by id, in turn. */
public record Chain(String id, String name, List<String> forums) {

    /** Copies the forums. */
    public Chain {
        forums = List.copyOf(forums);
    }
}
