package dk.raadslag.templates.draft;

import dk.raadslag.templates.wording.SafeVelocity;
import fr.opensagres.xdocreport.core.XDocReportException;
import fr.opensagres.xdocreport.document.docx.discovery.DocxTemplateEngineConfiguration;
import fr.opensagres.xdocreport.template.velocity.internal.VelocityTemplateEngine;
import org.apache.velocity.app.VelocityEngine;

/** Velocity for Word files: as safe as for every other text, and every value is escaped for XML. */
final class WordEngine extends VelocityTemplateEngine {

    WordEngine() {
        super(SafeVelocity.settings());
        setConfiguration(DocxTemplateEngineConfiguration.INSTANCE);
        try {
            SafeVelocity.RUN_DATA.forEach(getVelocityEngine()::removeDirective);
        } catch (XDocReportException e) {
            throw new IllegalStateException("Velocity does not start for Word files", e);
        }
    }

    @Override
    protected synchronized VelocityEngine getVelocityEngine() throws XDocReportException {
        return super.getVelocityEngine();
    }
}
