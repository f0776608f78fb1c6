package fr.pixemploi.pathway.lheo;

import java.io.StringReader;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/**
 * The canonical form of a document by a parser that is not the reader's: Canonical XML 1.0 with comments, of documents without DTD. Elements
 * and texts as they are, attributes in the order of namespace and name, namespaces where they are declared.
 */
public final class Canonical {
    private final StringBuilder out = new StringBuilder();

    private Canonical() {}

    public static String of(String xml) throws Exception {
        DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance(
                "com.sun.org.apache.xerces.internal.jaxp.DocumentBuilderFactoryImpl", null);
        parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        parsers.setNamespaceAware(true);
        parsers.setCoalescing(true);
        Canonical canonical = new Canonical();
        Node document = parsers.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        for (Node child = document.getFirstChild(); child != null; child = child.getNextSibling())
            canonical.write(child);
        return canonical.out.toString();
    }

    private void write(Node node) {
        switch (node.getNodeType()) {
            case Node.ELEMENT_NODE -> element(node);
            case Node.TEXT_NODE -> out.append(escaped(node.getNodeValue()).replace(">", "&gt;"));
            case Node.COMMENT_NODE ->
                out.append("<!--").append(node.getNodeValue()).append("-->");
            case Node.PROCESSING_INSTRUCTION_NODE ->
                out.append("<?")
                        .append(node.getNodeName())
                        .append(' ')
                        .append(node.getNodeValue())
                        .append("?>");
            default -> throw new IllegalStateException("no node of a document without DTD: " + node);
        }
    }

    private void element(Node element) {
        out.append('<').append(element.getNodeName());
        TreeSet<String> namespaces = new TreeSet<>();
        TreeMap<String, String> attributes = new TreeMap<>();
        NamedNodeMap all = element.getAttributes();
        for (int i = 0; i < all.getLength(); i++) {
            Node one = all.item(i);
            String written = " " + one.getNodeName() + "=\""
                    + escaped(one.getNodeValue())
                            .replace("\"", "&quot;")
                            .replace("\t", "&#x9;")
                            .replace("\n", "&#xA;") + "\"";
            if (XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(one.getNamespaceURI())) namespaces.add(written);
            else
                attributes.put(
                        (one.getNamespaceURI() == null ? "" : one.getNamespaceURI()) + " " + one.getLocalName(),
                        written);
        }
        namespaces.forEach(out::append);
        attributes.values().forEach(out::append);
        out.append('>');
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) write(child);
        out.append("</").append(element.getNodeName()).append('>');
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\r", "&#xD;");
    }
}
