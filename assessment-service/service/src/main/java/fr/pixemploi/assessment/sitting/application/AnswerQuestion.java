package fr.pixemploi.assessment.sitting.application;

import fr.pixemploi.assessment.bank.item.Item;
import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.assessment.bank.item.ItemView;
import fr.pixemploi.assessment.bank.item.task.Grading;
import fr.pixemploi.assessment.bank.item.task.Response;
import fr.pixemploi.assessment.sitting.domain.AdaptiveEngine;
import fr.pixemploi.assessment.sitting.domain.Sitting;
import fr.pixemploi.assessment.sitting.domain.SittingRefusal;
import fr.pixemploi.assessment.sitting.domain.SittingStatus;
import fr.pixemploi.assessment.sitting.domain.Sittings;
import fr.pixemploi.assessment.sitting.domain.answer.Answered;
import fr.pixemploi.assessment.sitting.domain.answer.Asked;
import fr.pixemploi.assessment.sitting.domain.answer.RecordedAnswer;
import fr.pixemploi.assessment.sitting.domain.answer.Standing;
import fr.pixemploi.assessment.sitting.domain.answer.TimeTaken;
import fr.pixemploi.assessment.sitting.domain.answer.Uploads;
import fr.pixemploi.assessment.sitting.domain.authorisation.Origin;
import fr.pixemploi.assessment.sitting.domain.authorisation.SittingOwner;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person answers the question that waits. Answer and what the sitting became are kept together before anyone hears of them; the
 * same answer sent again gets the same reply and does nothing. The sitting is read without a lock and written under the revision
 * that was read: of two devices that race one wins, and the other looks again.
 */
@ApplicationScoped
public class AnswerQuestion {
    /** Looks at a sitting that changes under one's hands, before the device is asked to look itself. */
    private static final int MAX_LOOKS = 5;

    /**
     * An answer as it came.
     *
     * @param itemId what the device believes to be answering; null when it does not say
     * @param clientSeconds time that the device measured, without absences; null when it does not say
     * @param clientAt when the answer was given by the device's clock, when it is sent late; null when it does not say
     */
    public record Given(
            int number,
            @Nullable String itemId,
            Response response,
            @Nullable Double clientSeconds,
            @Nullable Instant clientAt) {}

    /**
     * What is replied.
     *
     * @param sitting as it is now, or was when the answer came first
     * @param right null in a certification, which tells nothing, and for an item on trial
     * @param partly whether it was half a success; null as above
     * @param hint what to learn; null in a certification
     * @param next the question that waits after this one; null once over
     */
    public record Reply(
            Sitting sitting,
            int number,
            @Nullable Boolean right,
            @Nullable Boolean partly,
            @Nullable String hint,
            @Nullable ItemView next,
            SittingStatus status,
            @Nullable UUID resultId,
            @Nullable Integer secondsLeft) {}

    /** An answer and what it makes of the sitting. */
    private record Taken(
            Sitting after, RecordedAnswer answer, @Nullable UUID upload) {}

    private final Sittings sittings;
    private final KeepLastAnswer keepLastAnswer;
    private final ChangeSitting changeSitting;
    private final PrepareEngine prepareEngine;
    private final Uploads uploads;
    private final Clock clock;

    AnswerQuestion(
            Sittings sittings,
            KeepLastAnswer keepLastAnswer,
            ChangeSitting changeSitting,
            PrepareEngine prepareEngine,
            Uploads uploads,
            Clock clock) {
        this.sittings = sittings;
        this.keepLastAnswer = keepLastAnswer;
        this.changeSitting = changeSitting;
        this.prepareEngine = prepareEngine;
        this.uploads = uploads;
        this.clock = clock;
    }

    // No transaction: an answer is one statement to read and one to write, save the last one of a sitting.
    public Reply handle(SittingOwner owner, UUID sittingId, Given given) {
        for (int look = 0; look < MAX_LOOKS; look++) {
            Sitting sitting = sittings.find(sittingId, owner).orElseThrow(SittingRefusal.SittingUnknown::new);
            AdaptiveEngine engine = prepareEngine.handle(sitting);
            if (given.number() <= sitting.answered().size()) return again(sitting, given, engine);
            Optional<Sitting> kept = keep(sitting, given, engine);
            if (kept.isPresent()) return reply(kept.get(), given.number(), engine, clock.instant());
        }
        throw new SittingRefusal.ChangedMeanwhile();
    }

