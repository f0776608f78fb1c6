package fr.pixemploi.assessment.diagnosis.persistence;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.assessment.campaign.domain.CampaignCode;
import fr.pixemploi.assessment.diagnosis.domain.passage.Diagnosis;
import fr.pixemploi.assessment.diagnosis.domain.questionnaire.TaskOutcome;
import fr.pixemploi.assessment.diagnosis.domain.rule.Advice;
import fr.pixemploi.assessment.diagnosis.domain.rule.Obstacle;
import fr.pixemploi.assessment.diagnosis.domain.rule.Place;
import fr.pixemploi.assessment.diagnosis.domain.rule.Route;
import fr.pixemploi.assessment.diagnosis.domain.rule.RoutingRules;
import fr.pixemploi.assessment.diagnosis.domain.rule.RuleSetDraft;
import fr.pixemploi.assessment.diagnosis.domain.situation.Fact;
import fr.pixemploi.assessment.diagnosis.domain.situation.Situation;
import fr.pixemploi.kit.json.EventJson;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What stands in the JSON columns of diagnoses and their rules. */
final class DiagnosisJson {
    private static final ObjectMapper JSON =
            EventJson.MAPPER.copy().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);

    private record TaskJson(
            @Nullable String item,
            @Nullable String outcome,
            @Nullable String fingerprint) {
        static TaskJson of(Diagnosis.TakenTask task) {
            return new TaskJson(
                    task.item() == null ? null : task.item().value(),
                    task.outcome() == null ? null : task.outcome().code(),
                    task.fingerprint());
        }

        Diagnosis.TakenTask task() {
            return new Diagnosis.TakenTask(
                    item == null ? null : new ItemId(item),
                    outcome == null ? null : TaskOutcome.of(outcome).orElseThrow(),
                    fingerprint);
        }
    }

    private record DecisionJson(
            @Nullable String rule,
            String route,
            @Nullable String campaignCode,
            @Nullable String place,
            @Nullable String obstacle,
            String forPerson,
            String forAdviser) {}

    private DiagnosisJson() {}

    static String answers(Map<String, String> answers) {
        return write(new TreeMap<>(answers));
    }

    static Map<String, String> answers(String json) {
        return read(json, new TypeReference<>() {});
    }

    static String tasks(List<Diagnosis.TakenTask> tasks) {
        return write(tasks.stream().map(TaskJson::of).toList());
    }

    static List<Diagnosis.TakenTask> tasks(String json) {
        return read(json, new TypeReference<List<TaskJson>>() {}).stream()
                .map(TaskJson::task)
                .toList();
    }

    static @Nullable String decision(RoutingRules.@Nullable Decision decision) {
        if (decision == null) return null;
        Advice advice = decision.advice();
        return write(new DecisionJson(
                decision.rule(),
                advice.route().code(),
                advice.campaign() == null ? null : advice.campaign().value(),
                advice.place() == null ? null : advice.place().code(),
                advice.obstacle() == null ? null : advice.obstacle().code(),
                advice.forPerson(),
                advice.forAdviser()));
    }

    static RoutingRules.@Nullable Decision decision(@Nullable String json) {
        if (json == null) return null;
        DecisionJson read = read(json, new TypeReference<>() {});
        return new RoutingRules.Decision(
                read.rule(),
                new Advice(
                        Route.of(read.route()).orElseThrow(),
                        read.campaignCode() == null ? null : new CampaignCode(read.campaignCode()),
                        read.place() == null ? null : Place.of(read.place()).orElseThrow(),
                        read.obstacle() == null
                                ? null
                                : Obstacle.of(read.obstacle()).orElseThrow(),
                        read.forPerson(),
                        read.forAdviser()));
    }

    static String situation(Situation situation) {
        Map<String, String> said = new TreeMap<>();
        situation.said().forEach((fact, value) -> said.put(fact.code(), value));
        return write(said);
    }

    static Situation situation(String json) {
        Map<Fact, String> said = new EnumMap<>(Fact.class);
        answers(json).forEach((code, value) -> said.put(Fact.of(code).orElseThrow(), value));
        return new Situation(said);
    }

    static String rules(RuleSetDraft draft) {
        return write(draft);
    }

    static RuleSetDraft rules(String json) {
        return read(json, new TypeReference<>() {});
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
