package fr.pixemploi.pathway.catalogue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;

/** Files that are broken, or meant to break the reader, with the fault that each must be refused for. */
public final class HostileFiles {
    /** @param fault the code of the first fault that refuses it */
    public record Hostile(String name, String fault, Supplier<InputStream> bytes) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final String HEAD = "<lheo xmlns=\"http://lheo.gouv.fr/2.3\"><offres>";
    private static final String TAIL = "</offres></lheo>";
    private static final String GOOD = CatalogueGenerator.of(5, 3);
    private static final String BODY =
            "<organisme-formation-responsable><nom-organisme>O</nom-organisme></organisme-formation-responsable>";
    private static final String SESSION =
            "<session><periode><debut>00000000</debut><fin>00000000</fin></periode></session>";
    private static final String ACTION = "<action>" + SESSION + "</action>";

    private HostileFiles() {}

    private static String formation(String attributes, String inside) {
        return HEAD + "<formation " + attributes + ">" + inside + "</formation>" + TAIL;
    }

    private static String sound(String more) {
        return formation("numero='1'", "<intitule-formation>T</intitule-formation>" + ACTION + BODY + more);
    }

    private static String titled(String title) {
        return formation("numero='1'", "<intitule-formation>" + title + "</intitule-formation>" + ACTION + BODY);
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] gzip(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A text around a filling that is long and not in memory. */
    private static InputStream around(String before, String filling, long times, String after) {
        byte[] piece = filling.getBytes(StandardCharsets.UTF_8);
        InputStream middle = new InputStream() {
            private long left = times * piece.length;

            @Override
            public int read() {
                return left == 0 ? -1 : piece[(int) ((times * piece.length - left--) % piece.length)] & 0xff;
            }

            @Override
            public int read(byte[] into, int from, int length) {
                if (left == 0) return -1;
                int given = 0;
                while (given < length && left > 0) into[from + given++] = (byte) read();
                return given;
            }
        };
        return new SequenceInputStream(Collections.enumeration(List.of(text(before), middle, text(after))));
    }

    public static List<Hostile> all() {
        Map<String, String> texts = new LinkedHashMap<>();
        String xxe = "<!DOCTYPE lheo [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
        texts.put("an entity from a file / doctype", xxe + sound("<extras>&x;</extras>"));
        texts.put(
                "an entity from the net / doctype",
                xxe.replace("file:///etc/passwd", "http://127.0.0.1:1/x") + sound(""));
        texts.put(
                "a parameter entity / doctype",
                "<!DOCTYPE lheo [<!ENTITY % x SYSTEM \"http://127.0.0.1:1/x.dtd\"> %x;]>" + sound(""));
        texts.put("a DTD from the net / doctype", "<!DOCTYPE lheo SYSTEM \"http://127.0.0.1:1/x.dtd\">" + sound(""));
        texts.put(
                "a public DTD / doctype",
                "<!DOCTYPE lheo PUBLIC \"-//x//y\" \"http://127.0.0.1:1/x.dtd\">" + sound(""));
        texts.put("an empty DTD / doctype", "<!DOCTYPE lheo []>" + sound(""));
        texts.put("a billion laughs / doctype", laughs() + sound("<extras>&l9;</extras>"));
        texts.put(
                "quadratic laughs / doctype",
                "<!DOCTYPE lheo [<!ENTITY a \"" + "a".repeat(50_000) + "\">]>"
                        + sound("<extras>" + "&a;".repeat(50_000) + "</extras>"));
        texts.put(
                "an entity in itself / doctype",
                "<!DOCTYPE lheo [<!ENTITY a \"&b;\"><!ENTITY b \"&a;\">]>" + sound("<extras>&a;</extras>"));
        texts.put(
                "a default attribute / doctype",
                "<!DOCTYPE lheo [<!ATTLIST formation numero CDATA \"1\">]>" + sound(""));
        texts.put("an entity that nobody declared / not-well-formed", sound("<extras>&inconnue;</extras>"));
        texts.put(
                "an entity between formations / not-well-formed",
                HEAD + "&inconnue;" + sound("").substring(HEAD.length()));
        texts.put("an HTML entity / not-well-formed", sound("<extras>&nbsp;</extras>"));
        texts.put("an entity in an attribute / not-well-formed", sound("<extras info='&inconnue;'/>"));
        texts.put("nothing / not-well-formed", "");
        texts.put("spaces / not-well-formed", "  \n ");
        texts.put("words / not-well-formed", "bonjour");
        texts.put("JSON / not-well-formed", "{\"lheo\": []}");
        texts.put("a table / not-well-formed", "numero;titre\n1;T\n");
        texts.put("cut in a tag / not-well-formed", GOOD.substring(0, GOOD.indexOf("<action") + 4));
        texts.put("cut in a text / not-well-formed", GOOD.substring(0, GOOD.length() / 2));
        texts.put("cut at the last tag / not-well-formed", GOOD.substring(0, GOOD.lastIndexOf("</lheo>")));
        texts.put("something behind the end / not-well-formed", GOOD + "<lheo/>");
        texts.put("a tag that closes another / not-well-formed", GOOD.replaceFirst("</action>", "</session>"));
        texts.put("an attribute twice / not-well-formed", sound("<extras info='a' info='b'/>"));
        texts.put("an ampersand / not-well-formed", sound("<extras>a & b</extras>"));
        texts.put("a control character / not-well-formed", sound("<extras>\u0001</extras>"));
        texts.put("a reference to NUL / not-well-formed", sound("<extras>&#0;</extras>"));
        texts.put("half a surrogate / not-well-formed", sound("<extras>&#xD800;</extras>"));
        texts.put("a prefix that nobody declared / not-well-formed", sound("<extras><p:a/></extras>"));
        texts.put(
                "a CDATA without end / not-well-formed",
                sound("<extras><![CDATA[").replace(TAIL, ""));
        texts.put("a comment in two / not-well-formed", sound("<extras><!-- a -- b --></extras>"));
        texts.put("a declaration in the middle / not-well-formed", sound("<?xml version='1.0'?>"));
        texts.put("another version of XML / not-well-formed", "<?xml version='7.0'?>" + sound(""));
        texts.put("XML 1.1 / not-well-formed", "<?xml version='1.1'?>" + sound("<extras>&#1;</extras>"));
        texts.put(
                "another encoding than it has / not-well-formed",
                "<?xml version='1.0' encoding='UTF-16'?>" + sound(""));
        texts.put(
                "an encoding that nobody knows / not-well-formed",
                "<?xml version='1.0' encoding='x-klingon'?>" + sound(""));
        texts.put("two hundred attributes / not-well-formed", sound("<extras" + attributes(200) + "/>"));
        texts.put("an attribute of 100 kB / not-well-formed", sound("<extras info='" + "a".repeat(100_000) + "'/>"));
        texts.put("no namespace / not-lheo", GOOD.replace(" xmlns=\"http://lheo.gouv.fr/2.3\"", ""));
        texts.put("another namespace / not-lheo", GOOD.replace("lheo.gouv.fr/2.3", "lheo.gouv.fr/9.9"));
        texts.put("another root / not-lheo", "<lheo-index xmlns=\"http://lheo.gouv.fr/2.3\"/>");
        texts.put("a page / not-lheo", "<html><body>Maintenance</body></html>");
        texts.put("no offers / no-formation", "<lheo xmlns=\"http://lheo.gouv.fr/2.3\"/>");
        texts.put("offers without formation / no-formation", HEAD + TAIL);
        texts.put(
                "formations of another namespace / no-formation",
                HEAD + "<formation xmlns='urn:x' numero='1'/>" + TAIL);
        texts.put(
                "a formation elsewhere / no-formation",
                "<lheo xmlns=\"http://lheo.gouv.fr/2.3\"><formation numero='1'/></lheo>");
        texts.put(
                "ids that go in circles / id-circle",
                sound("<extras id='a' idref='b'/><extras id='b' idref='c'/><extras id='c' idref='a'/>"));
        texts.put("an id of itself / id-circle", sound("<extras id='a' idref='a'/>"));
        texts.put("an id twice / id-twice", sound("<extras id='a'/><extras id='a'/>"));
        texts.put(
                "no number / number-missing",
                formation("", "<intitule-formation>T</intitule-formation>" + ACTION + BODY));
        texts.put(
                "a blank number / number-missing",
                formation("numero='  '", "<intitule-formation>T</intitule-formation>" + ACTION + BODY));
        texts.put("one number twice / number-twice", GOOD.replace("numero=\"F2\"", "numero=\"F1\""));
        texts.put("no title / essential-missing", formation("numero='1'", ACTION + BODY));
        texts.put(
                "a title that says nothing / essential-missing",
                formation("numero='1'", "<intitule-formation>Non renseigné</intitule-formation>" + ACTION + BODY));
        texts.put("a title of markup only / essential-missing", titled("&lt;br/&gt;&amp;nbsp;"));
        texts.put("a title in an element of its own / essential-missing", titled("<b>T</b>"));
        texts.put(
                "a body of markup only / essential-missing",
                sound("").replace("<nom-organisme>O<", "<nom-organisme>&lt;p&gt;&lt;/p&gt;<"));
        texts.put(
                "no action / essential-missing",
                formation("numero='1'", "<intitule-formation>T</intitule-formation>" + BODY));
        texts.put(
                "no session / essential-missing",
                formation("numero='1'", "<intitule-formation>T</intitule-formation><action/>" + BODY));
        texts.put(
                "no body / essential-missing",
                formation("numero='1'", "<intitule-formation>T</intitule-formation>" + ACTION));
        texts.put("too deep / too-deep", sound("<a>".repeat(60) + "</a>".repeat(60)));
        texts.put("too deep between formations / too-deep", HEAD + "<a>".repeat(2_000) + "</a>".repeat(2_000) + TAIL);
        texts.put("100,001 elements / too-many-elements", sound("<a/>".repeat(100_001)));
        texts.put("20,000 names / too-many-names", sound(names(20_000)));
        List<Hostile> all = new ArrayList<>();
        texts.forEach((name, text) -> all.add(new Hostile(name, name.split(" / ")[1], () -> text(text))));
        all.add(new Hostile(
                "a text of 40 MB",
                "too-large",
                () -> around(HEAD + "<formation numero='1'><intitule-formation>", "bonjour ", 5_000_000, "")));
        all.add(new Hostile(
                "a comment of 40 MB", "too-large", () -> around(HEAD + "<!--", "bonjour ", 5_000_000, "-->" + TAIL)));
        all.add(new Hostile(
                "a name of 40 MB", "too-large", () -> around(HEAD + "<", "bonjour", 6_000_000, "/>" + TAIL)));
        all.add(new Hostile(
                "an instruction of 40 MB", "too-large", () -> around("<?", "bonjour", 6_000_000, "?>" + sound(""))));
        all.add(new Hostile(
                "spaces of 40 MB between formations", "too-large", () -> around(HEAD, "        ", 5_000_000, TAIL)));
        all.add(new Hostile(
                "Latin-1 that says UTF-8",
                "not-well-formed",
                () -> latin("<?xml version='1.0' encoding='UTF-8'?>" + GOOD.substring(GOOD.indexOf("<lheo")))));
        all.add(new Hostile(
                "Latin-1 that says nothing", "not-well-formed", () -> latin(GOOD.substring(GOOD.indexOf("<lheo")))));
        all.add(new Hostile(
                "an overlong character",
                "not-well-formed",
                () -> bytes(sound("<extras>@@</extras>"), "@@", 0xC0, 0x80)));
        all.add(new Hostile(
                "half a character", "not-well-formed", () -> bytes(sound("<extras>@@</extras>"), "@@", 0xC3, 0x28)));
        all.add(new Hostile("a NUL", "not-well-formed", () -> bytes(sound("<extras>@@</extras>"), "@@", 0x41, 0x00)));
        all.add(new Hostile(
                "compressed and cut off",
                "cut-off",
                () -> new ByteArrayInputStream(gzip(GOOD), 0, gzip(GOOD).length / 2)));
        all.add(new Hostile("compressed, and another than its check sum says", "cut-off", HostileFiles::damaged));
        all.add(new Hostile("compressed twice", "not-well-formed", HostileFiles::twice));
        all.add(new Hostile(
                "only the first bytes of gzip",
                "cut-off",
                () -> new ByteArrayInputStream(new byte[] {0x1f, (byte) 0x8b, 8, 0})));
        all.add(new Hostile("a bomb", "too-large", HostileFiles::bomb));
        return List.copyOf(all);
    }

    private static String laughs() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE lheo [<!ENTITY l0 \"lol\">");
        for (int i = 1; i < 10; i++)
            laughs.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        return laughs.append("]>").toString();
    }

    private static String attributes(int number) {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < number; i++) attributes.append(" a").append(i).append("='1'");
        return attributes.toString();
    }

    private static String names(int number) {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < number; i++) names.append("<n").append(i).append("/>");
        return names.toString();
    }

    private static InputStream latin(String text) {
        return new ByteArrayInputStream(text.replace("Exemple", "Éxémplé").getBytes(Charset.forName("ISO-8859-1")));
    }

    private static InputStream bytes(String text, String mark, int... instead) {
        byte[] all = text.getBytes(StandardCharsets.ISO_8859_1);
        int at = text.indexOf(mark);
        for (int i = 0; i < instead.length; i++) all[at + i] = (byte) instead[i];
        return new ByteArrayInputStream(all);
    }

    private static InputStream damaged() {
        byte[] zip = gzip(GOOD);
        Arrays.fill(zip, zip.length - 8, zip.length, (byte) 0x55);
        return new ByteArrayInputStream(zip);
    }

    private static InputStream twice() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(gzip(GOOD));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    /** 80 kB that become 80 MB. */
    private static InputStream bomb() {
        return new ByteArrayInputStream(
                gzip(HEAD + "<formation numero='1'><intitule-formation>" + "a".repeat(80 << 20)));
    }
}
