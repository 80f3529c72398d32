package dk.raadslag.domain.network;

/** A kommunekode: three digits, kept as text. */
public record MunicipalityCode(String value) implements Comparable<MunicipalityCode> {

    /** Refuses anything but three digits. */
    public MunicipalityCode {
        if (!value.matches("\\d{3}")) {
            throw new IllegalArgumentException("not a kommunekode: " + value);
        }
    }

    @Override
    public int compareTo(MunicipalityCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
