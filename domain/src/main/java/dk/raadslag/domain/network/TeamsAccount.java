package dk.raadslag.domain.network;

/** How Teams knows a person: the Entra object id within its tenant. */
public record TeamsAccount(String tenantId, String aadObjectId) {}
