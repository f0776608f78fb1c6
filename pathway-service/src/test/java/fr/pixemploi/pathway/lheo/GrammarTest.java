package fr.pixemploi.pathway.lheo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Our grammar, held against the published schema where that is at hand. */
class GrammarTest {
    private static final Grammar GRAMMAR = Grammar.read();

    @Test
    void everyChildOfAContainerIsKnown() {
        for (String container : GRAMMAR.containers())
            assertThat(GRAMMAR.container(container).orElseThrow().keySet())
                    .as(container)
                    .allMatch(GRAMMAR::knows);
    }

    @Test
    void itSaysWhatThePublishedSchemaSays() throws Exception {
        Path schema = Shared.file("lheo-2.3.xsd");
        Assumptions.assumeTrue(Files.exists(schema));
        Map<String, List<String>> published = new HashMap<>();
        DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
        parsers.setNamespaceAware(true);
        try (InputStream file = Files.newInputStream(schema)) {
            Document document = parsers.newDocumentBuilder().parse(file);
            NodeList types = document.getElementsByTagNameNS("*", "complexType");
            for (int i = 0; i < types.getLength(); i++) {
                Element type = (Element) types.item(i);
                if (!type.getAttribute("name").endsWith("-subtype")) continue;
                NodeList children = type.getElementsByTagNameNS("*", "element");
                List<String> held = new ArrayList<>();
                for (int c = 0; c < children.getLength(); c++) {
                    Element child = (Element) children.item(c);
                    String name = child.getAttribute("ref").replace("lheo:", "");
                    if (!name.equals("extras"))
                        held.add(name + " " + child.getAttribute("minOccurs") + ".."
                                + child.getAttribute("maxOccurs").replace("unbounded", "N"));
                }
                if (!held.isEmpty()) published.put(type.getAttribute("name").replace("-subtype", ""), held);
            }
        }
        for (String container : GRAMMAR.containers()) {
            List<String> ours = new ArrayList<>();
            GRAMMAR.container(container)
                    .orElseThrow()
                    .forEach((name, range) -> ours.add(name + " " + range.least() + ".."
                            + (range.most() == Integer.MAX_VALUE ? "N" : range.most())));
            assertThat(ours).as(container).isEqualTo(published.get(container));
        }
    }
}
