package fr.pixemploi.pathway.recommendation.domain.option;

import fr.pixemploi.pathway.catalogue.domain.DeliveryMode;
import fr.pixemploi.pathway.catalogue.domain.DisabilityOfficer;
import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.recommendation.domain.offered.Timing;
import fr.pixemploi.pathway.recommendation.domain.words.Said;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One session at its place in an option.
 *
 * @param offerId of its training; null, as session, body and mode, for a step that an adviser added
 * @param town null when all is at a distance or nobody said
 * @param address of the place, with how it is called, in one line; null likewise
 * @param timing null for a step that an adviser added
 * @param travelMinutes one way; null when nobody could tell
 * @param cents what it costs the person; null when nobody could tell
 * @param seatsLeft of an own session of a structure, when this was computed; null when seats are not ours to count
 * @param rises competences of the goal that it lifts
 * @param checks what somebody has to ask before
 * @param access what is written of what must be arranged for the person; nothing when nothing must
 * @param officer whom to ask, where what must be arranged is among the checks and its source says a way to reach them; else null
 * @param reasons why it is there, and why at this place
 */
public record OptionStep(
        @Nullable UUID offerId,
        @Nullable String sessionId,
        String title,
        @Nullable String body,
        @Nullable String town,
        @Nullable String address,
        @Nullable DeliveryMode mode,
        @Nullable Timing timing,
        LocalDate startsOn,
        LocalDate endsOn,
        int hours,
        @Nullable Integer hoursAWeek,
        @Nullable Integer travelMinutes,
        @Nullable Integer cents,
        @Nullable Integer seatsLeft,
        List<Rise> rises,
        List<Check> checks,
        List<Said> access,
        @Nullable DisabilityOfficer officer,
        List<Said> reasons) {
    /** The probability that a competence of the goal is attained, before and after, in ten-thousandths. */
    public record Rise(CompetenceCode competence, int before, int after) {}

    /** @param code names it for programs */
    public record Check(String code, Said said) {}

    public OptionStep {
        rises = List.copyOf(rises);
        checks = List.copyOf(checks);
        access = List.copyOf(access);
        reasons = List.copyOf(reasons);
    }

    public List<CompetenceCode> competences() {
        return rises.stream().map(Rise::competence).toList();
    }
}
