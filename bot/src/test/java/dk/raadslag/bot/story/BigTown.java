package dk.raadslag.bot.story;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A network of sixty municipalities with a contact person each: ten that answer, and fifty that are reminded. */
record BigTown(List<String> answering, List<String> reminded) {
    private static final int ANSWERING = 10;
    private static final int ALL = 60;
    private static final Path CODES = Path.of("src/main/resources/dk/raadslag/bot/config/municipalities.csv");

    static BigTown writtenInto(Path folder) throws IOException {
        List<String> codes;
        try (Stream<String> lines = Files.lines(CODES, StandardCharsets.UTF_8)) {
            codes = lines.skip(1).map(line -> line.split(";")[0]).limit(ALL).toList();
        }
        Files.createDirectories(folder.resolve("networks"));
        Files.createDirectories(folder.resolve("contacts"));
        Files.writeString(folder.resolve("networks/proeve.yml"), """
                id: proeve
                short-name: PRV
                name: Prøvenetværket
                sender-name: Prøvesekretariatet
                phone: 72 30 00 00
                host: "%s"
                secretariat: [{name: Konsulent 1, email: konsulent-1@example.dk}]
                municipalities: %s
                groups: {svarer: %s, paamindes: %s}
                forums: [{id: raadet, name: Rådet, meetings: []}]
                """.formatted(
                        codes.get(0),
                        quoted(codes),
                        quoted(codes.subList(0, ANSWERING)),
                        quoted(codes.subList(ANSWERING, ALL))));
        Files.writeString(
                folder.resolve("contacts/proeve.csv"),
                codes.stream()
                        .map(code -> code + ";Kontakt " + code + ";;" + name(code) + "@example.dk;;hovedkontakt;;;\n")
                        .collect(Collectors.joining(
                                "", "kommune;navn;titel;email;telefon;rolle;fagområder;fra;til\n", "")));
        return new BigTown(
                codes.subList(0, ANSWERING).stream().map(BigTown::name).toList(),
                codes.subList(ANSWERING, ALL).stream().map(BigTown::name).toList());
    }

    List<String> everybody() {
        return Stream.concat(answering.stream(), reminded.stream()).toList();
    }

    private static String name(String code) {
        return "kontakt-" + code;
    }

    private static String quoted(List<String> codes) {
        return codes.stream().collect(Collectors.joining("\", \"", "[\"", "\"]"));
    }
}
