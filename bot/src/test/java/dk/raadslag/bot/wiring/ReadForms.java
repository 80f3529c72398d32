package dk.raadslag.bot.wiring;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads the documents of a draft back with readers that know nothing of how they were made. */
final class ReadForms {
    private static final Pattern PAGE = Pattern.compile("Side\\d+af\\d+");

    private ReadForms() {}

    /** What stands under an item: the remarks in any order, and the rows of the proposed wordings. */
    record Section(List<String> voices, List<String> rows) {}

    /** Returns what stands under each item of the joint document, without the white space. */
    static Map<String, Section> joint(Path file, String form) throws IOException {
        return switch (form) {
            case "docx" -> word(file);
            case "html" -> page(html(file));
            default -> markdown(Files.readString(file));
        };
    }

    /** Returns the entries of the annex about what was said, without the white space. */
    static List<String> entries(Path file, String form) throws IOException {
        if (form.equals("html")) {
            return html(file).select("table.said tbody tr").stream()
                    .map(row -> squeezed(row.wholeText()))
                    .toList();
        }
        if (form.equals("md")) {
            String said =
                    Files.readString(file).split("## Hvem har sagt hvad\\?")[1].split("\n## ")[0];
            return Stream.of(said.split("\n- (?=\\*\\*)"))
                    .skip(1)
                    .map(entry -> squeezed(unescaped(entry)))
                    .toList();
        }
        try (XWPFDocument word = opened(file)) {
            return word.getTables().stream()
                    .filter(table -> table.getRow(0).getTableCells().size() == 7)
                    .flatMap(table -> table.getRows().stream().skip(1))
                    .map(row -> squeezed(String.join("|", cells(row))))
                    .toList();
        }
    }

