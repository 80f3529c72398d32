-- What is read on every turn is kept in memory for as long as its stamp stands, on every instance.
CREATE TABLE revision (
    scope VARCHAR(200) PRIMARY KEY,
    stamp VARCHAR(36) NOT NULL
);
