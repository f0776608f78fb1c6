package fr.pixemploi.assessment.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pixemploi.assessment.engine.model.Logistic;
import fr.pixemploi.assessment.engine.model.PartialCredit;
import fr.pixemploi.assessment.engine.model.ResponseModel;
import fr.pixemploi.assessment.engine.model.Uncertain;
import fr.pixemploi.assessment.engine.posterior.AbilityPrior;
import fr.pixemploi.assessment.engine.posterior.Observation;
import fr.pixemploi.assessment.engine.posterior.Posterior;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** The end of a certification sitting as certification reads it: nothing but the event and the engine. */
record SittingEnd(JsonNode told) {
    static SittingEnd of(JsonNode told) {
        return new SittingEnd(told);
    }

    List<String> competences() {
        return StreamSupport.stream(told.get("competences").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    /** @param of prior, posterior or skipped/posterior */
    double mean(String of, String competence) {
        return told.at("/" + of + "/mean")
                .get(competences().indexOf(competence))
                .asDouble();
    }

    JsonNode workedOutAgain() {
        return json(Posterior.of(prior(), answers()));
    }

    JsonNode workedOutAgainWithTheRestSkipped() {
        List<Observation> all = new ArrayList<>(answers());
        for (JsonNode question : told.at("/skipped/questions")) all.add(observation(question, 0));
        return json(Posterior.of(prior(), all));
    }

    private List<Observation> answers() {
        List<Observation> answers = new ArrayList<>();
        for (JsonNode answer : told.get("answers")) {
            if (answer.path("neutralised").asBoolean()) continue;
            double score = answer.get("score").asDouble();
            int steps = answer.has("steps") ? answer.get("steps").size() : 1;
            answers.add(observation(answer, (int) Math.round(score * steps)));
        }
        return answers;
    }

    private Observation observation(JsonNode item, int category) {
        return new Observation(competences().indexOf(item.get("competence").asText()), model(item), category);
    }

    private static ResponseModel model(JsonNode item) {
        ResponseModel plain = item.has("steps")
                ? new PartialCredit(number(item, "a"), numbers(item.get("steps")))
                : new Logistic(number(item, "a"), number(item, "b"), number(item, "c"), number(item, "d"));
        JsonNode doubt = item.get("doubt");
        return doubt == null ? plain : Uncertain.of(plain, number(doubt, "b"), number(doubt, "logA"));
    }

    private AbilityPrior prior() {
        JsonNode prior = told.get("prior");
        double[][] covariance = new double[competences().size()][];
        for (int i = 0; i < covariance.length; i++)
            covariance[i] = array(numbers(prior.get("covariance").get(i)));
        return AbilityPrior.of(array(numbers(prior.get("mean"))), covariance);
    }

    private static JsonNode json(Posterior posterior) {
        ObjectNode json = new ObjectMapper().createObjectNode();
        ArrayNode mean = json.putArray("mean");
        ArrayNode covariance = json.putArray("covariance");
        for (int i = 0; i < posterior.dimensions(); i++) {
            mean.add(posterior.mean(i));
            ArrayNode row = covariance.addArray();
            for (int j = 0; j < posterior.dimensions(); j++) row.add(posterior.covariance(i, j));
        }
        return json;
    }

    private static double number(JsonNode node, String field) {
        return node.get(field).asDouble();
    }

    private static List<Double> numbers(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asDouble)
                .toList();
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
