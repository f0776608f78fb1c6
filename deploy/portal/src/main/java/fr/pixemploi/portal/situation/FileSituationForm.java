package fr.pixemploi.portal.situation;

import fr.pixemploi.client.profile.model.Impact;
import fr.pixemploi.client.profile.model.Obstacle;
import fr.pixemploi.client.profile.model.Situation;
import fr.pixemploi.client.profile.model.TrainingAsks;
import fr.pixemploi.client.profile.model.UpdateSituationRequest;
import fr.pixemploi.portal.form.Typed;
import jakarta.ws.rs.FormParam;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The same, with what only the adviser may say. */
public class FileSituationForm extends SituationForm {
    @FormParam("commune")
    @Nullable
    String commune;

    @FormParam("printer")
    @Nullable
    String printer;

    @FormParam("ease")
    @Nullable
    String ease;

    /** Each as {@code mobility=strong}; empty where nobody spoke of it. */
    @FormParam("obstacles")
    @Nullable
    List<String> obstacles;

    @FormParam("trainingAsks/hoursADay")
    @Nullable
    String hoursADay;

    @FormParam("trainingAsks/breaks")
    boolean breaks;

    @FormParam("trainingAsks/atADistance")
    boolean atADistance;

    @Override
    public UpdateSituationRequest over(Situation before) {
        UpdateSituationRequest life = super.over(before);
        life.commune(Typed.text(commune)).obstacles(obstacles()).trainingAsks(trainingAsks());
        life.getEquipment().printer(answer(printer)).ease(Typed.text(ease));
        return life;
    }

    private @Nullable List<Obstacle> obstacles() {
        List<Obstacle> weighed = new ArrayList<>();
        for (String one : obstacles == null ? List.<String>of() : obstacles) {
            int mark = one.indexOf('=');
            if (mark > 0)
                weighed.add(
                        new Obstacle().code(one.substring(0, mark)).impact(Impact.fromValue(one.substring(mark + 1))));
        }
        return weighed.isEmpty() ? null : weighed;
    }

    private @Nullable TrainingAsks trainingAsks() {
        Integer hours = Typed.number(hoursADay);
        return hours == null && !breaks && !atADistance
                ? null
                : new TrainingAsks().hoursADay(hours).breaks(breaks).atADistance(atADistance);
    }
}