    /** A device that did not hear the reply sends again; another device that answers otherwise came too late. */
    private Reply again(Sitting sitting, Given given, AdaptiveEngine engine) {
        if (sitting.answered().get(given.number() - 1).standing() == Standing.PUT_AWAY) {
            // Nobody answered it, and it counts for nothing: the pause put it away.
            if (sitting.hold() != null) throw new SittingRefusal.SittingPaused();
            throw new SittingRefusal.QuestionNotCurrent(sitting.number());
        }
        Response stored =
                sittings.response(sitting.id(), given.number()).orElseThrow(SittingRefusal.AlreadyAnswered::new);
        if (!stored.equals(given.response())) throw new SittingRefusal.AlreadyAnswered();
        return reply(sitting, given.number(), engine, clock.instant());
    }

    /** Empty when the sitting changed since it was read. */
    private Optional<Sitting> keep(Sitting read, Given given, AdaptiveEngine engine) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        // Too late: it ends by that, and refuses the answer.
        Sitting sitting = read.isOverdue(now) ? changeSitting.handle(read.id(), (open, test, at) -> open) : read;
        Taken taken = take(sitting, given, engine, now);
        if (taken.after().status() != SittingStatus.OPEN || taken.upload() != null)
            return keepLastAnswer.handle(sitting, taken.after(), taken.answer(), taken.upload(), engine, now);
        return sittings.record(taken.after(), taken.answer(), now) ? Optional.of(taken.after()) : Optional.empty();
    }

    private Taken take(Sitting sitting, Given given, AdaptiveEngine engine, Instant now) {
        Asked asked = sitting.waiting();
        if (given.number() != sitting.number()) throw new SittingRefusal.QuestionNotCurrent(sitting.number());
        if (given.itemId() != null && !given.itemId().equals(asked.item().value()))
            throw new SittingRefusal.QuestionNotCurrent(sitting.number());
        Optional<Item> item = sitting.seen(engine.bank(), asked.item());
        double share = share(item, sitting, given);
        int category = item.map(graded -> graded.category(share)).orElse(0);
        TimeTaken time = TimeTaken.of(asked.at(), now, given.clientSeconds(), given.clientAt());
        Sitting after = sitting.answer(category, time.seconds(), engine, now);
        return new Taken(
                after,
                new RecordedAnswer(
                        given.number(),
                        after.answered().getLast(),
                        share,
                        item.map(Item::competence).orElse(null),
                        given.response(),
                        given.clientSeconds(),
                        time),
                given.response() instanceof Response.FileUpload sent ? sent.uploadId() : null);
    }

    private double share(Optional<Item> item, Sitting sitting, Given given) {
        Response response = given.response();
        if (item.isEmpty()) {
            // Nobody can grade it any more, but the person must be able to go on.
            if (response instanceof Response.Skip) return 0;
            throw new SittingRefusal.QuestionWithdrawn();
        }
        if (!(response instanceof Response.FileUpload sent))
            return Grading.share(item.get().task(), response, null);
        String facts =
                uploads.facts(sent.uploadId(), sitting.id(), given.number()).orElse(null);
        return Grading.share(item.get().task(), response, facts);
    }

    /**
     * What is replied to the answer of a question: made from the sitting alone, so that a retry hears the same. Of the time it
     * hears what is left now.
     */
    static Reply reply(Sitting sitting, int number, AdaptiveEngine engine, Instant now) {
        Answered answered = sitting.answered().get(number - 1);
        boolean last = number == sitting.answered().size();
        boolean told = sitting.origin() instanceof Origin.OfCampaign;
        Optional<Item> item = engine.bank().find(answered.item());
        int full = item.map(graded -> graded.parameters().categories() - 1).orElse(1);
        ItemId next = last
                ? sitting.shown().orElse(null)
                : sitting.answered().get(number).item();
        return new Reply(
                sitting,
                number,
                told ? answered.category() == full : null,
                told ? answered.category() > 0 && answered.category() < full : null,
                told
                        ? sitting.seen(engine.bank(), answered.item())
                                .map(Item::hint)
                                .orElse(null)
                        : null,
                next == null
                        ? null
                        : sitting.seen(engine.bank(), next).map(ItemView::of).orElse(null),
                last ? sitting.status() : SittingStatus.OPEN,
                last ? sitting.resultId() : null,
                sitting.secondsLeft(engine, now));
    }
}
