package fr.pixemploi.assessment.sitting.application;

import fr.pixemploi.assessment.bank.domain.Grading;
import fr.pixemploi.assessment.bank.domain.Item;
import fr.pixemploi.assessment.bank.domain.ItemBank;
import fr.pixemploi.assessment.bank.domain.ItemView;
import fr.pixemploi.assessment.bank.domain.Response;
import fr.pixemploi.assessment.sitting.domain.AdaptiveTest;
import fr.pixemploi.assessment.sitting.domain.Asked;
import fr.pixemploi.assessment.sitting.domain.Origin;
import fr.pixemploi.assessment.sitting.domain.RecordedAnswer;
import fr.pixemploi.assessment.sitting.domain.Sitting;
import fr.pixemploi.assessment.sitting.domain.SittingRefusal;
import fr.pixemploi.assessment.sitting.domain.SittingStatus;
import fr.pixemploi.assessment.sitting.domain.Sittings;
import fr.pixemploi.assessment.sitting.domain.Uploads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A person answers the question that waits. The answer, what the sitting became and the reply itself are kept in one transaction
 * before anyone hears of them; the same answer sent again gets the same reply and does nothing.
 */
@ApplicationScoped
public class AnswerQuestion {
    /**
     * An answer as it came.
     *
     * @param itemId what the device believes to be answering; null when it does not say
     * @param clientSeconds time that the device measured, without pauses; null when it does not say
     */
    public record Given(
            int number,
            @Nullable String itemId,
            Response response,
            @Nullable Double clientSeconds) {}

    /**
     * What is replied.
     *
     * @param right null in a certification, which tells nothing
     * @param partly whether it was half a success; null in a certification
     * @param hint what to learn; null in a certification
     * @param next the question that now waits; null once over
     */
    public record Reply(
            int number,
            @Nullable Boolean right,
            @Nullable Boolean partly,
            @Nullable String hint,
            @Nullable ItemView next,
            SittingStatus status,
            @Nullable UUID resultId) {}

    private final Sittings sittings;
    private final CompleteSitting completeSitting;
    private final PrepareTest prepareTest;
    private final Uploads uploads;
    private final Clock clock;

    AnswerQuestion(
            Sittings sittings, CompleteSitting completeSitting, PrepareTest prepareTest, Uploads uploads, Clock clock) {
        this.sittings = sittings;
        this.uploads = uploads;
        this.completeSitting = completeSitting;
        this.prepareTest = prepareTest;
        this.clock = clock;
    }

    /** @param writing turns a reply into the bytes that are sent, and kept */
    @Transactional
    public String handle(UUID beneficiary, UUID sittingId, Given given, Function<Reply, String> writing) {
        Sitting sitting = sittings.lock(sittingId, beneficiary).orElseThrow(SittingRefusal.SittingUnknown::new);
        if (given.number() <= sitting.answered().size()) return again(sitting, given);
        Asked asked = sitting.current();
        if (asked == null) throw new SittingRefusal.SittingOver();
        if (given.number() != sitting.number()) throw new SittingRefusal.QuestionNotCurrent(sitting.number());
        if (given.itemId() != null && !given.itemId().equals(asked.item().value()))
            throw new SittingRefusal.QuestionNotCurrent(sitting.number());

        AdaptiveTest test = prepareTest.handle(sitting);
        Optional<Item> item = test.bank().find(asked.item(), sitting.seed());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        double share = share(item, sitting, given, now);
        int category = item.map(graded -> graded.category(share)).orElse(0);
        Sitting after = sitting.answer(category, seconds(asked, given, now), test, now);
        if (after.status() != SittingStatus.OPEN) after = completeSitting.handle(after, test);
        String reply = writing.apply(reply(given.number(), category, item, after, test.bank()));
        sittings.record(
                after,
                new RecordedAnswer(
                        given.number(),
                        after.answered().getLast(),
                        item.map(Item::competence).orElse(null),
                        given.response(),
                        given.clientSeconds(),
                        reply));
        return reply;
    }

    /** A device that did not hear the reply sends again; another device that answers otherwise came too late. */
    private String again(Sitting sitting, Given given) {
        Sittings.StoredReply stored =
                sittings.reply(sitting.id(), given.number()).orElseThrow(SittingRefusal.SittingUnknown::new);
        if (!stored.response().equals(given.response())) throw new SittingRefusal.AlreadyAnswered();
        return stored.reply();
    }

    private double share(Optional<Item> item, Sitting sitting, Given given, Instant now) {
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
        double share = Grading.share(item.get().task(), response, facts);
        uploads.graded(sent.uploadId(), now);
        return share;
    }

    /** The device knows of pauses, but nobody answers in more time than passed here. */
    private static double seconds(Asked asked, Given given, Instant now) {
        double passed = Duration.between(asked.at(), now).toMillis() / 1000.0;
        return given.clientSeconds() == null ? passed : Math.min(passed, given.clientSeconds());
    }

    private Reply reply(int number, int category, Optional<Item> item, Sitting after, ItemBank bank) {
        boolean told = after.origin() instanceof Origin.OfCampaign;
        int full = item.map(graded -> graded.parameters().categories() - 1).orElse(1);
        Asked next = after.current();
        return new Reply(
                number,
                told ? category == full : null,
                told ? category > 0 && category < full : null,
                told ? item.map(Item::hint).orElse(null) : null,
                next == null
                        ? null
                        : bank.find(next.item(), after.seed()).map(ItemView::of).orElse(null),
                after.status(),
                after.resultId());
    }
}
