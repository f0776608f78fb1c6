package fr.pixemploi.certification.passport.application;

import fr.pixemploi.certification.passport.domain.PassageOutcome;
import fr.pixemploi.certification.passport.domain.PassportBatch;
import fr.pixemploi.certification.passport.domain.PassportBatches;
import fr.pixemploi.certification.passport.domain.PassportRefusal;
import fr.pixemploi.certification.passport.domain.ReceiptLine;
import fr.pixemploi.certification.passport.domain.ReceiptReport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** An operator brings what came of the passages of a batch. Read whole or not at all; read again, it changes nothing. */
@ApplicationScoped
@Transactional
public class TakeInReceipt {
    private static final int NAMED = 100;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final PassportBatches batches;
    private final Clock clock;

    TakeInReceipt(PassportBatches batches, Clock clock) {
        this.batches = batches;
        this.clock = clock;
    }

    public ReceiptReport handle(UUID batchId, InputStream receipt) {
        // Receipts come one after the other, so that two of one batch do not wait for one another in a circle.
        batches.holdMaking();
        PassportBatch batch = batches.find(batchId).orElseThrow(PassportRefusal.NotFound::new);
        Tally tally = new Tally(batch.id(), clock.instant());
        ReceiptReader.read(receipt, flow -> flow.equals(batch.id().toString()), tally::take);
        return tally.report();
    }

    private final class Tally {
        private final UUID batch;
        private final Instant now;
        private final Map<PassportBatches.Known, Integer> counted = new EnumMap<>(PassportBatches.Known.class);
        private final List<String> unknown = new ArrayList<>();
        private int accepted;

        Tally(UUID batch, Instant now) {
            this.batch = batch;
            this.now = now;
        }

        void take(ReceiptLine line) {
            PassportBatches.Known before = id(line.passage())
                    .map(id -> batches.note(batch, id, line.outcome(), line.reason(), now))
                    .orElse(PassportBatches.Known.UNKNOWN);
            counted.merge(before, 1, Integer::sum);
            if (before == PassportBatches.Known.NOTHING && line.outcome() == PassageOutcome.ACCEPTED) accepted++;
            if (before == PassportBatches.Known.UNKNOWN && unknown.size() < NAMED) unknown.add(line.passage());
        }

        ReceiptReport report() {
            return new ReceiptReport(
                    accepted,
                    count(PassportBatches.Known.NOTHING) - accepted,
                    count(PassportBatches.Known.THE_SAME),
                    count(PassportBatches.Known.THE_CONTRARY),
                    unknown,
                    count(PassportBatches.Known.UNKNOWN));
        }

        private int count(PassportBatches.Known what) {
            return counted.getOrDefault(what, 0);
        }
    }

    private static Optional<UUID> id(String text) {
        return ID.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }
}
