package fr.pixemploi.assessment.result.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import fr.pixemploi.assessment.bank.framework.CompetenceCode;
import fr.pixemploi.assessment.result.domain.Portrait;
import fr.pixemploi.kit.json.EventJson;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A portrait as it stands in the row. Fields are only ever added: old rows are read for ever. */
record PortraitJson(
        Portrait.CampaignWords campaign,
        List<String> scope,
        int topLevel,
        double mastery,
        Portrait.@Nullable StageReached stage,
        List<Portrait.BadgeState> badges,
        List<Skill> strengths,
        List<Skill> next,
        boolean assisted,
        int questions,
        double seconds,
        String end,
        @Nullable Integer skipped) {
    record Skill(
            String competence,
            int level,
            String skill,
            @Nullable String hint) {}

    static String write(Portrait portrait) {
        try {
            return EventJson.MAPPER.writeValueAsString(new PortraitJson(
                    portrait.campaign(),
                    portrait.scope().stream().map(CompetenceCode::value).toList(),
                    portrait.topLevel(),
                    portrait.mastery(),
                    portrait.stage(),
                    portrait.badges(),
                    portrait.strengths().stream()
                            .map(strength ->
                                    new Skill(strength.competence().value(), strength.level(), strength.skill(), null))
                            .toList(),
                    portrait.next().stream()
                            .map(step -> new Skill(step.competence().value(), step.level(), step.skill(), step.hint()))
                            .toList(),
                    portrait.assisted(),
                    portrait.questions(),
                    portrait.seconds(),
                    portrait.end(),
                    portrait.skipped()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static @Nullable Portrait read(@Nullable String json) {
        if (json == null) return null;
        try {
            return EventJson.MAPPER.readValue(json, PortraitJson.class).portrait();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Portrait portrait() {
        return new Portrait(
                campaign,
                scope.stream().map(CompetenceCode::new).toList(),
                topLevel,
                mastery,
                stage,
                badges,
                strengths.stream()
                        .map(skill -> new Portrait.Strength(
                                new CompetenceCode(skill.competence()), skill.level(), skill.skill()))
                        .toList(),
                next.stream()
                        .map(skill -> new Portrait.NextStep(
                                new CompetenceCode(skill.competence()), skill.level(), skill.skill(), skill.hint()))
                        .toList(),
                assisted,
                questions,
                seconds,
                end,
                skipped);
    }
}
