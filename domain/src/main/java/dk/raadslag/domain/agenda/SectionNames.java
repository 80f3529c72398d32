package dk.raadslag.domain.agenda;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words agendas and minutes use for the sections of an item. */
final class SectionNames {

    private static final Pattern DECISION_OF =
            Pattern.compile("(?:beslutning (?:i|fra|på|for|til|den|truffet)|behandling (?:i|på)) [^.!?]*(?:\\d.*)?"
                    + "|beslutning [^.!?]{3,60} (?:den|d\\.) ?\\d.*");
    private static final Pattern DECISION_OF_ITEM = Pattern.compile(
            "(?:beslutning|referat|konklusion) (?:for|til|af|vedr\\.) (?:dagsordens)?p(?:un)?kt\\.? ?\\d+.*");
    private static final Pattern RECOMMENDATION_OF =
            Pattern.compile("indstilling(?:en)? (?:fra|til) [^.!?]+|(?:\\p{L}+ ){0,2}\\p{L}+s indstilling");
    private static final Pattern ENDORSEMENT_OF = Pattern.compile("(?:\\p{L}+ ){0,3}\\p{L}+s påtegning");
    private static final Map<String, Section> FIRM = new HashMap<>();
    private static final Map<String, Section> SOFT = new HashMap<>();

    static {
        firm(Section.SUMMARY, "resume", "sagsresume", "kort resume", "resume af sagen", "sammenfatning", "sammendrag");
        firm(Section.SUMMARY, "beslutningstema", "formål med punktet", "sagens kerne");
        firm(Section.RECOMMENDATION, "indstilling", "indstillinger", "indstillingen", "beslutningspunkter");
        firm(Section.RECOMMENDATION, "indstilling og beslutning");
        firm(Section.RECOMMENDATION, "beslutningspunkt", "forslag til beslutning");
        firm(Section.PRESENTATION, "sagsfremstilling", "sagsfremstillingen", "sagsbeskrivelse", "fremstilling");
        firm(Section.PRESENTATION, "beskrivelse af sagen", "sagens indhold", "sagsindhold");
        firm(Section.PRESENTATION, "supplerende sagsfremstilling");
        firm(Section.ATTACHMENTS, "bilag", "bilag til sagen", "bilag til punktet", "bilag til dette punkt");
        firm(Section.ATTACHMENTS, "bilagsliste", "bilagsoversigt", "vedlagte bilag", "vedhæftede bilag");
        firm(Section.ATTACHMENTS, "vedhæftede filer", "vedhæftninger", "sagens bilag", "bilag/links");
        firm(Section.ATTACHMENTS, "bilagsfortegnelse", "fortegnelse over bilag", "bilag (vedhæftet)");
        firm(Section.ATTACHMENTS, "bilag og links", "links og bilag");
        firm(Section.DECISION, "beslutning", "beslutninger", "beslutningsreferat", "afgørelse");
        firm(Section.PROCESS, "sagsforløb", "sagshistorik", "sagsgang", "sagsgang og sagstype");
        firm(Section.PROCESS, "tidligere behandling", "tidligere beslutninger", "politisk behandling");
        firm(Section.PROCESS, "journalnummer", "direktørpåtegning");
        soft(Section.PRESENTATION, "baggrund", "sagens baggrund", "baggrund for sagen", "redegørelse", "begrundelse");
        soft(Section.PRESENTATION, "økonomi", "økonomiske konsekvenser", "økonomi og personale", "videre proces");
        soft(Section.PRESENTATION, "den videre proces", "det videre forløb", "tidsplan", "lovgrundlag", "vurdering");
        soft(Section.PRESENTATION, "administrationens vurdering", "kommunikation", "høring", "borgerinddragelse");
        soft(Section.DECISION, "referat", "konklusion");
        soft(
                Section.PROCESS,
                "deltagere",
                "inviterede",
                "inviteret til punktet",
                "kompetence",
                "beslutningskompetence");
    }

    private SectionNames() {}

    private static void firm(Section section, String... names) {
        for (String name : names) {
            FIRM.put(name, section);
        }
    }

    private static void soft(Section section, String... names) {
        for (String name : names) {
            SOFT.put(name, section);
        }
    }

    static Optional<Section> firm(String name) {
        return DECISION_OF_ITEM.matcher(name).matches()
                ? Optional.of(Section.DECISION)
                : Optional.ofNullable(FIRM.get(name));
    }

    /** Names that may as well be a subheading within a section. */
    static Optional<Section> soft(String name) {
        return Optional.ofNullable(SOFT.get(name));
    }

    /** Names that carry a forum or a date, such as "beslutning i Sundhedsrådet den 20. januar 2027". */
    static Optional<Section> phrase(String name) {
        if (name.startsWith("be") && DECISION_OF.matcher(name).matches()) {
            return Optional.of(Section.DECISION);
        }
        if (name.contains("indstilling") && RECOMMENDATION_OF.matcher(name).matches()) {
            return Optional.of(Section.RECOMMENDATION);
        }
        return name.endsWith("påtegning") && ENDORSEMENT_OF.matcher(name).matches()
                ? Optional.of(Section.PROCESS)
                : Optional.empty();
    }
}
