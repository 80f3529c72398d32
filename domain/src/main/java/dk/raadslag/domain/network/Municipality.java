package dk.raadslag.domain.network;

/** A municipality by its code and its everyday name, such as "Ballerup". */
public record Municipality(MunicipalityCode code, String name) {}
