package fr.pixemploi.pathway.goal.persistence;

import fr.pixemploi.kit.json.PackagedYaml;
import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.competence.domain.Level;
import fr.pixemploi.pathway.goal.domain.Goal;
import fr.pixemploi.pathway.goal.domain.GoalId;
import fr.pixemploi.pathway.goal.domain.GoalKind;
import fr.pixemploi.pathway.goal.domain.Goals;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The goals as an author wrote them, in {@code goals/goals.yaml}; read once, at start, which fails on a wrong goal. */
@ApplicationScoped
class YamlGoals implements Goals {
    private static final String FILE = "goals/goals.yaml";

    private record Catalogue(String version, List<Row> goals) {}

    private record Row(
            String id,
            String kind,
            String status,
            String title,
            String easyTitle,
            String description,
            String easyDescription,
            @Nullable String rome,
            @Nullable Map<String, Integer> minimumLevels,
            @Nullable AnyOfRow anyOf) {
        Goal toGoal(String version) {
            var required = new TreeMap<CompetenceCode, Level>();
            if (minimumLevels != null)
                minimumLevels.forEach((code, level) -> required.put(new CompetenceCode(code), new Level(level)));
            return new Goal(
                    new GoalId(id),
                    GoalKind.of(kind),
                    version,
                    status,
                    title,
                    easyTitle,
                    description,
                    easyDescription,
                    rome,
                    required,
                    anyOf == null ? null : anyOf.toAnyOf(),
                    null);
        }
    }

    private record AnyOfRow(int competences, int level, List<String> among) {
        Goal.AnyOf toAnyOf() {
            return new Goal.AnyOf(
                    competences,
                    new Level(level),
                    among.stream().map(CompetenceCode::new).toList());
        }
    }

    private final List<Goal> goals;

    YamlGoals() {
        Catalogue catalogue = PackagedYaml.read(FILE, Catalogue.class);
        this.goals = catalogue.goals().stream()
                .map(row -> row.toGoal(catalogue.version()))
                .toList();
    }

    @Override
    public List<Goal> all() {
        return goals;
    }

    @Override
    public Optional<Goal> find(GoalId id) {
        return goals.stream().filter(goal -> goal.id().equals(id)).findFirst();
    }
}
