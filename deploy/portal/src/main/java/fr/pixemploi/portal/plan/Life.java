package fr.pixemploi.portal.plan;

import fr.pixemploi.client.pathway.model.Constraints;
import fr.pixemploi.client.pathway.model.Constraints.DeliveryModesEnum;
import fr.pixemploi.portal.form.Typed;
import jakarta.ws.rs.FormParam;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What training must fit, as the form brings it. What is left empty is taken from what the platform knows of the person. */
public class Life {
    @FormParam("constraints/deliveryModes")
    @Nullable
    List<String> modes;

    @FormParam("constraints/maxHoursAWeek")
    @Nullable
    String hoursAWeek;

    @FormParam("constraints/startsFrom")
    @Nullable
    String startsFrom;

    @FormParam("constraints/endsBefore")
    @Nullable
    String endsBefore;

    @FormParam("constraints/commune")
    @Nullable
    String commune;

    @FormParam("constraints/maxTravelMinutes")
    @Nullable
    String travelMinutes;

    @FormParam("constraints/cpfEuros")
    @Nullable
    String cpfEuros;

    @FormParam("constraints/freeOnly")
    @Nullable
    String freeOnly;

    public Constraints constraints() {
        // An empty list says none; what is absent is taken from the file.
        Constraints constraints = new Constraints()
                .deliveryModes(null)
                .days(null)
                .languages(null)
                .publics(null)
                .accommodationNeeds(null)
                .statuses(null)
                .maxHoursAWeek(Typed.number(hoursAWeek))
                .startsFrom(Typed.day(startsFrom))
                .endsBefore(Typed.day(endsBefore))
                .commune(Typed.text(commune))
                .maxTravelMinutes(Typed.number(travelMinutes))
                .cpfEuros(Typed.number(cpfEuros));
        if (modes != null && !modes.isEmpty())
            constraints.deliveryModes(
                    modes.stream().map(DeliveryModesEnum::fromValue).toList());
        if (freeOnly != null) constraints.freeOnly(true);
        return constraints;
    }
}
