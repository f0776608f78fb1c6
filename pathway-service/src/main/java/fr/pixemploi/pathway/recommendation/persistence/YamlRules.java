package fr.pixemploi.pathway.recommendation.persistence;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.pixemploi.kit.json.PackagedYaml;
import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.recommendation.domain.need.Rules;
import fr.pixemploi.pathway.recommendation.domain.need.RulesInForce;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The rules as an author wrote them, in {@code recommendation/rules.yaml}; read once, at start. */
@ApplicationScoped
class YamlRules implements RulesInForce {
    private static final String FILE = "recommendation/rules.yaml";

    private record Written(
            String version,
            String status,
            List<String> foundations,
            @JsonProperty("mostSteps") int maxSteps) {}

    private final Rules rules;

    YamlRules() {
        Written written = PackagedYaml.read(FILE, Written.class);
        this.rules = new Rules(
                written.version(),
                written.foundations().stream().map(CompetenceCode::new).toList(),
                written.maxSteps());
    }

    @Override
    public Rules rules() {
        return rules;
    }
}
