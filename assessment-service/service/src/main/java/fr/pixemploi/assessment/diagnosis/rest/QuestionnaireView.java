package fr.pixemploi.assessment.diagnosis.rest;

import fr.pixemploi.assessment.diagnosis.domain.questionnaire.Questionnaire;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a diagnosis asks, for those who write rules about it. */
@Schema(name = "DiagnosisQuestionnaire")
record QuestionnaireView(
        @Schema(examples = "1") int version,

        @Schema(
                description = "Who proposes it, and what nobody has validated yet.",
                examples = "[P] Proposition du projet.")
        String provenance,

        List<QuestionView> questions,
        List<SlotView> tasks) {
    @Schema(name = "DiagnosisQuestion")
    record QuestionView(
            @Schema(examples = "devices") String id,

            @Schema(
                    enumeration = {"equipment", "habits", "ease"},
                    examples = "equipment")
            String topic,

            @Schema(examples = "Quels appareils avez-vous pour aller sur internet ?")
            String text,

            @Schema(description = "For a voice; enough by itself, choices included.")
            String readAloud,

            @Schema(description = "One of them is `unknown`: nobody must know.")
            List<ChoiceView> choices) {
        static QuestionView of(Questionnaire.Question question) {
            return new QuestionView(
                    question.id(),
                    question.topic().name().toLowerCase(Locale.ROOT),
                    question.text(),
                    question.readAloud(),
                    question.choices().stream()
                            .map(choice -> new ChoiceView(choice.id(), choice.text()))
                            .toList());
        }
    }

    @Schema(name = "DiagnosisChoice")
    record ChoiceView(
            @Schema(examples = "phone") String id,
            @Schema(examples = "Seulement un téléphone") String text) {}

    @Schema(name = "DiagnosisTaskSlot")
    record SlotView(
            @Schema(examples = "1") int number,
            @Schema(examples = "Régler un téléphone") String title,
            String introduction) {}

    static QuestionnaireView of(Questionnaire questionnaire) {
        return new QuestionnaireView(
                questionnaire.version(),
                questionnaire.provenance(),
                questionnaire.questions().stream().map(QuestionView::of).toList(),
                IntStream.range(0, questionnaire.tasks().size())
                        .mapToObj(i -> new SlotView(
                                i + 1,
                                questionnaire.tasks().get(i).title(),
                                questionnaire.tasks().get(i).introduction()))
                        .toList());
    }
}
