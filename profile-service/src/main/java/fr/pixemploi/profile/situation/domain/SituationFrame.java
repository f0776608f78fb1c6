package fr.pixemploi.profile.situation.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * In which codes a situation is said. What a ministry changes is a new version from a day on; what was said under a version stays explained
 * by it.
 *
 * @param from first day on which it holds
 * @param source where its codes come from, and what of them is a proposal
 */
public record SituationFrame(
        int version,
        LocalDate from,
        String source,
        List<Code> obstacles,
        List<Code> employmentStatuses,
        List<Code> eases) {
    /** A code with the words that people read. */
    public record Code(String code, String french, String english) {
        /** @param language {@code en}, or French */
        public String in(String language) {
            return language.equals("en") ? english : french;
        }
    }

    public SituationFrame {
        obstacles = List.copyOf(obstacles);
        employmentStatuses = List.copyOf(employmentStatuses);
        eases = List.copyOf(eases);
    }

    /**
     * Obstacles as they are said today.
     *
     * @throws SituationRefusal.UnknownObstacle when one is not in this frame
     */
    public Obstacles obstacles(Map<String, Obstacles.Impact> impacts) {
        if (!impacts.keySet().stream().allMatch(code -> has(obstacles, code)))
            throw new SituationRefusal.UnknownObstacle();
        return new Obstacles(version, impacts);
    }

    /** @throws SituationRefusal when its codes are not of this frame */
    public void check(Situation situation) {
        String status = situation.employmentStatus();
        if (status != null && !has(employmentStatuses, status)) throw new SituationRefusal.UnknownEmploymentStatus();
        String ease =
                situation.equipment() == null ? null : situation.equipment().ease();
        if (ease != null && !has(eases, ease)) throw new SituationRefusal.UnknownEase();
    }

    private static boolean has(List<Code> codes, String code) {
        return codes.stream().anyMatch(each -> each.code().equals(code));
    }
}
