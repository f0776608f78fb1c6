package fr.pixemploi.profile.journey;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.topic.Topic;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Results that tell all that can be folded and compared, as the assessment service tells them. */
final class Measured {
    private Measured() {}

    /** All competences alike. */
    static UUID result(UUID person, UUID framework, int version, Instant completedAt, double mean, List<String> codes) {
        UUID result = Ids.next();
        Map<String, Object> told = new TreeMap<>();
        told.put("resultId", result);
        told.put("beneficiaryId", person);
        told.put("sittingId", Ids.next());
        told.put("campaignCode", "PXEMPR346");
        told.put("completedAt", completedAt.toString());
        told.put("frameworkId", framework);
        told.put("frameworkVersion", version);
        told.put("totalPix", 8 * codes.size());
        told.put("competences", codes.stream().map(code -> score(code, mean)).toList());
        told.put(
                "told",
                Map.of(
                        "campaignKind",
                        "assessment",
                        "topLevel",
                        7,
                        "masteryRate",
                        0.54,
                        "stage",
                        Map.of("rank", 3, "of", 4),
                        "badges",
                        List.of(),
                        "opens",
                        List.of(),
                        "assisted",
                        false,
                        "questions",
                        34,
                        "end",
                        "completed"));
        Topic.of("assessment.result.state").state("fr.pixemploi.assessment.result-state.v1", result, 1, told);
        return result;
    }

    private static Map<String, Object> score(String code, double mean) {
        Map<String, Object> score = new HashMap<>(Map.of("code", code, "level", 1, "pix", 8, "mean", mean, "sd", 0.5));
        score.put("items", 3);
        score.put("levelProbabilities", List.of(0.1, 0.5, 0.4, 0, 0, 0, 0, 0));
        score.put("prior", Map.of("mean", 0.0, "sd", 1.0));
        return score;
    }
}
