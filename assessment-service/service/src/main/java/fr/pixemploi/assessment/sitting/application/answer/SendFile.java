package fr.pixemploi.assessment.sitting.application.answer;

import fr.pixemploi.assessment.bank.inspection.Inspection;
import fr.pixemploi.assessment.bank.item.Item;
import fr.pixemploi.assessment.bank.item.ItemBanks;
import fr.pixemploi.assessment.bank.item.task.Task;
import fr.pixemploi.assessment.sitting.domain.Sitting;
import fr.pixemploi.assessment.sitting.domain.SittingRefusal;
import fr.pixemploi.assessment.sitting.domain.Sittings;
import fr.pixemploi.assessment.sitting.domain.answer.Asked;
import fr.pixemploi.assessment.sitting.domain.answer.Uploads;
import fr.pixemploi.kit.id.Ids;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * A person sends a file for the question that waits. It is looked into at once, so that a file that can't be read is told while the
 * person can still send another; what is right in it is told by nobody before the answer.
 */
@ApplicationScoped
public class SendFile {
    /** Files that may be sent for one question: enough for mistakes, too few to fill the database. */
    private static final int MAX_FILES_OF_QUESTION = 10;

    private static final Duration GRADED_KEPT = Duration.ofDays(30);
    private static final Duration UNUSED_KEPT = Duration.ofDays(1);
    private static final Logger LOG = Logger.getLogger(SendFile.class);

    private final Sittings sittings;
    private final ItemBanks banks;
    private final Uploads uploads;
    private final Clock clock;

    SendFile(Sittings sittings, ItemBanks banks, Uploads uploads, Clock clock) {
        this.sittings = sittings;
        this.banks = banks;
        this.uploads = uploads;
        this.clock = clock;
    }

    /**
     * Keeps the file.
     *
     * @param number of the question it is for
     * @return the id to answer with
     */
    // No transaction: looking into a file takes its time, and keeping it is one statement.
    public UUID handle(UUID beneficiary, UUID sittingId, int number, String name, byte[] content) {
        Sitting sitting = sittings.find(sittingId, beneficiary).orElseThrow(SittingRefusal.SittingUnknown::new);
        Asked asked = sitting.waiting();
        if (number != sitting.number()) throw new SittingRefusal.QuestionNotCurrent(sitting.number());
        Item item = sitting.seen(banks.under(sitting.bankVersion()), asked.item())
                .orElseThrow(SittingRefusal.QuestionWithdrawn::new);
        if (!(item.task() instanceof Task.FileUpload task)) throw new SittingRefusal.NoFileAsked();
        String facts = Inspection.inspect(name, content, task.formats()).toString();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Uploads.Upload upload = new Uploads.Upload(Ids.next(), sittingId, number, name, content, facts, now);
        if (!uploads.keep(upload, MAX_FILES_OF_QUESTION)) throw new SittingRefusal.TooManyFiles(MAX_FILES_OF_QUESTION);
        return upload.id();
    }

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void deleteOld() {
        Instant now = clock.instant();
        int deleted = uploads.delete(now.minus(GRADED_KEPT), now.minus(UNUSED_KEPT));
        if (deleted > 0) LOG.infof("%d files deleted that people had sent", deleted);
    }
}
