package dk.raadslag.domain.network;

/** The id of a network: the name of its file, such as "koebenhavns-omegn-nord". */
public record NetworkId(String value) {

    /** Refuses what could not be a folder name everywhere. */
    public NetworkId {
        if (!value.matches("[a-z0-9][a-z0-9-]*")) {
            throw new IllegalArgumentException("not a network id: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
