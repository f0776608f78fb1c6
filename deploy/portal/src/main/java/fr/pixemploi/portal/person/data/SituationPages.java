package fr.pixemploi.portal.person.data;

import fr.pixemploi.client.pathway.model.GoalList;
import fr.pixemploi.client.profile.model.AccommodationNeed;
import fr.pixemploi.client.profile.model.Connection;
import fr.pixemploi.client.profile.model.DayOfWeek;
import fr.pixemploi.client.profile.model.Equipment;
import fr.pixemploi.client.profile.model.Situation;
import fr.pixemploi.client.profile.model.SituationCode;
import fr.pixemploi.client.profile.model.SituationFrame;
import fr.pixemploi.client.profile.model.SituationFrames;
import fr.pixemploi.client.profile.model.UpdateSituationRequest;
import fr.pixemploi.portal.form.Done;
import fr.pixemploi.portal.form.FormState;
import fr.pixemploi.portal.form.Go;
import fr.pixemploi.portal.reader.Paris;
import fr.pixemploi.portal.services.Calls;
import fr.pixemploi.portal.services.Part;
import fr.pixemploi.portal.services.Pathway;
import fr.pixemploi.portal.services.Profile;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How I live, as far as training must fit it: time, ways, what I have at home, what I need. */
@Path("/mon-espace/donnees/situation")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class SituationPages {
    private final Calls calls;
    private final Profile profile;
    private final Pathway pathway;

    SituationPages(Calls calls, Profile profile, Pathway pathway) {
        this.calls = calls;
        this.profile = profile;
        this.pathway = pathway;
    }

    /** @param frame codes that hold today */
    record Life(Situation said, SituationFrame frame, Part<GoalList> goals) {
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

        /** Yes, no, or empty where nobody said. */
        public String computer() {
            return answer(
                    said.getEquipment() == null ? null : said.getEquipment().getComputer());
        }

        public String smartphone() {
            return answer(
                    said.getEquipment() == null ? null : said.getEquipment().getSmartphone());
        }

        public String easyReading() {
            return answer(said.getEasyReading());
        }

        private static String answer(@Nullable Boolean said) {
            if (said == null) return "";
            return said ? "yes" : "no";
        }
    }

    @CheckedTemplate(basePath = "person/data")
    static class Templates {
        static native TemplateInstance situation(Life life);
    }

    @GET
    @Authenticated
    public String show() {
        Part<GoalList> goals = calls.part(() -> pathway.goals.listGoals(null));
        Part<SituationFrames> codes = calls.part(() -> profile.situations.listSituationCodes());
        Situation said = calls.get(() -> profile.myFile.getMySituation(null, null));
        LocalDate today = Paris.today();
        SituationFrame now = calls.get(codes).getItems().stream()
                .filter(frame -> !frame.getFrom().isAfter(today))
                .findFirst()
                .orElseThrow();
        return Templates.situation(new Life(said, now, goals)).render();
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response update(
            @FormParam("employmentStatus") String employmentStatus,
            @FormParam("hoursAWeek") @Nullable Integer hoursAWeek,
            @FormParam("maxTravelMinutes") @Nullable Integer maxTravelMinutes,
            @FormParam("days") List<String> days,
            @FormParam("computer") String computer,
            @FormParam("smartphone") String smartphone,
            @FormParam("connection") String connection,
            @FormParam("accommodationNeeds") List<String> needs,
            @FormParam("goals") List<String> goals,
            @FormParam("goalsShown") @Nullable String goalsShown,
            @FormParam("easyReading") String easyReading,
            @FormParam("version") long version,
            @FormParam(FormState.ONCE) String once) {
        Situation before = calls.get(() -> profile.myFile.getMySituation(null, null));
        Equipment had = before.getEquipment() == null ? new Equipment() : before.getEquipment();
        // What this form does not show stays as it is.
        UpdateSituationRequest life = new UpdateSituationRequest()
                .commune(before.getCommune())
                .language(before.getLanguage())
                .obstacles(before.getObstacles())
                .trainingAsks(before.getTrainingAsks())
                .employmentStatus(employmentStatus.isEmpty() ? null : employmentStatus)
                .hoursAWeek(hoursAWeek)
                .maxTravelMinutes(maxTravelMinutes)
                .days(codes(days, DayOfWeek::fromValue))
                .accommodationNeeds(codes(needs, AccommodationNeed::fromValue))
                .goals(goalsShown == null ? before.getGoals() : goals.isEmpty() ? null : goals)
                .easyReading(said(easyReading))
                .equipment(new Equipment()
                        .computer(said(computer))
                        .smartphone(said(smartphone))
                        .connection(connection.isEmpty() ? null : Connection.fromValue(connection))
                        .printer(had.getPrinter())
                        .ease(had.getEase()));
        calls.get(() -> profile.wholeFile.updateMySituation("\"" + version + "\"", life, null));
        return Go.to("/mon-espace/donnees/situation", Done.SAVED);
    }

    private static <T> @Nullable Set<T> codes(List<String> chosen, Function<String, T> code) {
        if (chosen.isEmpty()) return null;
        return chosen.stream().map(code).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static @Nullable Boolean said(String answer) {
        return answer.isEmpty() ? null : (Boolean) answer.equals("yes");
    }
}
