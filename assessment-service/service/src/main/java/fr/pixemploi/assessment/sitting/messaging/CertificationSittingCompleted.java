package fr.pixemploi.assessment.sitting.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.pixemploi.assessment.bank.framework.CompetenceCode;
import fr.pixemploi.assessment.bank.item.Item;
import fr.pixemploi.assessment.bank.item.ItemBank;
import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.assessment.engine.model.ResponseModel;
import fr.pixemploi.assessment.engine.posterior.AbilityPrior;
import fr.pixemploi.assessment.engine.posterior.Posterior;
import fr.pixemploi.assessment.engine.selection.PoolItem;
import fr.pixemploi.assessment.sitting.domain.CertificationReport;
import fr.pixemploi.assessment.sitting.domain.EndReason;
import fr.pixemploi.assessment.sitting.domain.Sitting;
import fr.pixemploi.assessment.sitting.domain.answer.Answered;
import fr.pixemploi.assessment.sitting.domain.answer.FocusLoss;
import fr.pixemploi.assessment.sitting.domain.answer.RaisedAlert;
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
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The end of a certification sitting as the certification service reads it: what was taken to be known before, what the answers say,
 * what they would say had the person skipped the rest, and each answer with its item's parameters, so that both can be worked out
 * again. No level and no points: what an ability amounts to is for the rules of the certification to say.
 *
 * @param competences codes, in the order of all means, rows and columns
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
        UUID frameworkId,
        int frameworkVersion,
        List<String> competences,
        Abilities prior,
        Abilities posterior,
        Skipped skipped,
        Arranged accommodations,
        List<Answer> answers,
        List<Alert> alerts) {
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

    /** Abilities that are jointly normal, in population standard deviations. */
    record Abilities(List<Double> mean, List<List<Double>> covariance) {
        static Abilities of(AbilityPrior prior) {
            return new Abilities(
                    row(prior.dimensions(), prior::mean),
                    IntStream.range(0, prior.dimensions())
                            .mapToObj(i -> row(prior.dimensions(), j -> prior.covariance(i, j)))
                            .toList());
        }

        static Abilities of(Posterior posterior) {
            return new Abilities(
                    row(posterior.dimensions(), posterior::mean),
                    IntStream.range(0, posterior.dimensions())
                            .mapToObj(i -> row(posterior.dimensions(), j -> posterior.covariance(i, j)))
                            .toList());
        }

        private static List<Double> row(int size, IntToDoubleFunction value) {
            return IntStream.range(0, size).mapToDouble(value).boxed().toList();
        }
    }

    /**
     * What would have been measured had the questions still owed been put and skipped.
     *
     * @param questions these, in the order in which they would have been put; none when all were
     */
    record Skipped(Abilities posterior, List<Question> questions) {}

    record Question(
            String itemId, String competence, @JsonUnwrapped ItemParameters parameters) {}

    /**
     * Something that the candidate said was wrong.
     *
     * @param number of the question
     * @param outcome validated (the question was replaced), dismissed, ended (the test was), or open: nobody decided before the end
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Alert(
            int number,
            String category,
            String outcome,
            Instant raisedAt,
            @Nullable Instant handledAt) {
        static Alert of(RaisedAlert raised) {
            return new Alert(
                    raised.number(), raised.category(), raised.outcome(), raised.raisedAt(), raised.handledAt());
        }
    }

    /**
     * One answer.
     *
     * @param score share of success, from 0 to 1
     * @param neutralised true when another came in its place, since it went wrong or the candidate took a break; else null
     * @param unscored true for an item on trial; else null
     * @param focus that the question's page was left; else null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Answer(
            int number,
            String itemId,
            String competence,
            double score,
            double seconds,
            @JsonUnwrapped ItemParameters parameters,
            @Nullable Boolean neutralised,
            @Nullable Boolean unscored,
            @Nullable Focus focus) {
        static Answer of(int number, Answered answered, Item item, ResponseModel model, @Nullable FocusLoss loss) {
            return new Answer(
                    number,
                    answered.item().value(),
                    item.competence().value(),
                    answered.category() / (double) (model.categories() - 1),
                    answered.seconds(),
                    ItemParameters.of(model),
                    answered.standing().isReplaced() ? true : null,
                    answered.standing() == Standing.UNSCORED ? true : null,
                    Focus.of(loss));
        }
    }

    static CertificationSittingCompleted of(CertificationReport report, Origin.OfCertification origin) {
        Sitting sitting = report.sitting();
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
                report.framework().id(),
                report.framework().version(),
                report.bank().measurement().competences().stream()
                        .map(CompetenceCode::value)
                        .toList(),
                Abilities.of(report.measured().prior()),
                Abilities.of(report.measured()),
                new Skipped(Abilities.of(report.withRestSkipped()), questions(report)),
                Arranged.of(sitting.plan().circumstances().accommodations()),
                answers(report),
                report.alerts().stream().map(Alert::of).toList());
    }

    private static List<Question> questions(CertificationReport report) {
        List<Question> questions = new ArrayList<>();
        for (Answered skipped : report.skipped()) {
            report.bank()
                    .find(skipped.item())
                    .ifPresent(item -> questions.add(new Question(
                            item.id().value(),
                            item.competence().value(),
                            ItemParameters.of(model(report.bank(), item.id())))));
        }
        return questions;
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
                    .ifPresent(item -> answers.add(
                            Answer.of(number, answered, item, model(report.bank(), item.id()), losses.get(number))));
        }
        return answers;
    }

    /** How the item behaves as the measure takes it, its author's doubt included. */
    private static ResponseModel model(ItemBank bank, ItemId item) {
        return bank.measured(item).map(PoolItem::model).orElseThrow();
    }
}
