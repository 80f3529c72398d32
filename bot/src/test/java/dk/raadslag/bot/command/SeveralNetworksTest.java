package dk.raadslag.bot.command;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.fakes.Desk;
import dk.raadslag.bot.fakes.Omegn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeveralNetworksTest {
    private final Desk desk = new Desk();

    @BeforeEach
    void two() {
        desk.serve(Omegn.NETWORK, Omegn.NEIGHBOUR);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void asksWhichNetworkIsMeant() {
        assertThat(desk.say("/møder")).contains("/skift OMN").contains("/skift SYV – Sundhedsråd Sydvest");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SYV", "syv", "sydvest", "Sundhedsråd Sydvest", "sundhedsraad sydvest", "vest"})
    void takesTheShortNameTheIdTheNameOrPartOfIt(String typed) {
        assertThat(desk.say("/skift " + typed)).contains("Sundhedsråd Sydvest");
        assertThat(desk.say("/netværk")).startsWith("**Sundhedsråd Sydvest**");
    }

    @Test
    void saysWhichNetworksThereAreWhenTheNameFitsNoneOrBoth() {
        assertThat(desk.say("/skift Nordjylland"))
                .contains("Jeg kender ikke \"Nordjylland\"")
                .contains("/skift OMN");
        assertThat(desk.say("/skift sundhedsråd")).contains("/skift OMN").contains("/skift SYV");
    }

    @Test
    void theHelpNeedsNoChoice() {
        assertThat(desk.say("/hjælp")).contains("`/anmod").doesNotStartWith("**Sundhedsråd Omegn**\n");
    }

    @Test
    void noNetworkIsNamedAboveAnAnswerUntilOneIsChosen() {
        assertThat(desk.say("/skift")).doesNotContain("**Sundhedsråd");
        assertThat(desk.say("/skift SYV")).startsWith("**Sundhedsråd Sydvest**");
        assertThat(desk.say("/hjælp")).startsWith("**Sundhedsråd Sydvest**");
        assertThat(desk.say("/skift OMN")).doesNotContain("Sundhedsråd Sydvest");
    }
}
