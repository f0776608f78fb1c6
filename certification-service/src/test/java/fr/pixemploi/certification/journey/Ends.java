package fr.pixemploi.certification.journey;

import fr.pixemploi.kit.id.Ids;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Ends of tests as assessment-service tells them; the one place that knows their shape. */
final class Ends {
    private static final int COMPETENCES = 16;
    private static final double VARIANCE = 0.09;

    private Ends() {}

    /** Sixteen competences at so many pix each, and at so many had the rest been skipped; answers spread over all of them. */
    static Map<String, Object> of(
            UUID authorisation, UUID candidate, UUID person, String reason, int answers, int pix, int skippedPix) {
        List<Map<String, Object>> given = new ArrayList<>();
        for (int number = 1; number <= answers; number++) {
            Map<String, Object> answer = item("i" + number, number - 1);
            answer.putAll(Map.of("number", number, "score", 1, "seconds", 12));
            given.add(answer);
        }
        List<Map<String, Object>> owed = new ArrayList<>();
        for (int number = answers + 1; number <= 32; number++) owed.add(item("i" + number, number - 1));
        Map<String, Object> end = new HashMap<>();
        end.put("sittingId", Ids.next());
        end.put("authorisationId", authorisation);
        end.put("candidateId", candidate);
        end.put("beneficiaryId", person);
        end.put("endReason", reason);
        end.put("startedAt", "2026-12-08T08:35:00Z");
        end.put("completedAt", "2026-12-08T09:20:00Z");
        end.put("bankVersion", "bank-1");
        end.put("frameworkId", "01940000-0000-7000-8000-0000000c1c41");
        end.put("frameworkVersion", 2);
        end.put(
                "competences",
                IntStream.range(0, COMPETENCES).mapToObj(Ends::code).toList());
        end.put("prior", abilities(0, 1));
        end.put("posterior", at(pix));
        end.put("skipped", Map.of("posterior", at(skippedPix), "questions", owed));
        end.put("answers", given);
        end.put("alerts", List.of());
        return end;
    }

    /** The same test, measured otherwise. */
    static Map<String, Object> measuredAt(Map<String, Object> end, int pix) {
        Map<String, Object> other = new HashMap<>(end);
        other.put("posterior", at(pix));
        return other;
    }

    /** In the middle of so many pix of each competence: levels are half a standard deviation wide, and the first begins at -1.5. */
    private static Map<String, Object> at(int pix) {
        return abilities(-1.5 + 0.5 * ((pix + 0.5) / 8 - 1), VARIANCE);
    }

    private static Map<String, Object> abilities(double mean, double variance) {
        return Map.of(
                "mean",
                        DoubleStream.generate(() -> mean)
                                .limit(COMPETENCES)
                                .boxed()
                                .toList(),
                "covariance",
                        IntStream.range(0, COMPETENCES)
                                .mapToObj(i -> IntStream.range(0, COMPETENCES)
                                        .mapToObj(j -> i == j ? variance : 0)
                                        .toList())
                                .toList());
    }

    private static Map<String, Object> item(String id, int place) {
        return new HashMap<>(
                Map.of("itemId", id, "competence", code(place % COMPETENCES), "a", 1.2, "b", 0.1, "c", 0.0, "d", 1.0));
    }

    private static String code(int competence) {
        return "c" + competence;
    }
}
