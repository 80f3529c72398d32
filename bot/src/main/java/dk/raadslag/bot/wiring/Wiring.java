package dk.raadslag.bot.wiring;

import org.springframework.context.annotation.Configuration;

/** Imports the configuration of every module; nothing is found by scanning. */
@Configuration(proxyBeanMethods = false)
public class Wiring {}
