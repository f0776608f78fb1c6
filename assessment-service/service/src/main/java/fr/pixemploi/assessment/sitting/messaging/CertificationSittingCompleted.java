package fr.pixemploi.assessment.sitting.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.pixemploi.assessment.bank.framework.Framework;
import fr.pixemploi.assessment.bank.item.Item;
import fr.pixemploi.assessment.engine.model.Logistic;
import fr.pixemploi.assessment.engine.model.PartialCredit;
import fr.pixemploi.assessment.engine.model.ResponseModel;
import fr.pixemploi.assessment.result.domain.CompetenceResult;
import fr.pixemploi.assessment.sitting.domain.CertificationReport;
import fr.pixemploi.assessment.sitting.domain.EndReason;
import fr.pixemploi.assessment.sitting.domain.Measure;
import fr.pixemploi.assessment.sitting.domain.Sitting;
import fr.pixemploi.assessment.sitting.domain.answer.Answered;
import fr.pixemploi.assessment.sitting.domain.answer.FocusLoss;
import fr.pixemploi.assessment.sitting.domain.answer.Standing;
import fr.pixemploi.assessment.sitting.domain.authorisation.Origin;
import fr.pixemploi.assessment.sitting.domain.plan.Accommodations;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The end of a certification sitting as the certification service reads it: what was measured, what would have been had the person
 * skipped the rest, and each answer with its item's parameters, so that it can be scored again.
 */
record CertificationSittingCompleted(
        UUID sittingId,
        UUID authorisationId,
        UUID candidateId,
        UUID beneficiaryId,
        String endReason,
        Instant startedAt,
        Instant completedAt,
        String bankVersion,
        int frameworkVersion,
        List<Competence> competences,
        List<SkippedCompetence> skippedCompetences,
        int totalPix,
        Arranged accommodations,
        List<Answer> answers) {
    static final String TYPE = "fr.pixemploi.assessment.certification-sitting-completed.v1";

    /** What was arranged before the test. */
    record Arranged(double timeFactor, boolean noFocusRule, boolean readAloud, boolean breaks) {
        static Arranged of(Accommodations given) {
            return new Arranged(given.timeFactor(), given.noFocusRule(), given.readAloud(), given.breaks());
        }
    }

    /** @param held whether the question has the focus rule and the candidate was not exempt from it */
    record Focus(int times, double seconds, boolean held) {
        static @Nullable Focus of(@Nullable FocusLoss loss) {
            return loss == null ? null : new Focus(loss.times(), loss.seconds(), loss.held());
        }
    }

    record Competence(String code, double mean, double sd, int level, int pix, int items) {}

    record SkippedCompetence(String code, double mean, double sd, int level, int pix) {}

    /**
     * One answer.
     *
     * @param score share of success, from 0 to 1
     * @param b of an item with partial credit: the middle of its steps
     * @param neutralised true when another came in its place, since it went wrong or the candidate took a break; else null
     * @param unscored true for an item on trial; else null
     * @param focus that the question's page was left; else null
     * @param steps difficulties of half a success and of the whole, for items with partial credit; else null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Answer(
            int number,
            String itemId,
            String competence,
            double score,
            double seconds,
            double a,
            double b,
            double c,
            double d,
            @Nullable List<Double> steps,
            @Nullable Boolean neutralised,
            @Nullable Boolean unscored,
            @Nullable Focus focus) {
        static Answer of(int number, Answered answered, Item item, @Nullable FocusLoss loss) {
            ResponseModel model = item.parameters();
            Logistic p = Logistic.like(model);
            return new Answer(
                    number,
                    answered.item().value(),
                    item.competence().value(),
                    answered.category() / (double) (model.categories() - 1),
                    answered.seconds(),
                    p.a(),
                    p.b(),
                    p.c(),
                    p.d(),
                    model instanceof PartialCredit partly ? partly.deltas() : null,
                    answered.standing().isReplaced() ? true : null,
                    answered.standing() == Standing.UNSCORED ? true : null,
                    Focus.of(loss));
        }
    }

    static CertificationSittingCompleted of(CertificationReport report, Origin.OfCertification origin) {
        Sitting sitting = report.sitting();
        List<CompetenceResult> measured = results(report.measured(), report.framework());
        EndReason reason = Objects.requireNonNull(sitting.endReason());
        return new CertificationSittingCompleted(
                sitting.id(),
                origin.authorisation(),
                origin.candidate(),
                sitting.beneficiary(),
                reason.name().toLowerCase(Locale.ROOT),
                sitting.startedAt(),
                Objects.requireNonNull(sitting.endedAt()),
                sitting.bankVersion(),
                report.framework().version(),
                measured.stream()
                        .map(r -> new Competence(r.code().value(), r.mean(), r.sd(), r.level(), r.pix(), r.items()))
                        .toList(),
                results(report.withRestSkipped(), report.framework()).stream()
                        .map(r -> new SkippedCompetence(r.code().value(), r.mean(), r.sd(), r.level(), r.pix()))
                        .toList(),
                measured.stream().mapToInt(CompetenceResult::pix).sum(),
                Arranged.of(sitting.plan().circumstances().accommodations()),
                answers(report));
    }

    private static List<CompetenceResult> results(List<Measure> measures, Framework framework) {
        return measures.stream()
                .map(m -> CompetenceResult.of(framework, m.competence(), m.mean(), m.sd(), m.items()))
                .toList();
    }

    private static List<Answer> answers(CertificationReport report) {
        Sitting sitting = report.sitting();
        Map<Integer, FocusLoss> losses =
                report.focusLosses().stream().collect(Collectors.toMap(FocusLoss::number, loss -> loss));
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < sitting.answered().size(); i++) {
            Answered answered = sitting.answered().get(i);
            int number = i + 1;
            // Items on trial are nobody's business but the bank's.
            if (answered.standing() == Standing.UNSCORED) continue;
            report.bank()
                    .find(answered.item())
                    .ifPresent(item -> answers.add(Answer.of(number, answered, item, losses.get(number))));
        }
        return answers;
    }
}
