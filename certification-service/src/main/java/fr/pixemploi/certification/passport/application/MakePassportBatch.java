package fr.pixemploi.certification.passport.application;

import fr.pixemploi.certification.CertificationSettings;
import fr.pixemploi.certification.passport.domain.PassportBatch;
import fr.pixemploi.certification.passport.domain.PassportBatches;
import fr.pixemploi.certification.passport.domain.PassportRefusal;
import fr.pixemploi.certification.passport.domain.RegisteredCode;
import fr.pixemploi.certification.passport.domain.RegisteredCodes;
import fr.pixemploi.certification.rules.domain.Certification;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * An operator puts the oldest certificates that the passport of skills was not told of into one batch. Only that is written: its file is
 * made each time that it is taken, so that nothing lies half written.
 */
@ApplicationScoped
@Transactional
public class MakePassportBatch {
    private final PassportBatches batches;
    private final RegisteredCodes codes;
    private final CertificationSettings settings;
    private final Clock clock;

    MakePassportBatch(PassportBatches batches, RegisteredCodes codes, CertificationSettings settings, Clock clock) {
        this.batches = batches;
        this.codes = codes;
        this.settings = settings;
        this.clock = clock;
    }

    public PassportBatch handle(Caller caller) {
        if (settings.passport().sender().isEmpty()) throw new PassportRefusal.NotSetUp();
        batches.holdMaking();
        for (RegisteredCode code : codes.of(Certification.PIX)) {
            List<UUID> waiting = batches.waiting(code, settings.passport().batchSize());
            if (waiting.isEmpty()) continue;
            PassportBatch batch = new PassportBatch(
                    Ids.next(),
                    code.code(),
                    caller.subject(),
                    clock.instant().truncatedTo(ChronoUnit.SECONDS),
                    new PassportBatch.Counts(waiting.size(), 0, 0));
            batches.add(batch, waiting);
            return batch;
        }
        throw new PassportRefusal.NothingToSend();
    }
}
