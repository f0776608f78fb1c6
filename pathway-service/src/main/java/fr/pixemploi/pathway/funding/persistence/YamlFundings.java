package fr.pixemploi.pathway.funding.persistence;

import fr.pixemploi.kit.json.PackagedYaml;
import fr.pixemploi.pathway.funding.domain.Funding;
import fr.pixemploi.pathway.funding.domain.Fundings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fundings as an author wrote them, in {@code funding/fundings.yaml}; read once, at start. */
@ApplicationScoped
class YamlFundings implements Fundings {
    private record Written(String version, List<Funding.Status> statuses, List<Row> fundings) {}

    private record Row(
            String code,
            String french,
            Set<String> financers,
            Set<String> statuses,
            String from,
            @Nullable String until) {
        Funding toFunding() {
            return new Funding(
                    code,
                    french,
                    financers,
                    statuses,
                    LocalDate.parse(from),
                    until == null ? null : LocalDate.parse(until));
        }
    }

    private final Written written = PackagedYaml.read("funding/fundings.yaml", Written.class);

    @Override
    public List<Funding> all() {
        return written.fundings().stream().map(Row::toFunding).toList();
    }

    @Override
    public List<Funding.Status> statuses() {
        return written.statuses();
    }
}
