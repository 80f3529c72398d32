package dk.raadslag.bot.config;

import dk.raadslag.domain.network.Appointment;
import dk.raadslag.domain.network.EmailAddress;

/** One row of a contacts file: a person and one of their appointments. */
public record ContactRow(
        int line, EmailAddress email, String name, String title, String phone, Appointment appointment) {}
