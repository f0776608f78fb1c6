package fr.pixemploi.assessment.sitting.application;

import fr.pixemploi.assessment.bank.framework.Framework;
import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.assessment.bank.item.task.Response;
import fr.pixemploi.assessment.framework.application.FindFramework;
import fr.pixemploi.assessment.result.application.RecordResult;
import fr.pixemploi.assessment.result.domain.CompetenceResult;
import fr.pixemploi.assessment.result.domain.DemonstratedSkills;
import fr.pixemploi.assessment.sitting.application.answer.RecallAlerts;
import fr.pixemploi.assessment.sitting.application.answer.RecallFocus;
import fr.pixemploi.assessment.sitting.domain.AdaptiveEngine;
import fr.pixemploi.assessment.sitting.domain.CertificationReport;
import fr.pixemploi.assessment.sitting.domain.Evidence;
import fr.pixemploi.assessment.sitting.domain.Measure;
import fr.pixemploi.assessment.sitting.domain.Sitting;
import fr.pixemploi.assessment.sitting.domain.SittingEvents;
import fr.pixemploi.assessment.sitting.domain.SittingStatus;
import fr.pixemploi.assessment.sitting.domain.Sittings;
import fr.pixemploi.assessment.sitting.domain.answer.RecordedAnswer;
import fr.pixemploi.assessment.sitting.domain.authorisation.Assistance;
import fr.pixemploi.assessment.sitting.domain.authorisation.Origin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Draws the consequences of a sitting's end: a result that its person sees, or a report that only certification reads. */
@ApplicationScoped
class CompleteSitting {
    private final Sittings sittings;
    private final RecordResult recordResult;
    private final FindFramework findFramework;
    private final RecallFocus recallFocus;
    private final RecallAlerts recallAlerts;
    private final SittingEvents events;

    CompleteSitting(
            Sittings sittings,
            RecordResult recordResult,
            FindFramework findFramework,
            RecallFocus recallFocus,
            RecallAlerts recallAlerts,
            SittingEvents events) {
        this.sittings = sittings;
        this.recordResult = recordResult;
        this.findFramework = findFramework;
        this.recallFocus = recallFocus;
        this.recallAlerts = recallAlerts;
        this.events = events;
    }

    /**
     * Joins the transaction of the answer, or of the stop, that ended the sitting.
     *
     * @param engine that the sitting is of
     * @param last the answer that ended it, which is kept after this; null when none did
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Sitting handle(Sitting ended, AdaptiveEngine engine, @Nullable RecordedAnswer last) {
        if (ended.status() == SittingStatus.ABANDONED) return ended;
        return switch (ended.origin()) {
            case Origin.OfCampaign campaign -> {
                Sitting leading = ended.leadingTo(recordResult.handle(measured(ended, campaign, engine, last)));
                events.completed(leading);
                yield leading;
            }
            case Origin.OfCertification certification -> {
                events.certificationCompleted(report(ended, engine), 0);
                yield ended;
            }
        };
    }

    /**
     * The same for a sitting that is over and in which an item counts no more, or counts again.
     *
     * @param item which
     * @param times how often it was scored again, this time included
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Sitting again(Sitting over, AdaptiveEngine engine, ItemId item, int times, Instant now) {
        return switch (over.origin()) {
            case Origin.OfCampaign campaign -> {
                UUID earlier = Objects.requireNonNull(over.resultId());
                Sitting leading = over.leadingTo(recordResult.again(measured(over, campaign, engine, null), earlier));
                events.rescored(leading, earlier, item, times, now);
                yield leading;
            }
            case Origin.OfCertification certification -> {
                events.certificationCompleted(report(over, engine), times);
                yield over;
            }
        };
    }

    private RecordResult.Measured measured(
            Sitting over, Origin.OfCampaign campaign, AdaptiveEngine engine, @Nullable RecordedAnswer last) {
        Set<Integer> skipped = new HashSet<>(sittings.skipped(over.id()));
        if (last != null && last.response() instanceof Response.Skip) skipped.add(last.number());
        List<DemonstratedSkills.Answer> answers = Evidence.of(over, engine, skipped);
        return new RecordResult.Measured(
                over.beneficiary(),
                over.id(),
                campaign.code(),
                Objects.requireNonNull(over.endedAt()),
                over.bankVersion(),
                framework(over),
                Measure.of(over, engine).stream()
                        .map(measure -> new RecordResult.Ability(
                                measure.competence(),
                                measure.mean(),
                                measure.sd(),
                                measure.items(),
                                new CompetenceResult.Prior(measure.priorMean(), measure.priorSd())))
                        .toList(),
                answers,
                Evidence.seconds(answers),
                over.entry().assistance() == Assistance.ADVISER,
                Objects.requireNonNull(over.endReason()).name().toLowerCase(Locale.ROOT),
                over.entry().improves());
    }

    private CertificationReport report(Sitting over, AdaptiveEngine engine) {
        return CertificationReport.of(
                over, engine, framework(over), recallFocus.handle(over.id()), recallAlerts.handle(over.id()));
    }

    /** The newest version; a result that is made again keeps the version of the one before. */
    private Framework framework(Sitting sitting) {
        UUID id = sitting.plan().framework();
        return findFramework.handle(id).orElseThrow(() -> new IllegalStateException("framework " + id + " is gone"));
    }
}
