package fr.pixemploi.pathway.lheo;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** Writes down what a parser passes, so that its canonical form stays the same. */
final class XmlCopy {
    private final StringBuilder xml = new StringBuilder();

    /** What was written down since the last taking. */
    String take() {
        String taken = xml.toString();
        xml.setLength(0);
        return taken;
    }

    void event(XMLStreamReader at) {
        switch (at.getEventType()) {
            case XMLStreamConstants.START_ELEMENT -> start(at);
            case XMLStreamConstants.END_ELEMENT ->
                name("</", at.getPrefix(), at.getLocalName()).append('>');
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                escape(at.getText(), false);
            case XMLStreamConstants.COMMENT ->
                xml.append("<!--").append(at.getText()).append("-->");
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> {
                xml.append("<?").append(at.getPITarget());
                if (at.getPIData() != null && !at.getPIData().isEmpty())
                    xml.append(' ').append(at.getPIData());
                xml.append("?>");
            }
            default -> {
                // Begin and end of the document.
            }
        }
    }

    private void start(XMLStreamReader at) {
        name("<", at.getPrefix(), at.getLocalName());
        for (int i = 0; i < at.getNamespaceCount(); i++) {
            String prefix = at.getNamespacePrefix(i);
            String uri = at.getNamespaceURI(i);
            value(prefix == null || prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix, uri == null ? "" : uri);
        }
        for (int i = 0; i < at.getAttributeCount(); i++) {
            String prefix = at.getAttributePrefix(i);
            value(
                    prefix == null || prefix.isEmpty()
                            ? at.getAttributeLocalName(i)
                            : prefix + ":" + at.getAttributeLocalName(i),
                    at.getAttributeValue(i));
        }
        xml.append('>');
    }

    private StringBuilder name(String begin, String prefix, String local) {
        xml.append(begin);
        if (prefix != null && !prefix.isEmpty()) xml.append(prefix).append(':');
        return xml.append(local);
    }

    private void value(String name, String value) {
        xml.append(' ').append(name).append("=\"");
        escape(value, true);
        xml.append('"');
    }

    private void escape(String text, boolean attribute) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '\r' -> xml.append("&#xD;");
                case '"' -> xml.append(attribute ? "&quot;" : "\"");
                case '\n' -> xml.append(attribute ? "&#xA;" : "\n");
                case '\t' -> xml.append(attribute ? "&#x9;" : "\t");
                default -> xml.append(c);
            }
        }
    }
}
