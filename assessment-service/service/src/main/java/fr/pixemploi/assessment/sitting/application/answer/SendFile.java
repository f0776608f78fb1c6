package fr.pixemploi.assessment.sitting.application.answer;

import fr.pixemploi.assessment.bank.inspection.FileRefused;
import fr.pixemploi.assessment.bank.inspection.Refusal;
import fr.pixemploi.assessment.bank.inspection.process.Inspectors;
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
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
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

    /** Hundred times what a file takes: then its instance broke down, and the person sends it again. */
    private static final Duration GIVEN_UP = Duration.ofSeconds(30);

    private static final Duration GRADED_KEPT = Duration.ofDays(30);
    private static final Duration UNUSED_KEPT = Duration.ofDays(1);
    private static final Logger LOG = Logger.getLogger(SendFile.class);

    private final Sittings sittings;
    private final ItemBanks banks;
    private final Uploads uploads;
    private final Arrivals arrivals;
    private final Inspectors inspectors;
    private final Clock clock;

    SendFile(
            Sittings sittings,
            ItemBanks banks,
            Uploads uploads,
            Arrivals arrivals,
            Inspectors inspectors,
            Clock clock) {
        this.sittings = sittings;
        this.banks = banks;
        this.uploads = uploads;
        this.arrivals = arrivals;
        this.inspectors = inspectors;
        this.clock = clock;
    }

    /**
     * Keeps the file.
     *
     * @param number of the question it is for
     * @param body the file, which is read only when it has a chance
     * @return the id to answer with
     */
    // No transaction: a file takes its time to arrive and to be looked into, and all that is noted of it is one
    // statement each.
    public UUID handle(UUID beneficiary, UUID sittingId, int number, String name, InputStream body) {
        return arrivals.place(beneficiary, () -> arrived(beneficiary, sittingId, number, name, body));
    }

    private UUID arrived(UUID beneficiary, UUID sittingId, int number, String name, InputStream body) {
        Sitting sitting = sittings.find(sittingId, beneficiary).orElseThrow(SittingRefusal.SittingUnknown::new);
        Asked asked = sitting.waiting();
        if (number != sitting.number()) throw new SittingRefusal.QuestionNotCurrent(sitting.number());
        Item item = sitting.seen(banks.under(sitting.bankVersion()), asked.item())
                .orElseThrow(SittingRefusal.QuestionWithdrawn::new);
        if (!(item.task() instanceof Task.FileUpload task)) throw new SittingRefusal.NoFileAsked();
        byte[] content = arrivals.read(body);
        // A file takes a minute to arrive; meanwhile its sender may have been erased.
        if (sittings.find(sittingId, beneficiary).isEmpty()) throw new SittingRefusal.SittingUnknown();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Uploads.Sent file = new Uploads.Sent(Ids.next(), sittingId, number, name, now);
        switch (uploads.take(file, MAX_FILES_OF_QUESTION, now.minus(GIVEN_UP))) {
            case TAKEN -> lookInto(file, content, task.formats());
            case NONE_LEFT -> throw new SittingRefusal.TooManyFiles(MAX_FILES_OF_QUESTION);
            case UNDER_WAY -> throw new SittingRefusal.FileUnderWay();
        }
        return file.id();
    }

    private void lookInto(Uploads.Sent file, byte[] content, Set<String> formats) {
        boolean kept = false;
        try {
            String facts = inspectors.inspect(file.name(), content, formats);
            kept = uploads.keep(file, content, facts, MAX_FILES_OF_QUESTION);
        } finally {
            if (!kept) uploads.drop(file.id());
        }
        if (!kept) throw new FileRefused(Refusal.BUSY);
    }

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void deleteOld() {
        Instant now = clock.instant();
        int deleted = uploads.delete(now.minus(GRADED_KEPT), now.minus(UNUSED_KEPT));
        if (deleted > 0) LOG.infof("%d files deleted that people had sent", deleted);
    }
}
