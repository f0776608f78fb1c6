package fr.pixemploi.certification.finalization.domain;

import java.util.List;
import java.util.Map;

/**
 * What is said of each point, and what happens then; data of the project.
 *
 * @param expectedDays within so many days of the finalisation results are expected
 * @param points what is said of each
 */
public record FinalizationRules(
        int expectedDays, Next next, Map<PointCode, Texts> points, List<AbsenceReason> absenceReasons) {
    public FinalizationRules {
        points = Map.copyOf(points);
        absenceReasons = List.copyOf(absenceReasons);
        if (points.size() != PointCode.values().length)
            throw new IllegalArgumentException("each point has its texts once");
    }

    /** A text in both languages. */
    public record Words(String french, String english) {
        /** @param language as {@code Accept-Language} has it */
        public String in(String language) {
            return language.equals("en") ? english : french;
        }
    }

    /** What happens next, while the session is open, with the jury, and published. */
    public record Next(Words open, Words finalized, Words published) {}

    /**
     * What is said of a point.
     *
     * @param todo what to do where it is not done
     */
    public record Texts(Words title, Words todo) {}

    /**
     * Why somebody does not sit.
     *
     * @param words whether it must be told in words too
     */
    public record AbsenceReason(String code, String french, String english, boolean words) {}

    /** @throws FinalizationRefusal.UnknownReason when there is none of this name */
    public AbsenceReason reason(String code) {
        return absenceReasons.stream()
                .filter(reason -> reason.code().equals(code))
                .findFirst()
                .orElseThrow(FinalizationRefusal.UnknownReason::new);
    }

    public Texts of(PointCode point) {
        Texts texts = points.get(point);
        if (texts == null) throw new IllegalStateException("checked at start: " + point);
        return texts;
    }
}
