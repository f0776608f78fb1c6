package fr.pixemploi.certification.passport.application;

import fr.pixemploi.certification.CertificationSettings;
import fr.pixemploi.certification.passport.domain.Passage;
import fr.pixemploi.certification.passport.domain.PassportBatch;
import fr.pixemploi.certification.passport.domain.PassportBatches;
import fr.pixemploi.certification.passport.domain.PassportRefusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * Writes the file of a batch from its certificates, which never change: the same each time, but for those that were revoked or erased since,
 * which are left out.
 */
@ApplicationScoped
public class WritePassportFile {
    private static final int AT_ONCE = 200;

    private final PassportBatches batches;
    private final CertificationSettings settings;

    WritePassportFile(PassportBatches batches, CertificationSettings settings) {
        this.batches = batches;
        this.settings = settings;
    }

    /** Before anything is written: what the file is written for. */
    public void require() {
        if (settings.passport().sender().isEmpty()) throw new PassportRefusal.NotSetUp();
    }

    /** @param out stays open */
    public void handle(PassportBatch batch, OutputStream out) throws IOException {
        // Through a writer: the JDK's own encoding of what lies beyond the basic plane is not to be relied on.
        BufferedWriter text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try {
            PassportXml xml = new PassportXml(
                    text,
                    settings.passport().sender().orElseThrow(PassportRefusal.NotSetUp::new),
                    settings.passport().timeZone());
            xml.begin(batch);
            int after = 0;
            List<Passage> some;
            do {
                int from = after;
                some = QuarkusTransaction.joiningExisting().call(() -> batches.passages(batch.id(), from, AT_ONCE));
                for (Passage passage : some) xml.write(passage);
                if (!some.isEmpty()) after = some.getLast().number();
            } while (some.size() == AT_ONCE);
            xml.end();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        text.flush();
    }
}
