package fr.pixemploi.assessment.sitting.messaging;

import fr.pixemploi.assessment.adaptive.model.Logistic;
import fr.pixemploi.assessment.framework.domain.Framework;
import fr.pixemploi.assessment.result.domain.CompetenceResult;
import fr.pixemploi.assessment.sitting.domain.Answered;
import fr.pixemploi.assessment.sitting.domain.EndReason;
import fr.pixemploi.assessment.sitting.domain.Origin;
import fr.pixemploi.assessment.sitting.domain.Sitting;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;

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
        List<Answer> answers) {
    static final String TYPE = "fr.pixemploi.assessment.certification-sitting-completed.v1";

    record Competence(String code, double mean, double sd, int level, int pix, int items) {}

    record SkippedCompetence(String code, double mean, double sd, int level, int pix) {}

    record Answer(
            int number,
            String itemId,
            String competence,
            double score,
            double seconds,
            double a,
            double b,
            double c,
            double d) {
        static Answer of(int number, Answered answered) {
            Logistic p = answered.parameters();
            return new Answer(
                    number,
                    answered.item().value(),
                    answered.competence().value(),
                    answered.score(),
                    answered.seconds(),
                    p.a(),
                    p.b(),
                    p.c(),
                    p.d());
        }
    }

    static CertificationSittingCompleted of(
            Sitting sitting, Origin.OfCertification origin, Sitting withSkipped, Framework framework) {
        List<CompetenceResult> measured = measured(sitting, framework);
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
                framework.version(),
                measured.stream()
                        .map(r -> new Competence(r.code().value(), r.mean(), r.sd(), r.level(), r.pix(), r.items()))
                        .toList(),
                measured(withSkipped, framework).stream()
                        .map(r -> new SkippedCompetence(r.code().value(), r.mean(), r.sd(), r.level(), r.pix()))
                        .toList(),
                measured.stream().mapToInt(CompetenceResult::pix).sum(),
                IntStream.range(0, sitting.answered().size())
                        .mapToObj(i -> Answer.of(i + 1, sitting.answered().get(i)))
                        .toList());
    }

    /** Competences with at least one answer, in the plan's order. */
    private static List<CompetenceResult> measured(Sitting sitting, Framework framework) {
        return sitting.plan().competences().stream()
                .filter(code -> !sitting.about(code).isEmpty())
                .map(code -> CompetenceResult.of(framework, code, sitting.about(code)))
                .toList();
    }
}
