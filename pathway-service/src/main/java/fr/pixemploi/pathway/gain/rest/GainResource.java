package fr.pixemploi.pathway.gain.rest;

import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.pathway.competence.application.NameCompetences;
import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.competence.domain.Title;
import fr.pixemploi.pathway.gain.application.TellGain;
import fr.pixemploi.pathway.gain.domain.Gain;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a pathway came to. */
@Path("/v1/pathways/{id}/gain")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "pathways")
class GainResource {
    private static final double HUNDRED = 100;

    /**
     * @param measured whether there is a later test to compare with
     * @param before when the first test was completed
     * @param after when the later one was
     */
    @Schema(name = "PathwayGain")
    record GainView(
            boolean measured,
            @Nullable Instant before,
            @Nullable Instant after,
            List<GainedView> rises) {}

    @Schema(name = "CompetenceGain")
    record GainedView(
            String competence,
            String title,
            int levelBefore,
            int levelAfter,

            @Schema(
                    description =
                            "That the person truly stands higher than before, both tests being unsure; from 0 to 1.")
            double chance,

            Gain.Verdict verdict,
            String french,
            String easyFrench) {
        static GainedView of(Gain.Rise rise, Map<CompetenceCode, Title> titles) {
            String levels = rise.before().equals(rise.after())
                    ? "Niveau %d, comme avant".formatted(rise.after().value())
                    : "Du niveau %d au niveau %d"
                            .formatted(rise.before().value(), rise.after().value());
            Title title = titles.get(rise.competence());
            return new GainedView(
                    rise.competence().value(),
                    title == null ? rise.competence().value() : title.french(),
                    rise.before().value(),
                    rise.after().value(),
                    Math.round(rise.chance() * HUNDRED) / HUNDRED,
                    rise.verdict(),
                    levels
                            + switch (rise.verdict()) {
                                case ROSE -> " : c'est un vrai progrès.";
                                case PROBABLY_ROSE -> " : c'est probablement un progrès.";
                                case ABOUT_THE_SAME -> " : les deux tests ne montrent pas de progrès sûr.";
                                case LOWER -> " : ce test-ci s'est moins bien passé.";
                            },
                    switch (rise.verdict()) {
                        case ROSE -> "Vous avez progressé. Bravo !";
                        case PROBABLY_ROSE -> "Vous avez sans doute progressé.";
                        case ABOUT_THE_SAME -> "Votre niveau est à peu près le même.";
                        case LOWER -> "Ce test s'est moins bien passé. Cela arrive.";
                    });
        }
    }

    private final TellGain tellGain;
    private final NameCompetences nameCompetences;
    private final CurrentCaller caller;

    GainResource(TellGain tellGain, NameCompetences nameCompetences, CurrentCaller caller) {
        this.tellGain = tellGain;
        this.nameCompetences = nameCompetences;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"beneficiary", "adviser", "manager"})
    @Operation(
            summary = "What a test after a pathway shows beside the one that it started from",
            description =
                    "In the competences that steps which are done were to lift; nothing as long as none is done, or the caller may see no result of after them, or one measured in"
                            + " another version of the framework. That the person rose does not say that the pathway did it.")
    public GainView getPathwayGain(@PathParam("id") UUID id) {
        Map<CompetenceCode, Title> titles = nameCompetences.handle();
        return tellGain.handle(caller.get(), id)
                .map(gain -> new GainView(
                        true,
                        gain.before(),
                        gain.after(),
                        gain.rises().stream()
                                .map(rise -> GainedView.of(rise, titles))
                                .toList()))
                .orElseGet(() -> new GainView(false, null, null, List.of()));
    }
}
