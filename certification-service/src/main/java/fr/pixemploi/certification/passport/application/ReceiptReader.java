package fr.pixemploi.certification.passport.application;

import fr.pixemploi.certification.passport.domain.PassageOutcome;
import fr.pixemploi.certification.passport.domain.PassportRefusal;
import fr.pixemploi.certification.passport.domain.ReceiptLine;
import java.io.InputStream;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads a receipt as it comes, passage by passage. <strong>What a receipt looks like is not public</strong>: this is the project's own reading
 * ({@code docs/passport.md}), and this class is the only one that knows it. Names are read without their namespace.
 */
final class ReceiptReader {
    private static final int LONGEST = 500;
    private static final XMLInputFactory PARSERS = parsers();

    private final XMLStreamReader xml;

    private ReceiptReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    private static XMLInputFactory parsers() {
        XMLInputFactory parsers = XMLInputFactory.newDefaultFactory();
        parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        parsers.setProperty(XMLInputFactory.IS_COALESCING, false);
        return parsers;
    }

    /**
     * Reads it to its end.
     *
     * @param ofFlow told the flow that it answers, before any passage; false ends the reading
     * @throws PassportRefusal.ReceiptUnreadable when it is none
     * @throws PassportRefusal.ReceiptOfAnother when the flow is not the one
     */
    static void read(InputStream receipt, Predicate<String> ofFlow, Consumer<ReceiptLine> passages) {
        @Nullable XMLStreamReader xml = null;
        try {
            xml = PARSERS.createXMLStreamReader(receipt);
            new ReceiptReader(xml).read(ofFlow, passages);
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
            throw new PassportRefusal.ReceiptUnreadable(line);
        } finally {
            if (xml != null) close(xml);
        }
    }

    private static void close(XMLStreamReader xml) {
        try {
            xml.close();
        } catch (XMLStreamException e) {
            // It holds nothing but memory.
            return;
        }
    }

    private void read(Predicate<String> ofFlow, Consumer<ReceiptLine> passages) throws XMLStreamException {
        if (xml.nextTag() != XMLStreamConstants.START_ELEMENT
                || !xml.getLocalName().equals("accuseTraitement")) throw unreadable();
        boolean flow = false;
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            switch (xml.getLocalName()) {
                case "idFlux" -> {
                    if (!ofFlow.test(text())) throw new PassportRefusal.ReceiptOfAnother();
                    flow = true;
                }
                case "passage" -> {
                    if (!flow) throw unreadable();
                    passages.accept(passage());
                }
                default -> throw unreadable();
            }
        }
        if (!flow) throw unreadable();
        // Nothing follows the root but what any XML may end with.
        while (xml.hasNext()) xml.next();
    }

    private ReceiptLine passage() throws XMLStreamException {
        String id = null;
        PassageOutcome outcome = null;
        String reason = null;
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            switch (xml.getLocalName()) {
                case "idTechnique" -> id = text();
                case "statut" -> outcome = outcome(text());
                case "motif" -> reason = text();
                default -> throw unreadable();
            }
        }
        if (id == null || outcome == null) throw unreadable();
        return new ReceiptLine(id, outcome, outcome == PassageOutcome.REJECTED ? reason : null);
    }

    private PassageOutcome outcome(String word) {
        return switch (word) {
            case "ACCEPTE" -> PassageOutcome.ACCEPTED;
            case "REJETE" -> PassageOutcome.REJECTED;
            default -> throw unreadable();
        };
    }

    /** The text of the element, which holds no other one. */
    private String text() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            switch (xml.getEventType()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(xml.getText());
                case XMLStreamConstants.COMMENT, XMLStreamConstants.PROCESSING_INSTRUCTION -> {}
                default -> throw unreadable();
            }
            if (text.length() > LONGEST) throw unreadable();
        }
        return text.toString().strip();
    }

    private PassportRefusal.ReceiptUnreadable unreadable() {
        return new PassportRefusal.ReceiptUnreadable(
                Math.max(1, xml.getLocation().getLineNumber()));
    }
}
