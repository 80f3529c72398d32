package dk.raadslag.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CprNumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "borgeren 010190-1234 har ventet",
                "borgeren 0101901234 har ventet",
                "borgeren 010190 1234 har ventet",
                "borgeren 010190 - 1234 har ventet",
                "borgeren 010190–1234",
                "(290200-4321)",
                "cpr:311299-0001.",
                "cpr.nr. 3112990001",
                "sag om 010190-1234",
                "Sag nr. 010190-1234"
            })
    void isRecognised(String text) {
        assertThat(CprNumbers.in(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sag 990190-1234",
                "sag 011390-1234",
                "borgeren 300290-1234",
                "3106901234",
                "0000000000",
                "sag 24/12345",
                "sag 24/010190",
                "sagsnr. 2412345678",
                "Sagsnummer: 0101901234",
                "sagsnr.: 29.30.00-G01-12-24",
                "ESDH-sag 1211203456",
                "journalnr. 0512241234",
                "j.nr. 0512241234",
                "journal 21/010190-12345",
                "EAN 5790001234567",
                "EAN-nr. 0101901234",
                "CVR 12345678",
                "konto 0101901234",
                "ring på 44 00 12 34",
                "ring på +45 24 12 34 56",
                "ring på +4524123456",
                "tlf. 0045241234",
                "Telefon: 1212123456",
                "mobilnr. 1212123456",
                "12.12.2026-13.12.2026",
                "010126-311226",
                "7f3a1101901234bc",
                "550e8400-e29b-41d4-a716-110190123456",
                "19:abc_1101901234@thread.v2"
            })
    void isNotMistakenFor(String text) {
        assertThat(CprNumbers.in(text)).isFalse();
    }

    @Test
    void theLinesAreTold() {
        assertThat(CprNumbers.lines("/svar Ballerup\npunkt 1: 010190-1234\nintet\n0202902345"))
                .containsExactly(2, 4);
        assertThat(CprNumbers.lines("punkt 1: 010190-1234\n")).isEmpty();
    }
}
