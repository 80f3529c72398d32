package dk.raadslag.bot.document;

import dk.raadslag.bot.conversation.Files.Fetched;
import dk.raadslag.bot.document.DocumentText.Found;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Plain text in UTF-8, in UTF-16 that says so, or in the old Windows encoding; its lines stay as they are counted. */
final class PlainForm implements Form {

    private static final int ONE_SIGN_IN = 50;
    private static final int LOOKED_AT = 2000;
    private static final double MOSTLY = 2.5;

    @Override
    public Found text(byte[] bytes, Budget budget) {
        String text = decoded(bytes);
        budget.take(text);
        return new Found(text, false, true);
    }

    /** Text has no zeros and hardly any control signs. */
    static boolean isText(byte[] bytes) {
        return wide(bytes).isPresent() || signs(bytes) * ONE_SIGN_IN <= bytes.length;
    }

    static String decoded(byte[] bytes) {
        return wide(bytes)
                .map(charset -> new String(bytes, charset))
                .map(text -> text.startsWith("\uFEFF") ? text.substring(1) : text)
                .orElseGet(() -> new Fetched(bytes).text());
    }

    private static Optional<Charset> wide(byte[] bytes) {
        if (bytes.length < 2) {
            return Optional.empty();
        }
        return switch ((bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF)) {
            case 0xFEFF -> Optional.of(StandardCharsets.UTF_16BE);
            case 0xFFFE -> Optional.of(StandardCharsets.UTF_16LE);
            default -> silentlyWide(bytes);
        };
    }

    /** Danish text in UTF-16 has a zero in every other place, and none in the places between, whether it says so or not. */
    private static Optional<Charset> silentlyWide(byte[] bytes) {
        int length = Math.min(bytes.length, LOOKED_AT);
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i++) {
            even += bytes[i] == 0 && i % 2 == 0 ? 1 : 0;
            odd += bytes[i] == 0 && i % 2 == 1 ? 1 : 0;
        }
        if (bytes.length % 2 == 1 || Math.min(even, odd) > 0 || MOSTLY * Math.max(even, odd) < length) {
            return Optional.empty();
        }
        return Optional.of(odd > 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
    }

    private static long signs(byte[] bytes) {
        long signs = 0;
        for (byte one : bytes) {
            if (one == 0) {
                return bytes.length;
            }
            signs += one > 0 && one < ' ' && "\t\n\u000B\f\r".indexOf(one) < 0 ? 1 : 0;
        }
        return signs;
    }
}
