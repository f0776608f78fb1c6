package fr.pixemploi.proofs.portal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The checker of HTML that W3C runs (vnu), in this process. */
final class HtmlCheck {
    private HtmlCheck() {}

    /** What is wrong with a page; warnings are left out. */
    static List<String> faults(String html) {
        List<String> faults = new ArrayList<>();
        SimpleDocumentValidator validator = new SimpleDocumentValidator();
        try {
            validator.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", new Faults(faults));
            validator.setUpValidatorAndParsers(new Faults(faults), true, false);
            validator.checkHtmlInputSource(
                    new InputSource(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8))));
        } catch (IOException | SAXException e) {
            throw new IllegalStateException(e);
        } catch (Exception e) {
            throw new IllegalStateException("the checker could not be set up", e);
        }
        return faults;
    }

    private record Faults(List<String> faults) implements ErrorHandler {
        @Override
        public void warning(SAXParseException warning) {}

        @Override
        public void error(SAXParseException fault) {
            faults.add("line " + fault.getLineNumber() + ": " + fault.getMessage());
        }

        @Override
        public void fatalError(SAXParseException fault) {
            error(fault);
        }
    }
}
