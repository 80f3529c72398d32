package dk.raadslag.bot.agenda;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.bot.command.Spelling;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is to become of an agenda's items; {@code meeting} is empty where none is named. */
record ItemOrder(Deed deed, String numbers, String title, String body, String meeting) {
    private static final Pattern NUMBER =
            Pattern.compile("(?iu)^(?:punkt(?:erne|er)?|nr\\.?)?\\s*(\\d[\\d.]*)\\.?(?=\\s|:|$):?\\s*");
    private static final Pattern AMOUNT = Pattern.compile("\\d+(?:\\.\\d{3})*");
    private static final String NAMED =
            "møde(?:t)?\\s+((?:den\\s+|nr\\.?\\s*)?[\\p{L}]*-?\\d[\\d./-]*(?:\\s+\\p{L}{3,9}\\.?)?(?:\\s+\\d{4})?)$";
    private static final Pattern MEETING = Pattern.compile("(?iu)[\\s,;]+(?:(?:til|på|i|fra)\\s+)?" + NAMED);
    private static final Pattern TO_MEETING = Pattern.compile("(?iu)[\\s,;]+(?:til|på)\\s+" + NAMED);

    /** What can be done to an item. */
    enum Deed {
        ADD("tilføj tilføje nyt ny"),
        REMOVE("udgår fjern slet"),
        RENAME("ret omdøb ændr");

        private final String words;

        Deed(String words) {
            this.words = words;
        }

        String word() {
            return words.split(" ", 2)[0];
        }

        static Optional<Deed> of(String word) {
            return Arrays.stream(values())
                    .filter(deed -> Arrays.stream(deed.words.split(" ", -1)).anyMatch(one -> Spelling.same(one, word)))
                    .findFirst();
        }
    }

    static Choice<ItemOrder> read(String typed, String body) {
        String[] words = typed.strip().split("\\s+", 2);
        String rest = words.length > 1 ? words[1] : "";
        return Deed.of(words[0])
                .map(deed -> read(deed, rest, body))
                .orElseGet(() -> Choice.ask(new ItemWords.WhatAboutItems(typed.strip())));
    }

    private static Choice<ItemOrder> read(Deed deed, String typed, String body) {
        Matcher named = (deed == Deed.REMOVE ? MEETING : TO_MEETING).matcher(" " + typed);
        boolean names = named.find();
        String meeting = names ? named.group(1).strip() : "";
        String text = names ? (" " + typed).substring(0, named.start()).strip() : typed.strip();
        if (deed == Deed.REMOVE) {
            String numbers = text.replaceFirst("(?iu)^(?:punkt(?:erne|er)?|pkt\\.?|nr\\.?)\\s*", "");
            return numbers.isEmpty()
                    ? Choice.ask(new ItemWords.NumberMissing(deed.word()))
                    : Choice.one(new ItemOrder(deed, numbers, "", body, meeting));
        }
        Matcher number = NUMBER.matcher(text);
        boolean numbered = number.find() && (deed == Deed.RENAME || !isAmount(number.group()));
        return complete(new ItemOrder(
                deed,
                numbered ? number.group(1).replaceFirst("\\.$", "") : "",
                numbered ? text.substring(number.end()).strip() : text,
                body,
                meeting));
    }

    /** "3 nye pladser" begins with no item's number, "3. Nye pladser" and "punkt 3 Nye pladser" do. */
    private static boolean isAmount(String typed) {
        return AMOUNT.matcher(typed.strip()).matches();
    }

    private static Choice<ItemOrder> complete(ItemOrder order) {
        if (order.deed() == Deed.RENAME && order.numbers().isEmpty()) {
            return Choice.ask(new ItemWords.NumberMissing(order.deed().word()));
        }
        return order.title().chars().noneMatch(Character::isLetter)
                ? Choice.ask(new ItemWords.TitleMissing(order.deed().word()))
                : ItemTitle.of(order.title()).then(title -> Choice.one(order));
    }
}
