package fr.pixemploi.assessment.diagnosis.domain.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules as their author writes them, before anyone checked them; {@code diagnosis/rules.schema.json} describes each field. */
public record RuleSetDraft(
        @Nullable List<@Nullable RuleDraft> rules, @Nullable AdviceDraft otherwise) {
    public record RuleDraft(
            @Nullable String name,
            @Nullable ConditionDraft when,
            @Nullable AdviceDraft then) {}

    public record AdviceDraft(
            @Nullable String route,
            @Nullable String campaignCode,
            @Nullable String place,
            @Nullable String obstacle,
            @Nullable String forPerson,
            @Nullable String forAdviser) {}

    /** Exactly one of its fields is there. */
    public record ConditionDraft(
            @Nullable List<@Nullable ConditionDraft> all,
            @Nullable List<@Nullable ConditionDraft> any,
            @Nullable ConditionDraft not,
            @Nullable AnswerDraft answer,
            @Nullable TaskDraft task,
            @Nullable RangeDraft tasksSucceeded) {}

    public record AnswerDraft(
            @Nullable String question, @Nullable List<@Nullable String> in) {}

    public record TaskDraft(
            @Nullable Integer number, @Nullable List<@Nullable String> outcome) {}

    public record RangeDraft(
            @Nullable Integer atLeast, @Nullable Integer atMost) {}
}
