package fr.pixemploi.assessment.bank.inspection;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.ext.DefaultHandler2;

/** XML of documents: none of a document type, none without end, none malformed gets past the first look. */
final class Markup {
    private int elements;

    /** Refuses a part that no honest program writes. */
    void check(byte[] part) {
        try {
            SAXParser parser = parser();
            Look look = new Look();
            parser.setProperty("http://xml.org/sax/properties/lexical-handler", look);
            parser.parse(new ByteArrayInputStream(part), look);
        } catch (SAXException | IOException e) {
            throw new FileRefused(Refusal.DAMAGED, e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The tree of a part that was checked. */
    static Document tree(byte[] part) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(part), null, "", Parser.xmlParser());
        } catch (IOException e) {
            throw new FileRefused(Refusal.DAMAGED, e);
        }
    }

    private static SAXParser parser() throws ParserConfigurationException, SAXException {
        SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newSAXParser();
    }

    private final class Look extends DefaultHandler2 {
        private int depth;

        @Override
        public void startDTD(String name, String publicId, String systemId) {
            throw new FileRefused(Refusal.EXTERNAL_ENTITY);
        }

        @Override
        public InputSource resolveEntity(String name, String publicId, String baseUri, String systemId) {
            throw new FileRefused(Refusal.EXTERNAL_ENTITY);
        }

        @Override
        public void startElement(String uri, String local, String name, Attributes attributes) {
            if (++elements > Limits.ELEMENTS || ++depth > Limits.DEPTH) throw new FileRefused(Refusal.TOO_LARGE);
        }

        @Override
        public void endElement(String uri, String local, String name) {
            depth--;
        }
    }
}
