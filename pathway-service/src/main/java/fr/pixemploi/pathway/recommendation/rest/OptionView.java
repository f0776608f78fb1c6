package fr.pixemploi.pathway.recommendation.rest;

import fr.pixemploi.pathway.catalogue.domain.DeliveryMode;
import fr.pixemploi.pathway.catalogue.domain.DisabilityOfficer;
import fr.pixemploi.pathway.engagement.domain.Week;
import fr.pixemploi.pathway.recommendation.domain.Recommendation;
import fr.pixemploi.pathway.recommendation.domain.option.Option;
import fr.pixemploi.pathway.recommendation.domain.option.OptionStep;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One way to the goal.
 *
 * @param endsOn last day of its last step
 * @param remaining competences of the goal that are more likely missed than attained after it
 */
@Schema(name = "PathwayOption")
record OptionView(
        @Schema(
                description = "Names it in `POST /v1/pathways`; `otherwise` cannot be prescribed.",
                enumeration = {"first", "second", "third", "free", "certification", "otherwise"},
                examples = "first")
        String optionId,

        @Schema(examples = "Le parcours qui rapproche le plus de l'objectif")
        String title,

        @Schema(examples = "Le parcours qui aide le plus") String easyTitle,

        @Schema(
                description =
                        "How much nearer to the goal, from 0 to 1: weighted mean over its competences of the gain in the chance to attain each.")
        double gain,

        int totalHours,

        @Schema(description = "Last day of the last step.") LocalDate endsOn,

        @Schema(description = "What the steps whose price is known cost in all, and who pays.")
        BillView bill,

        @Schema(description = "In the order in which they are followed.")
        List<StepView> steps,

        @Schema(description = "Competences of the goal that are more likely missed than attained after it.")
        List<RemainingView> remaining,

        @Schema(
                description =
                        "Hours of each week, beside those that the contrat d'engagement asks: told, and never a lower bound. Examples and guesses where days are.")
        List<OptionWeekView> weeks,

        @Schema(description = "False when the search ran out of its budget: a better one may exist.")
        boolean proven) {
    private static final double TEN_THOUSAND = 10_000;
    private static final double CENTS = 100;

    @Schema(
            name = "Bill",
            description =
                    "Euros, of the prices that are known, if fundings agree: 0 is free only where no step has `price` or `funding` to check.")
    record BillView(
            @Schema(description = "What the person is charged, whoever pays.")
            double all,

            @Schema(description = "What the CPF account pays of it.")
            double cpf,

            @Schema(description = "What is left for the person to pay.")
            double own) {}

    @Schema(
            name = "Rise",
            description =
                    "The chance to attain the level that the goal asks for, from 0 to 1, before the step and after it.")
    record RiseView(
            @Schema(examples = "1.2") String competence, double before, double after, List<OwnCompetenceView> own) {}

    @Schema(name = "Check", description = "What somebody has to ask before.")
    record CheckView(@Schema(examples = "price") String code, String french, String easyFrench) {}

    /**
     * @param service what the body or its service is called
     * @param telephone absent where there is an e-mail alone, and the other way round
     */
    @Schema(name = "StepDisabilityOfficer")
    record OfficerView(
            @Nullable @Schema(examples = "Mission handicap") String service,

            @Nullable @Schema(examples = "01 99 00 12 34") String telephone,

            @Nullable @Schema(examples = "handicap@exemple.fr")
            String email) {
        static @Nullable OfficerView of(@Nullable DisabilityOfficer officer) {
            return officer == null ? null : new OfficerView(officer.service(), officer.telephone(), officer.email());
        }
    }

    /**
     * @param offerId absent, as session, body and mode, of a step that an adviser added
     * @param toCheck what somebody has to ask before
     */
    @Schema(name = "OptionStep")
    record StepView(
            @Nullable
            @Schema(
                    description =
                            "`GET /v1/offers` lists it; absent, as session, body and mode, of what an adviser added.")
            UUID offerId,

            @Nullable
            @Schema(
                    description = "With `startsOn` what is pinned of it.",
                    examples = "0193b8a0-4c00-7000-8000-000000000003")
            String sessionId,

            String title,

            @Nullable @Schema(description = "Who gives it.") String body,

            @Nullable @Schema(description = "Absent of what is at a distance, and where nobody said.")
            String town,

            @Nullable @Schema(description = "Absent where nobody said.")
            DeliveryMode deliveryMode,

            @Schema(
                    description =
                            "First day; an example where it begins at any time (`any-time` in `toCheck`), a guess where nobody said (`dates`).")
            LocalDate startsOn,

            @Schema(description = "Last day, as far as known.")
            LocalDate endsOn,

            @Schema(description = "In all; a guess where `hours` is in `toCheck`.")
            int hours,

            @Nullable @Schema(description = "Absent where nobody said: spread evenly then.")
            Integer hoursAWeek,

            @Nullable
            @Schema(
                    description =
                            "By car, one way, estimated; to the quarter of an hour where the request does not say where the person lives.")
            Integer travelMinutes,

            @Nullable
            @Schema(
                    description =
                            "What the person pays if a funding that may pay agrees (`funding` in `toCheck`); absent when nobody could tell.")
            Double costEuros,

            @Nullable
            @Schema(
                    description =
                            "Seats that were free when this was computed; absent where seats are not ours to count.")
            Integer seatsLeft,

            @Schema(description = "Competences of the goal that it lifts.")
            List<RiseView> rises,

            List<CheckView> toCheck,

            @Schema(
                    description =
                            "What is written of what must be arranged for the person: that it is, or words of the source as they stand, of which nothing is concluded. Empty when nothing must.")
            List<SaidView> access,

            @Nullable
            @Schema(
                    description =
                            "How the référent handicap is reached, as the source said it when this was computed; no name is read, though an address may hold one. Only where what must be arranged is to be asked (`accommodation` in `toCheck`) and the source says a way.")
            OfficerView disabilityOfficer,

            @Schema(description = "Which gap, when and where, what it costs, why at this place.")
            List<SaidView> reasons) {
        static StepView of(OptionStep step, Recommendation.Basis basis) {
            return new StepView(
                    step.offerId(),
                    step.sessionId(),
                    step.title(),
                    step.body(),
                    step.town(),
                    step.mode(),
                    step.startsOn(),
                    step.endsOn(),
                    step.hours(),
                    step.hoursAWeek(),
                    step.travelMinutes(),
                    step.cents() == null ? null : step.cents() / CENTS,
                    step.seatsLeft(),
                    step.rises().stream()
                            .map(rise -> new RiseView(
                                    rise.competence().value(),
                                    rise.before() / TEN_THOUSAND,
                                    rise.after() / TEN_THOUSAND,
                                    OwnCompetenceView.of(basis.own(rise.competence()))))
                            .toList(),
                    step.checks().stream()
                            .map(check -> new CheckView(
                                    check.code(),
                                    check.said().french(),
                                    check.said().easy()))
                            .toList(),
                    step.access().stream().map(SaidView::of).toList(),
                    OfficerView.of(step.officer()),
                    step.reasons().stream().map(SaidView::of).toList());
        }
    }

    static OptionView of(Option option, List<Week> weeks, Recommendation.Basis basis) {
        return new OptionView(
                option.id(),
                option.title().french(),
                option.title().easy(),
                option.gain() / TEN_THOUSAND,
                option.totalHours(),
                option.endsOn(),
                new BillView(
                        option.bill().all() / CENTS,
                        option.bill().cpf() / CENTS,
                        option.bill().own() / CENTS),
                option.steps().stream().map(step -> StepView.of(step, basis)).toList(),
                option.remaining().stream().map(RemainingView::of).toList(),
                weeks.stream().map(OptionWeekView::of).toList(),
                option.proven());
    }
}
