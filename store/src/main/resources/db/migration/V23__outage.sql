-- Tenants that take no messages at present: told once, whichever program notices, and shown by all of them.
CREATE TABLE outage (
    tenant_id VARCHAR(200) PRIMARY KEY,
    since TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    next_try TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
