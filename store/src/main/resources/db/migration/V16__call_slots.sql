-- From when on a tenant may be called, as dealt out among the programs that share this database.
CREATE TABLE call_slots (
    tenant_id VARCHAR(200) PRIMARY KEY,
    free_from TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
