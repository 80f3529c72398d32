-- On which days a secretariat has been told what is due on the way to its meetings.
CREATE TABLE plan_briefing (
    network VARCHAR(100) NOT NULL,
    briefed_on DATE NOT NULL,
    PRIMARY KEY (network, briefed_on)
);
