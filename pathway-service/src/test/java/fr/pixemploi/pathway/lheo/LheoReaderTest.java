package fr.pixemploi.pathway.lheo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pixemploi.pathway.catalogue.CatalogueGenerator;
import fr.pixemploi.pathway.catalogue.HostileFiles;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files are read as they are, written as they were, and told of by line. */
class LheoReaderTest {
    private static final Grammar GRAMMAR = Grammar.read();
    private static final long ANY = 1L << 40;

    static Stream<HostileFiles.Hostile> hostileFiles() {
        return HostileFiles.all().stream().filter(file -> !file.fault().equals("number-twice"));
    }

    private static InputStream bytes(String xml) {
        return new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
    }

    /** What the parts of a file come to, and what is wrong with its formations. */
    private static String rewritten(InputStream file, List<LheoFault> faults) throws IOException, LheoRefused {
        LheoReader reader = LheoReader.open(GRAMMAR, file, ANY);
        StringBuilder written = new StringBuilder(reader.head());
        for (Optional<Formation> next = reader.next(); next.isPresent(); next = reader.next()) {
            faults.addAll(new LheoCheck(GRAMMAR).faults(next.get().element()));
            written.append(next.get().xml());
        }
        return written.append(reader.tail()).toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://lheo.gouv.fr/2.3", "http://www.lheo.org/2.2"})
    void aGeneratedFileComesOutWithTheSameCanonicalForm(String namespace) throws Exception {
        StringWriter file = new StringWriter();
        new CatalogueGenerator(42, 3, namespace).write(200, file);
        List<LheoFault> faults = new ArrayList<>();
        assertThat(Canonical.of(rewritten(bytes(file.toString()), faults))).isEqualTo(Canonical.of(file.toString()));
        assertThat(faults).noneMatch(fault -> fault.code().refuses());
    }

    @Test
    void whatIsWrittenInUnusualWaysComesOutWithTheSameCanonicalForm() throws Exception {
        String file = """
                <?xml version="1.0"?><!-- avant --><?outil a="b"?>
                <l:lheo xmlns:l='http://lheo.gouv.fr/2.3' xmlns="urn:autre" l:x="&quot;&#10;'&#x9;">
                <l:offres numero='1'> <reste>&lt;</reste>
                <l:formation numero="a&amp;b"><l:intitule-formation>é &#xD; ]]&gt; <![CDATA[<p>&amp;</p>]]> \uD83D\uDE00</l:intitule-formation>
                <!-- dedans --><l:extras><autre xmlns="" b="2" a="1"/><z:y xmlns:z="urn:z" z:k=""/></l:extras></l:formation><!-- entre -->
                <l:formation numero="2"/>
                </l:offres><?fin ?></l:lheo>
                """.strip();
        assertThat(Canonical.of(rewritten(bytes(file), new ArrayList<>()))).isEqualTo(Canonical.of(file));
    }

    @Test
    void thePublishedExampleHasNoFaultAndComesOutTheSame() throws Exception {
        Path example = Shared.file("exemple-bts-onisep.xml");
        Assumptions.assumeTrue(Files.exists(example));
        List<LheoFault> faults = new ArrayList<>();
        assertThat(Canonical.of(rewritten(Files.newInputStream(example), faults)))
                .isEqualTo(Canonical.of(Files.readString(example)));
        assertThat(faults).isEmpty();
    }

    @Test
    void aCompressedFileIsReadLikeAPlainOne() throws Exception {
        String file = CatalogueGenerator.of(1, 20);
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
            zip.write(file.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(rewritten(new ByteArrayInputStream(zipped.toByteArray()), new ArrayList<>()))
                .isEqualTo(rewritten(bytes(file), new ArrayList<>()));
    }

    @Test
    void faultsSayLineElementAndCode() throws Exception {
        List<LheoFault> faults = new ArrayList<>();
        rewritten(bytes("""
                <lheo xmlns="http://lheo.gouv.fr/2.3"><offres>
                <formation numero="1">
                <intitule-formation>T</intitule-formation>
                <certifiante>7<b/></certifiante>
                <inconnu/>
                <action>
                <session><periode><debut>20271332</debut><fin>20270101</fin></periode></session>
                <prix-total-TTC>gratuit</prix-total-TTC>
                <nombre-heures-total>beaucoup</nombre-heures-total>
                <niveau-entree-obligatoire>0</niveau-entree-obligatoire>
                </action>
                <organisme-formation-responsable><nom-organisme>O</nom-organisme></organisme-formation-responsable>
                </formation></offres></lheo>
                """), faults);
        assertThat(faults)
                .filteredOn(fault -> fault.code() != LheoFault.Code.MISSING)
                .containsExactly(
                        new LheoFault(4, "b", LheoFault.Code.UNKNOWN_ELEMENT),
                        new LheoFault(4, "certifiante", LheoFault.Code.UNKNOWN_KEY),
                        new LheoFault(5, "inconnu", LheoFault.Code.UNKNOWN_ELEMENT),
                        new LheoFault(7, "debut", LheoFault.Code.UNREADABLE_DATE),
                        new LheoFault(8, "prix-total-TTC", LheoFault.Code.UNREADABLE_PRICE),
                        new LheoFault(9, "nombre-heures-total", LheoFault.Code.NOT_A_NUMBER),
                        new LheoFault(10, "niveau-entree-obligatoire", LheoFault.Code.OUT_OF_ORDER));
        assertThat(faults).contains(new LheoFault(2, "resultats-attendus", LheoFault.Code.MISSING));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileFiles")
    void aHostileFileIsRefusedForWhatItIs(HostileFiles.Hostile file) throws Exception {
        List<LheoFault> faults = new ArrayList<>();
        try {
            rewritten(file.bytes().get(), faults);
        } catch (LheoRefused e) {
            faults.add(e.fault());
        }
        assertThat(faults.stream()
                        .filter(fault -> fault.code().refuses())
                        .map(fault -> fault.code().code()))
                .first()
                .isEqualTo(file.fault());
    }

    @Test
    void aFileThatIsTooLongInAllIsRefused() {
        String file = CatalogueGenerator.of(1, 200);
        assertThatThrownBy(() -> {
                    LheoReader reader = LheoReader.open(GRAMMAR, bytes(file), 50_000);
                    while (reader.next().isPresent()) {}
                })
                .isInstanceOfSatisfying(
                        LheoRefused.class, e -> assertThat(e.fault().code()).isEqualTo(LheoFault.Code.FILE_TOO_LARGE));
    }

    @Test
    void aSenderWhoIsGoneIsNoFaultOfTheFile() {
        InputStream breaking =
                new SequenceInputStream(bytes(CatalogueGenerator.of(1, 3).substring(0, 2_000)), new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("gone");
                    }

                    @Override
                    public int read(byte[] into, int from, int length) throws IOException {
                        return read();
                    }
                });
        assertThatThrownBy(() -> rewritten(breaking, new ArrayList<>()))
                .isInstanceOf(IOException.class)
                .hasMessage("gone");
    }
}
