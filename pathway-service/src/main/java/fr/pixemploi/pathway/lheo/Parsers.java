package fr.pixemploi.pathway.lheo;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import fr.pixemploi.pathway.lheo.LheoFault.Code;
import java.io.BufferedInputStream;
import java.io.CharConversionException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Parsers of XML that look nothing up, and what is wrong where one cannot go on. */
final class Parsers {
    private static final int GZIP = 0x1f8b;
    private static final XMLInputFactory FACTORY = factory();

    private Parsers() {}

    private static XMLInputFactory factory() {
        XMLInputFactory parsers = new WstxInputFactory();
        parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        parsers.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        parsers.setProperty(XMLInputFactory.IS_COALESCING, false);
        // Else what is wrong shows only later, where nobody expects it.
        parsers.setProperty(WstxInputProperties.P_LAZY_PARSING, false);
        parsers.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, 100);
        parsers.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, 65_536);
        parsers.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, 1_000);
        return parsers;
    }

    static XMLStreamReader of(InputStream xml) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(xml);
    }

    /** Decompressed where it is compressed by gzip. */
    static InputStream plain(InputStream file) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(file, 1 << 16);
        buffered.mark(2);
        int first = buffered.read() << 8 | buffered.read();
        buffered.reset();
        return first == GZIP ? new GZIPInputStream(buffered, 1 << 16) : buffered;
    }

    /** @throws IOException when the bytes stopped coming: the file may be well */
    static LheoRefused refusal(XMLStreamException e) throws IOException {
        int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
        Throwable cause = e.getNestedException() == null ? e.getCause() : e.getNestedException();
        Code code = switch (cause) {
            case BoundedInput.Full full -> full.wholeFile() ? Code.FILE_TOO_LARGE : Code.TOO_LARGE;
            case ZipException damaged -> Code.CUT_OFF;
            case EOFException ended -> Code.CUT_OFF;
            case CharConversionException otherEncoding -> Code.NOT_WELL_FORMED;
            case IOException gone -> throw gone;
            case null, default -> Code.NOT_WELL_FORMED;
        };
        return new LheoRefused(new LheoFault(line, "", code));
    }
}
