package dk.raadslag.bot.reading;

import dk.raadslag.domain.reply.Answer;
import dk.raadslag.domain.reply.Position;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundItem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a plain yes or no to a round that asks for consent; everything longer is read as any other answer. */
public final class ConsentWords {
    /** A plain yes is short; a repetition in a pattern goes as deep as its text is long. */
    private static final int LONGEST_YES = 300;

    private static final String END = "(?:[\\s,.!:;–-]++|tak|herfra|fra (?:vores side|[\\p{L}-]+(?: kommune)?))*+";
    private static final String WE = "(?:(?:vi|jeg|kommunen|[\\p{L}-]+(?: kommune)?) )?";
    private static final Pattern AGREES = Spelling.pattern("(?:(?:set|ja|ok|okay|fint|jo)[\\s,.!–-]*)*" + WE
            + "(?:(?:er |kan )?(?:helt |fuldt |fuldt ud |godt )*(?:enige?|med på den|godkend(?:t|er|e)|tiltræd(?:er|es|e)|tiltrådt|accepterer|accepteret|tilslutter os|tilslutte os|bakker op|bakke op|støtter)"
            + "(?: (?:det|den|forslaget|udkastet|indstillingen|brevet|det hele|alt|i det|i det hele|i udkastet|i forslaget))?"
            + "|(?:har )?(?:ingen|ikke nogen) (?:indsigelser?|bemærkninger|indvendinger)|ja|ok|okay|godkendt)" + END);
    private static final Pattern OBJECTS = Spelling.pattern("(?:nej[\\s,.!–-]*)?" + WE
            + "(?:(?:gør|har|rejser)(?: vi)?(?: desværre)? (?:en )?indsigelser?(?: (?:mod|imod|over for) (?:det|forslaget|udkastet|brevet))?"
            + "|modsætter (?:vi )?os(?: (?:det|forslaget|udkastet))?"
            + "|(?:kan|vil) (?:vi )?(?:desværre |altså |bestemt )?ikke (?:godkende|tiltræde|acceptere|tilslutte os|bakke op|støtte)(?: (?:det|den|forslaget|udkastet|indstillingen|brevet|op om det))?"
            + "|godkender (?:vi )?(?:desværre )?ikke(?: (?:det|den|forslaget|udkastet))?"
            + "|(?:er )?(?:uenige?|ikke enige?)(?: i (?:det|forslaget|udkastet))?)(?!\\w)");
    private static final Pattern BEFORE_REASON = Spelling.pattern(
            "[\\s,.:;–-]*(?:(?:fordi|for|da|idet|eftersom|begrundelse:?|grunden er,? at)(?!\\w))?[\\s,.:;–-]*");
    private static final Pattern NO = Spelling.pattern("nej(?: tak)?(?:[\\s.!]*$|[\\s]*[,.:;–-])");

    private ConsentWords() {}

    /** Returns the answers a text gives as a whole; none where it says something else. */
    public static Map<String, Answer> in(String typed, Round round) {
        String own = MailText.ownWords(typed);
        String text = Courtesies.withoutPoliteLines(Courtesies.body(own)).strip();
        if (agrees(text) || agrees(own)) {
            return toAll(round, new Answer(Position.ENDORSED, ""));
        }
        return round.items().size() == 1 ? objection(text, round) : Map.of();
    }

    private static boolean agrees(String text) {
        return text.length() <= LONGEST_YES && AGREES.matcher(text).matches();
    }

    private static Map<String, Answer> objection(String text, Round round) {
        return Stream.of(OBJECTS, NO)
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::lookingAt)
                .findFirst()
                .map(objects -> toAll(round, new Answer(Position.NOT_ENDORSED, reason(text.substring(objects.end())))))
                .orElseGet(Map::of);
    }

    private static String reason(String rest) {
        Matcher before = BEFORE_REASON.matcher(rest);
        return before.lookingAt() ? rest.substring(before.end()) : rest;
    }

    private static Map<String, Answer> toAll(Round round, Answer answer) {
        List<String> numbers = round.items().stream().map(RoundItem::number).toList();
        Map<String, Answer> answers = new LinkedHashMap<>();
        numbers.forEach(number -> answers.put(number, answer));
        return answers;
    }
}
