package fr.pixemploi.portal.situation;

import fr.pixemploi.client.pathway.model.GoalList;
import fr.pixemploi.client.profile.model.AccommodationNeed;
import fr.pixemploi.client.profile.model.Connection;
import fr.pixemploi.client.profile.model.DayOfWeek;
import fr.pixemploi.client.profile.model.Situation;
import fr.pixemploi.client.profile.model.SituationCode;
import fr.pixemploi.client.profile.model.SituationFrame;
import fr.pixemploi.client.profile.model.SituationFrames;
import fr.pixemploi.portal.reader.Paris;
import fr.pixemploi.portal.services.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was said, beside all that can be said.
 *
 * @param frame codes that hold today
 */
public record SituationView(Situation said, SituationFrame frame, Part<GoalList> goals) {
    public static SituationView of(Situation said, SituationFrames frames, Part<GoalList> goals) {
        LocalDate today = Paris.today();
        SituationFrame now = frames.getItems().stream()
                .filter(frame -> !frame.getFrom().isAfter(today))
                .findFirst()
                .orElseThrow();
        return new SituationView(said, now, goals);
    }

    public List<SituationCode> statuses() {
        return frame.getEmploymentStatuses();
    }

    public List<String> days() {
        return Stream.of(DayOfWeek.values()).map(DayOfWeek::getValue).toList();
    }

    public List<String> needs() {
        return Stream.of(AccommodationNeed.values())
                .map(AccommodationNeed::getValue)
                .toList();
    }

    public List<String> connections() {
        return Stream.of(Connection.values()).map(Connection::getValue).toList();
    }

    public boolean isStatus(String code) {
        return code.equals(said.getEmploymentStatus());
    }

    public boolean isDay(String day) {
        return said.getDays() != null && said.getDays().contains(DayOfWeek.fromValue(day));
    }

    public boolean isNeed(String need) {
        return said.getAccommodationNeeds() != null
                && said.getAccommodationNeeds().contains(AccommodationNeed.fromValue(need));
    }

    public boolean isGoal(String goal) {
        return said.getGoals() != null && said.getGoals().contains(goal);
    }

    public boolean hasConnection(String code) {
        return said.getEquipment() != null
                && said.getEquipment().getConnection() != null
                && said.getEquipment().getConnection().getValue().equals(code);
    }

    public boolean isEase(String code) {
        return said.getEquipment() != null && code.equals(said.getEquipment().getEase());
    }

    /** @param impact how much it weighs */
    public boolean isObstacle(String code, String impact) {
        return said.getObstacles() != null
                && said.getObstacles().stream()
                        .anyMatch(one -> one.getCode().equals(code)
                                && one.getImpact().getValue().equals(impact));
    }

    public @Nullable Integer hoursADay() {
        return said.getTrainingAsks() == null ? null : said.getTrainingAsks().getHoursADay();
    }

    public boolean isAskingForBreaks() {
        return said.getTrainingAsks() != null
                && Boolean.TRUE.equals(said.getTrainingAsks().getBreaks());
    }

    public boolean isAskingForDistance() {
        return said.getTrainingAsks() != null
                && Boolean.TRUE.equals(said.getTrainingAsks().getAtADistance());
    }

    /** Yes, no, or empty where nobody said. */
    public String computer() {
        return answer(said.getEquipment() == null ? null : said.getEquipment().getComputer());
    }

    public String smartphone() {
        return answer(said.getEquipment() == null ? null : said.getEquipment().getSmartphone());
    }

    public String printer() {
        return answer(said.getEquipment() == null ? null : said.getEquipment().getPrinter());
    }

    public String easyReading() {
        return answer(said.getEasyReading());
    }

    private static String answer(@Nullable Boolean said) {
        if (said == null) return "";
        return said ? "yes" : "no";
    }
}
