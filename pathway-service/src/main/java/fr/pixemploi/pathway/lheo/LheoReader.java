package fr.pixemploi.pathway.lheo;

import fr.pixemploi.pathway.lheo.LheoFault.Code;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a file, plain or compressed by gzip, one formation at a time. Memory is bounded by one formation: {@link #MOST_OF_ONE} bytes, a hundred
 * thousand elements, forty deep. DTDs and entities are refused and never looked up. The limits are proposals.
 */
public final class LheoReader {
    static final long MOST_OF_ONE = 8L << 20;
    private static final int DEEPEST = 40;
    private static final int MOST_ELEMENTS = 100_000;
    private static final int MOST_UNKNOWN_NAMES = 10_000;
    private static final Map<String, String> VERSIONS =
            Map.of("http://lheo.gouv.fr/2.3", "2.3", "http://www.lheo.org/2.2", "2.2");

    private final Grammar grammar;
    private final BoundedInput input;
    private final XMLStreamReader at;
    private final XmlCopy copy = new XmlCopy();
    private final Deque<String> path = new ArrayDeque<>();
    private final Set<String> unknownNames = new HashSet<>();
    private String namespace = "";
    private String head = "";
    private String lead = "";
    private String tail = "";

    private LheoReader(Grammar grammar, BoundedInput input, XMLStreamReader at) {
        this.grammar = grammar;
        this.input = input;
        this.at = at;
    }

    /**
     * Begins to read, up to the first formation.
     *
     * @param mostBytes of the whole file, once decompressed
     * @throws LheoRefused when it is no LHEO
     * @throws IOException when the bytes stop coming
     */
    public static LheoReader open(Grammar grammar, InputStream file, long mostBytes) throws IOException, LheoRefused {
        try {
            BoundedInput input = new BoundedInput(Parsers.plain(file), MOST_OF_ONE, mostBytes);
            LheoReader reader = new LheoReader(grammar, input, Parsers.of(input));
            reader.begin();
            return reader;
        } catch (ZipException | EOFException e) {
            throw new LheoRefused(new LheoFault(1, "", Code.CUT_OFF));
        } catch (XMLStreamException e) {
            throw Parsers.refusal(e);
        }
    }

    /** {@code 2.2} or {@code 2.3}. */
    public String version() {
        return VERSIONS.getOrDefault(namespace, "");
    }

    /** Everything before the first formation, without the declaration of XML. */
    public String head() {
        return head;
    }

    /** Everything behind the last formation, once all were read. */
    public String tail() {
        return tail;
    }

    /** Bytes that were read so far, once decompressed. */
    public long bytes() {
        return input.all();
    }

    /**
     * The next formation; empty at the end of the file, which was then read to it.
     *
     * @throws LheoRefused when something is wrong after which nothing can be read
     */
    public Optional<Formation> next() throws IOException, LheoRefused {
        try {
            if (at.getEventType() == XMLStreamConstants.END_DOCUMENT) return Optional.empty();
            Element element = new Tree().read();
            Formation formation = new Formation(element, lead + copy.take());
            input.begin();
            lead = pass();
            return Optional.of(formation);
        } catch (XMLStreamException e) {
            throw Parsers.refusal(e);
        }
    }

    private void begin() throws XMLStreamException, LheoRefused {
        // It allows control characters, which nobody could write out as XML 1.0.
        if ("1.1".equals(at.getVersion())) throw refused(Code.NOT_WELL_FORMED);
        while (at.getEventType() != XMLStreamConstants.START_ELEMENT) {
            if (at.getEventType() == XMLStreamConstants.DTD) throw refused(Code.DOCTYPE);
            copy.event(at);
            at.next();
        }
        namespace = at.getNamespaceURI() == null ? "" : at.getNamespaceURI();
        if (!at.getLocalName().equals("lheo") || !VERSIONS.containsKey(namespace)) throw refused(Code.NOT_LHEO);
        enter();
        head = pass();
        if (at.getEventType() == XMLStreamConstants.END_DOCUMENT) throw refused(Code.NO_FORMATION);
        input.begin();
    }

    /** Goes on to the next formation, or the end, and returns what stands before it. */
    private String pass() throws XMLStreamException, LheoRefused {
        while (true) {
            switch (at.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (path.size() == 2 && inLheo("formation") && "offres".equals(path.peekLast())) return copy.take();
                    enter();
                }
                case XMLStreamConstants.END_ELEMENT -> leave();
                case XMLStreamConstants.END_DOCUMENT -> {
                    tail = copy.take();
                    return tail;
                }
                default -> copy.event(at);
            }
        }
    }

    private boolean inLheo(String name) {
        return at.getLocalName().equals(name) && namespace.equals(at.getNamespaceURI());
    }

    private String enter() throws LheoRefused {
        String name = namespace.equals(at.getNamespaceURI())
                ? at.getLocalName()
                : "{" + at.getNamespaceURI() + "}" + at.getLocalName();
        path.addLast(name);
        if (path.size() > DEEPEST) throw refused(Code.TOO_DEEP);
        if (!grammar.knows(name)) note(name);
        for (int i = 0; i < at.getAttributeCount(); i++) note("@" + at.getAttributeLocalName(i));
        copy.event(at);
        return name;
    }

    private void leave() {
        copy.event(at);
        path.removeLast();
    }

    /** The parser keeps every name that it sees. */
    private void note(String name) throws LheoRefused {
        if (unknownNames.add(name) && unknownNames.size() > MOST_UNKNOWN_NAMES) throw refused(Code.TOO_MANY_NAMES);
    }

    /** One formation, from its start to its end. */
    private final class Tree {
        private final Deque<Element> open = new ArrayDeque<>();
        private int elements;

        Element read() throws XMLStreamException, LheoRefused {
            Element root = start();
            while (true) {
                switch (at.next()) {
                    case XMLStreamConstants.START_ELEMENT -> start();
                    case XMLStreamConstants.END_ELEMENT -> {
                        leave();
                        open.removeLast();
                        if (open.isEmpty()) return root;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                        copy.event(at);
                        open.getLast().text(at.getText());
                    }
                    default -> copy.event(at);
                }
            }
        }

        private Element start() throws LheoRefused {
            if (++elements > MOST_ELEMENTS) throw refused(Code.TOO_MANY_ELEMENTS);
            Element begun = new Element(enter(), at.getLocation().getLineNumber());
            for (int i = 0; i < at.getAttributeCount(); i++) {
                String prefix = at.getAttributePrefix(i);
                begun.attribute(
                        prefix == null || prefix.isEmpty()
                                ? at.getAttributeLocalName(i)
                                : prefix + ":" + at.getAttributeLocalName(i),
                        at.getAttributeValue(i));
            }
            if (!open.isEmpty()) open.getLast().add(begun);
            open.addLast(begun);
            return begun;
        }
    }

    private LheoRefused refused(Code code) {
        return new LheoRefused(new LheoFault(
                Math.max(1, at.getLocation().getLineNumber()), path.isEmpty() ? "" : path.getLast(), code));
    }
}
