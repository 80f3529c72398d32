package dk.raadslag.templates.draft;

import fr.opensagres.xdocreport.core.XDocReportException;
import fr.opensagres.xdocreport.document.docx.DocxReport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Fills the merge fields of a Word file; only the fields are Velocity, the text around them is not. */
final class WordForm {
    static final String ENDING = ".docx";

    private final WordEngine engine = new WordEngine();

    byte[] fill(String name, byte[] layout, Map<String, Object> values) {
        DocxReport report = new DocxReport();
        report.setId(name);
        report.setTemplateEngine(engine);
        report.createFieldsMetadata().setEvaluateEngineOnlyForFields(true);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            report.load(new ByteArrayInputStream(layout));
            report.process(new HashMap<>(values), out);
            return SettledZip.of(out.toByteArray());
        } catch (XDocReportException | IOException e) {
            throw new IllegalStateException("cannot fill in " + name, e);
        }
    }
}
