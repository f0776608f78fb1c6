package fr.pixemploi.portal.person.pathway;

import fr.pixemploi.client.assessment.model.CompetenceResult;
import fr.pixemploi.client.assessment.model.Framework;
import fr.pixemploi.client.assessment.model.FrameworkCompetence;
import fr.pixemploi.client.assessment.model.Result;
import fr.pixemploi.client.assessment.model.ResultPage;
import fr.pixemploi.client.pathway.model.Goal;
import fr.pixemploi.client.pathway.model.GoalList;
import fr.pixemploi.client.pathway.model.MinimumLevel;
import fr.pixemploi.client.pathway.model.OfferPage;
import fr.pixemploi.portal.reader.Language;
import fr.pixemploi.portal.services.Assessment;
import fr.pixemploi.portal.services.Calls;
import fr.pixemploi.portal.services.Part;
import fr.pixemploi.portal.services.Pathway;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A goal, what it asks for beside what I can do; and training, looked for by words and what it must be. */
@Path("/mon-espace/parcours")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class GoalPages {
    private final Calls calls;
    private final Pathway pathway;
    private final Assessment assessment;
    private final Language language;

    GoalPages(Calls calls, Pathway pathway, Assessment assessment, Language language) {
        this.calls = calls;
        this.pathway = pathway;
        this.assessment = assessment;
        this.language = language;
    }

    /**
     * One competence of a goal.
     *
     * @param mine level that my newest result shows; null where it did not look
     */
    record Asked(
            String code, String title, int wanted, @Nullable Integer mine) {
        public boolean isReached() {
            return mine != null && mine >= wanted;
        }
    }

    /** What was asked of the list of offers. */
    record Search(String text, String mode, boolean free, String competence) {}

    @CheckedTemplate(basePath = "person/pathway")
    static class Templates {
        static native TemplateInstance goals(List<Goal> goals);

        static native TemplateInstance goal(Goal goal, List<Asked> asked);

        static native TemplateInstance offers(OfferPage offers, Search search);
    }

    @GET
    @Path("/objectifs")
    public String goals() {
        return Templates.goals(calls.get(() -> pathway.goals.listGoals(null)).getItems())
                .render();
    }

    @GET
    @Path("/objectifs/{id}")
    public String goal(@PathParam("id") String id) {
        Part<ResultPage> results = calls.part(() -> assessment.results.listMyResults(null, 1));
        GoalList goals = calls.get(() -> pathway.goals.listGoals(null));
        Goal goal = goals.getItems().stream()
                .filter(one -> one.getId().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        ResultPage mine = results.getValue();
        List<Asked> asked = mine == null || mine.getItems().isEmpty()
                ? List.of()
                : asked(goal, mine.getItems().getFirst().getId());
        return Templates.goal(goal, asked).render();
    }

    private List<Asked> asked(Goal goal, java.util.UUID resultId) {
        String tag = language.tag();
        Result result = calls.get(() -> assessment.results.getResult(resultId, null, tag, null));
        Framework framework = calls.get(
                () -> assessment.frameworks.getFramework(result.getFrameworkId(), result.getFrameworkVersion()));
        Map<String, String> titles = new HashMap<>();
        framework
                .getDomains()
                .forEach(domain -> domain.getCompetences().forEach(one -> titles.put(one.getCode(), title(one))));
        Map<String, Integer> levels = new HashMap<>();
        for (CompetenceResult one : result.getCompetences()) levels.put(one.getCode(), one.getLevel());
        return goal.getMinimumLevels().stream()
                .filter(one -> titles.containsKey(one.getCompetence()))
                .sorted(Comparator.comparing(MinimumLevel::getCompetence))
                .map(one -> new Asked(
                        one.getCompetence(),
                        titles.getOrDefault(one.getCompetence(), ""),
                        one.getLevel(),
                        levels.get(one.getCompetence())))
                .toList();
    }

    private static String title(FrameworkCompetence competence) {
        return competence.getTitle();
    }

    @GET
    @Path("/formations")
    public String offers(
            @QueryParam("texte") @DefaultValue("") String text,
            @QueryParam("mode") @DefaultValue("") String mode,
            @QueryParam("gratuit") @DefaultValue("") String free,
            @QueryParam("competence") @DefaultValue("") String competence,
            @QueryParam("suite") @Nullable String cursor) {
        Search search = new Search(text.strip(), mode, free.equals("oui"), competence);
        return Templates.offers(
                        calls.get(() -> pathway.catalogue.listOffers(
                                empty(competence),
                                cursor,
                                null,
                                search.free() ? true : null,
                                20,
                                mode.isEmpty() ? null : List.of(mode),
                                null,
                                null,
                                empty(search.text()))),
                        search)
                .render();
    }

    private static @Nullable String empty(String typed) {
        return typed.isEmpty() ? null : typed;
    }
}
