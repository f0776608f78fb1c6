package fr.pixemploi.portal.situation;

import fr.pixemploi.client.profile.model.AccommodationNeed;
import fr.pixemploi.client.profile.model.Connection;
import fr.pixemploi.client.profile.model.DayOfWeek;
import fr.pixemploi.client.profile.model.Equipment;
import fr.pixemploi.client.profile.model.Situation;
import fr.pixemploi.client.profile.model.UpdateSituationRequest;
import fr.pixemploi.portal.form.Typed;
import jakarta.ws.rs.FormParam;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a person and their adviser both may say of how the person lives, as it was typed. What the form does not show stays as it is. */
public class SituationForm {
    @FormParam("employmentStatus")
    @Nullable
    String employmentStatus;

    @FormParam("hoursAWeek")
    @Nullable
    String hoursAWeek;

    @FormParam("maxTravelMinutes")
    @Nullable
    String maxTravelMinutes;

    @FormParam("days")
    @Nullable
    List<String> days;

    @FormParam("computer")
    @Nullable
    String computer;

    @FormParam("smartphone")
    @Nullable
    String smartphone;

    @FormParam("connection")
    @Nullable
    String connection;

    @FormParam("accommodationNeeds")
    @Nullable
    List<String> needs;

    @FormParam("goals")
    @Nullable
    List<String> goals;

    /** Those that there were to choose from: none while pathway-service is away. What was not shown is not taken away. */
    @FormParam("goalsShown")
    @Nullable
    List<String> goalsShown;

    @FormParam("easyReading")
    @Nullable
    String easyReading;

    /** Of the situation that the form showed. */
    @FormParam("version")
    long version;

    public String ifMatch() {
        return "\"" + version + "\"";
    }

    public UpdateSituationRequest over(Situation before) {
        Equipment had = before.getEquipment() == null ? new Equipment() : before.getEquipment();
        String online = Typed.text(connection);
        return new UpdateSituationRequest()
                .commune(before.getCommune())
                .language(before.getLanguage())
                .obstacles(before.getObstacles())
                .trainingAsks(before.getTrainingAsks())
                .employmentStatus(Typed.text(employmentStatus))
                .hoursAWeek(Typed.number(hoursAWeek))
                .maxTravelMinutes(Typed.number(maxTravelMinutes))
                .days(codes(days, DayOfWeek::fromValue))
                .accommodationNeeds(codes(needs, AccommodationNeed::fromValue))
                .goals(goals(before.getGoals()))
                .easyReading(answer(easyReading))
                .equipment(new Equipment()
                        .computer(answer(computer))
                        .smartphone(answer(smartphone))
                        .connection(online == null ? null : Connection.fromValue(online))
                        .printer(had.getPrinter())
                        .ease(had.getEase()));
    }

    private @Nullable List<String> goals(@Nullable List<String> before) {
        List<String> kept = new ArrayList<>(before == null ? List.of() : before);
        if (goalsShown != null) kept.removeAll(goalsShown);
        if (goals != null) kept.addAll(goals);
        return kept.isEmpty() ? null : kept;
    }

    private static <T> @Nullable Set<T> codes(@Nullable List<String> chosen, Function<String, T> code) {
        if (chosen == null || chosen.isEmpty()) return null;
        return chosen.stream().map(code).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static @Nullable Boolean answer(@Nullable String typed) {
        String said = Typed.text(typed);
        return said == null ? null : (Boolean) said.equals("yes");
    }
}