    /** Returns the whole text of a document without the white space. */
    static String text(Path file, String form) throws IOException {
        return switch (form) {
            case "docx" -> {
                try (XWPFDocument word = opened(file)) {
                    yield squeezed(
                            word.getBodyElements().stream().map(ReadForms::text).collect(Collectors.joining("\n")));
                }
            }
            case "html" -> squeezed(html(file).body().wholeText());
            case "md" -> squeezed(unescaped(Files.readString(file)));
            default -> {
                try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
                    yield squeezed(new PDFTextStripper().getText(pdf));
                }
            }
        };
    }

    /** Returns how often each letter stands in a document, but for the foot of its pages and the heads of its tables. */
    static Map<Integer, Long> letters(Path file, String form) throws IOException {
        Document page = html(file.resolveSibling(file.getFileName().toString().replaceFirst("\\.[a-z]+$", ".html")));
        String text = text(file, form);
        if (form.equals("pdf")) {
            text = PAGE.matcher(text)
                    .replaceAll("")
                    .replace(squeezed(page.title()), "")
                    .replace("•", "");
        }
        for (Element head : page.select("thead tr")) {
            text = text.replace(squeezed(head.wholeText()), "");
        }
        return text.codePoints().boxed().collect(Collectors.groupingBy(one -> one, Collectors.counting()));
    }

    static List<List<String>> workbook(Path file) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(file.toFile())) {
            return StreamSupport.stream(book.getSheetAt(0).spliterator(), false)
                    .map(ReadForms::cells)
                    .toList();
        } catch (InvalidFormatException broken) {
            throw new IOException(broken);
        }
    }

    /** Returns the cells of a text file for spreadsheets; the mark that keeps a text from being a formula is taken off. */
    static List<List<String>> lines(Path file) throws IOException {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        var cells = Pattern.compile("\"((?:[^\"]|\"\")*)\"(;|\r\n)").matcher(Files.readString(file));
        while (cells.find()) {
            line.add(cells.group(1).replace("\"\"", "\"").replaceFirst("^'(?=[=+@|-])", ""));
            if (!cells.group(2).equals(";")) {
                lines.add(List.copyOf(line));
                line.clear();
            }
        }
        return lines;
    }

    static String squeezed(String text) {
        return text.replaceAll("[\\s\u00A0]+", "");
    }

    private static Map<String, Section> word(Path file) throws IOException {
        Map<String, Section> sections = new LinkedHashMap<>();
        try (XWPFDocument word = opened(file)) {
            String heading = "";
            for (IBodyElement element : word.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph
                        && paragraph.getText().startsWith("Punkt ")) {
                    heading = heading(paragraph.getText());
                    sections.put(heading, new Section(new ArrayList<>(), new ArrayList<>()));
                } else if (element instanceof XWPFParagraph paragraph && "ListBullet".equals(paragraph.getStyle())) {
                    sections.get(heading).voices().add(squeezed(paragraph.getText()));
                } else if (element instanceof XWPFTable table && sections.containsKey(heading)) {
                    table.getRows().stream()
                            .skip(1)
                            .forEach(row -> last(sections).rows().add(squeezed(String.join("|", cells(row)))));
                }
            }
        }
        return sorted(sections);
    }

    private static Map<String, Section> page(Document page) {
        Map<String, Section> sections = new LinkedHashMap<>();
        for (Element section : page.select("section")) {
            sections.put(
                    heading(section.select("h3").text()),
                    new Section(
                            section.select("li").stream()
                                    .map(one -> squeezed(one.wholeText()))
                                    .toList(),
                            section.select("tbody tr").stream()
                                    .map(row -> squeezed(row.select("td").stream()
                                            .map(Element::wholeText)
                                            .collect(Collectors.joining("|"))))
                                    .toList()));
        }
        return sorted(sections);
    }

    private static Map<String, Section> markdown(String text) {
        Map<String, Section> sections = new LinkedHashMap<>();
        Stream.of(text.split("\nMed venlig hilsen")[0].split("\n### ")).skip(1).forEach(section -> {
            String[] blocks = section.split("\n(?=- \\*\\*|\\| |\n)");
            sections.put(
                    heading(unescaped(section.lines().findFirst().orElseThrow())),
                    new Section(
                            some(blocks, block -> block.startsWith("- **"))
                                    .map(block -> squeezed(unescaped(block.substring(2))))
                                    .toList(),
                            some(blocks, block -> block.startsWith("| ") && !block.startsWith("| Side/afsnit"))
                                    .map(row -> squeezed(Stream.of(row.split("\n")[0].split("(?<!\\\\)\\|"))
                                            .map(cell -> unescaped(cell))
                                            .filter(cell -> !cell.isBlank())
                                            .collect(Collectors.joining("|"))))
                                    .toList()));
        });
        return sorted(sections);
    }

    private static Stream<String> some(String[] blocks, Predicate<String> which) {
        return Stream.of(blocks).filter(which);
    }

    private static Section last(Map<String, Section> sections) {
        return sections.values().stream().reduce((one, other) -> other).orElseThrow();
    }

    private static Map<String, Section> sorted(Map<String, Section> sections) {
        Map<String, Section> sorted = new LinkedHashMap<>();
        sections.forEach((heading, section) -> sorted.put(
                heading, new Section(section.voices().stream().sorted().toList(), List.copyOf(section.rows()))));
        return sorted;
    }

    private static String heading(String text) {
        return squeezed(text.replaceFirst(" \\((?:godkendelse|drøftelse|orientering)\\)$", ""));
    }

    private static String unescaped(String markdown) {
        return markdown.replaceAll("(?<!\\\\)(?:\\*\\*)", "")
                .replaceAll("\\\\(\\p{Punct})", "$1")
                .replace("&lt;", "<")
                .replace("&amp;", "&");
    }

    private static String text(IBodyElement element) {
        return element instanceof XWPFParagraph paragraph
                ? paragraph.getText()
                : element instanceof XWPFTable table ? table.getText() : "";
    }

    private static List<String> cells(XWPFTableRow row) {
        return row.getTableCells().stream()
                .map(cell -> cell.getParagraphs().stream()
                        .map(XWPFParagraph::getText)
                        .collect(Collectors.joining("\n")))
                .toList();
    }

    private static List<String> cells(Row row) {
        return IntStream.range(0, row.getLastCellNum())
                .mapToObj(index -> row.getCell(index).getStringCellValue())
                .toList();
    }

    private static XWPFDocument opened(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XWPFDocument(in);
        }
    }

    private static Document html(Path file) throws IOException {
        return Jsoup.parse(Files.readString(file));
    }
}
