package fr.pixemploi.assessment.sitting.persistence;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import fr.pixemploi.assessment.adaptive.model.Logistic;
import fr.pixemploi.assessment.bank.domain.ItemId;
import fr.pixemploi.assessment.framework.domain.CompetenceCode;
import fr.pixemploi.assessment.sitting.domain.Answered;
import fr.pixemploi.assessment.sitting.domain.Asked;
import fr.pixemploi.assessment.sitting.domain.Sitting;
import fr.pixemploi.kit.json.EventJson;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The part of a sitting that every answer changes, as JSON in its row. Numbers come back with the bits they had. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StateJson(@Nullable AskedJson current, List<AnsweredJson> answered) {
    record AskedJson(String item, String competence, double a, double b, double c, double d, Instant at) {
        static AskedJson of(Asked asked) {
            Logistic p = asked.parameters();
            return new AskedJson(
                    asked.item().value(), asked.competence().value(), p.a(), p.b(), p.c(), p.d(), asked.at());
        }

        Asked asked() {
            return new Asked(new ItemId(item), new CompetenceCode(competence), new Logistic(a, b, c, d), at);
        }
    }

    record AnsweredJson(
            String item,
            String competence,
            double a,
            double b,
            double c,
            double d,
            double score,
            double seconds,
            double mean) {
        static AnsweredJson of(Answered answered) {
            Logistic p = answered.parameters();
            return new AnsweredJson(
                    answered.item().value(),
                    answered.competence().value(),
                    p.a(),
                    p.b(),
                    p.c(),
                    p.d(),
                    answered.score(),
                    answered.seconds(),
                    answered.meanAfter());
        }

        Answered answered() {
            return new Answered(
                    new ItemId(item), new CompetenceCode(competence), new Logistic(a, b, c, d), score, seconds, mean);
        }
    }

    static String write(Sitting sitting) {
        Asked current = sitting.current();
        StateJson state = new StateJson(
                current == null ? null : AskedJson.of(current),
                sitting.answered().stream().map(AnsweredJson::of).toList());
        try {
            return EventJson.MAPPER.writeValueAsString(state);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static StateJson read(String json) {
        try {
            return EventJson.MAPPER.readValue(json, StateJson.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
