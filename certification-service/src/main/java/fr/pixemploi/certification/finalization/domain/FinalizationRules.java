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

    /** What happens next, while the session is open, with the jury, and published. */
    public record Next(String open, String finalized, String published) {}

    /**
     * What is said of a point.
     *
     * @param french what to do where it is not done
     */
    public record Texts(String title, String french, String english) {}

    /**
     * Why somebody does not sit.
     *
     * @param words whether it must be told in words too
     */
    public record AbsenceReason(String code, String french, boolean words) {}

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
