package dk.raadslag.bot.config;

import dk.raadslag.domain.Wording;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.network.Networks;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the configuration folder says: the networks that could be read, and every problem found. */
public final class LoadedConfig {
    private final Networks networks;
    private final Map<String, ContactList> contacts;
    private final List<ConfigProblem> problems;

    LoadedConfig(List<Network> networks, Map<String, ContactList> contacts, List<ConfigProblem> problems) {
        this.networks = new LoadedNetworks(networks);
        this.contacts = new TreeMap<>(contacts);
        this.problems = List.copyOf(problems);
    }

    /** Returns the networks without problems. */
    public Networks networks() {
        return networks;
    }

    /** Returns the problems, file by file and line by line; empty when all is well. */
    public List<ConfigProblem> problems() {
        return problems;
    }

    /** Returns this when there is no problem, and otherwise throws what a start-up stops with. */
    public LoadedConfig orThrow(Wording wording) {
        if (!problems.isEmpty()) {
            throw BrokenConfigException.of(problems, wording);
        }
        return this;
    }

    Optional<ContactList> contactsOf(NetworkId network) {
        return Optional.ofNullable(contacts.get(network.value()));
    }

    int contactRows() {
        return contacts.values().stream().mapToInt(list -> list.rows().size()).sum();
    }
}
