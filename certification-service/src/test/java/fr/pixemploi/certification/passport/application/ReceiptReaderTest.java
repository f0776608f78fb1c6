package fr.pixemploi.certification.passport.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pixemploi.certification.passport.domain.PassageOutcome;
import fr.pixemploi.certification.passport.domain.PassportRefusal;
import fr.pixemploi.certification.passport.domain.ReceiptLine;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptReaderTest {
    private static List<ReceiptLine> read(String receipt) {
        List<ReceiptLine> lines = new ArrayList<>();
        ReceiptReader.read(
                new ByteArrayInputStream(receipt.getBytes(StandardCharsets.UTF_8)), "f1"::equals, lines::add);
        return lines;
    }

    @Test
    void itIsReadWhateverItsNamespaceAndBlanks() {
        assertThat(read("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <!-- of today -->
                        <r:accuseTraitement xmlns:r="urn:any">
                          <r:idFlux> f1 </r:idFlux>
                          <r:passage><r:idTechnique>a</r:idTechnique><r:statut>ACCEPTE</r:statut></r:passage>
                          <r:passage>
                            <r:statut>REJETE</r:statut><r:idTechnique>b</r:idTechnique><r:motif><![CDATA[Nom & prénom]]></r:motif>
                          </r:passage>
                        </r:accuseTraitement>
                        """))
                .containsExactly(
                        new ReceiptLine("a", PassageOutcome.ACCEPTED, null),
                        new ReceiptLine("b", PassageOutcome.REJECTED, "Nom & prénom"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "essai",
                "<flux/>",
                "<accuseTraitement/>",
                "<accuseTraitement><passage/></accuseTraitement>",
                "<accuseTraitement><idFlux>f1</idFlux><passage/></accuseTraitement>",
                "<accuseTraitement><idFlux>f1</idFlux><passage><idTechnique>a</idTechnique></passage></accuseTraitement>",
                "<accuseTraitement><idFlux>f1</idFlux><passage><idTechnique>a</idTechnique><statut>OUI</statut></passage></accuseTraitement>",
                "<accuseTraitement><idFlux>f1</idFlux><autre/></accuseTraitement>",
                "<accuseTraitement><idFlux>f1</idFlux>",
                "<accuseTraitement><idFlux>f1</idFlux></accuseTraitement><encore/>",
                "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><accuseTraitement><idFlux>&e;</idFlux></accuseTraitement>"
            })
    void whatIsNoReceiptIsRefused(String receipt) {
        assertThatThrownBy(() -> read(receipt)).isInstanceOf(PassportRefusal.ReceiptUnreadable.class);
    }

    @Test
    void theReceiptOfAnotherFlowIsRefusedBeforeItsPassages() {
        assertThatThrownBy(() -> read("<accuseTraitement><idFlux>f2</idFlux><passage/></accuseTraitement>"))
                .isInstanceOf(PassportRefusal.ReceiptOfAnother.class);
    }

    @Test
    void aReceiptIsReadAsItComes() {
        AtomicLong sent = new AtomicLong();
        AtomicLong mostAhead = new AtomicLong();
        AtomicLong lines = new AtomicLong();
        byte[] begin = "<accuseTraitement><idFlux>f1</idFlux>".getBytes(StandardCharsets.UTF_8);
        byte[] one = "<passage><idTechnique>a</idTechnique><statut>ACCEPTE</statut></passage>"
                .getBytes(StandardCharsets.UTF_8);
        byte[] end = "</accuseTraitement>".getBytes(StandardCharsets.UTF_8);
        int passages = 100_000;
        InputStream endless = new InputStream() {
            @Override
            public int read() throws IOException {
                long at = sent.getAndIncrement();
                if (at < begin.length) return begin[(int) at];
                long inside = at - begin.length;
                if (inside < (long) passages * one.length) {
                    mostAhead.accumulateAndGet(inside / one.length - lines.get(), Math::max);
                    return one[(int) (inside % one.length)];
                }
                long last = inside - (long) passages * one.length;
                return last < end.length ? end[(int) last] : -1;
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                int next = read();
                if (next < 0) return -1;
                into[from] = (byte) next;
                return 1;
            }
        };
        ReceiptReader.read(endless, "f1"::equals, line -> lines.incrementAndGet());
        assertThat(lines.get()).isEqualTo(passages);
        assertThat(mostAhead.get()).as("passages read and not told").isLessThan(2_000);
    }
}
