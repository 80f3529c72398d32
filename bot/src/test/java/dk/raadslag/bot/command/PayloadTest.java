package dk.raadslag.bot.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PayloadTest {

    @Test
    void comesBackAsItWasWhateverTheTextsHold() {
        String nasty = "100 % = alt\r\nlinje 2\n%0A %25 \u0085 \u2028 æøå =";
        Payload payload =
                Payload.empty().with("a=b", nasty).with("item.3.1", "").with("item.2", "x");

        Payload read = Payload.read(payload.text());

        assertThat(read.get("a=b")).isEqualTo(nasty);
        assertThat(read.under("item.")).containsExactly(java.util.Map.entry("3.1", ""), java.util.Map.entry("2", "x"));
        assertThat(read.find("c")).isEmpty();
    }
}
