package fr.pixemploi.kit.imports.sheet;

import fr.pixemploi.kit.csv.CsvFault;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Goes through the XML of a sheet. No document type is read, no entity resolved, nothing else opened. */
final class SheetCursor {
    private final XMLStreamReader xml;

    SheetCursor(InputStream content) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        try {
            xml = factory.createXMLStreamReader(content);
        } catch (XMLStreamException e) {
            throw unreadable(e);
        }
    }

    /** Goes on by one; a document that ends here is cut off. */
    void next() throws IOException {
        try {
            if (!xml.hasNext()) throw new UnreadableSheet(CsvFault.Reason.NOT_A_SHEET);
            int event = xml.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE)
                throw new UnreadableSheet(CsvFault.Reason.NOT_A_SHEET);
        } catch (XMLStreamException e) {
            throw unreadable(e);
        }
    }

    /** Goes to the end of the element that begins here. */
    void passOver() throws IOException {
        for (int depth = 1; depth > 0; ) {
            next();
            if (begins()) depth++;
            else if (ends()) depth--;
        }
    }

    boolean begins() {
        return xml.isStartElement();
    }

    boolean ends() {
        return xml.isEndElement();
    }

    boolean begins(String name) {
        return begins() && name().equals(name);
    }

    boolean ends(String name) {
        return ends() && name().equals(name);
    }

    /** Of the element, without its prefix. */
    String name() {
        return xml.getLocalName();
    }

    /** Characters that stand here; none at an element. */
    String text() {
        return xml.isCharacters() ? xml.getText() : "";
    }

    @Nullable
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) return xml.getAttributeValue(i);
        }
        return null;
    }

    /** How often something stands there. */
    int times(String attribute) throws UnreadableSheet {
        String said = attribute(attribute);
        if (said == null) return 1;
        if (!said.matches("[1-9]\\d{0,8}")) throw new UnreadableSheet(CsvFault.Reason.NOT_A_SHEET);
        return Integer.parseInt(said);
    }

    /** What went wrong while the file came in is told as that. */
    private static IOException unreadable(XMLStreamException e) {
        return e.getNestedException() instanceof IOException broken
                ? broken
                : new UnreadableSheet(CsvFault.Reason.NOT_A_SHEET);
    }
}
