package fr.pixemploi.certification.incident.persistence;

import fr.pixemploi.certification.incident.domain.IncidentRules;
import fr.pixemploi.certification.incident.domain.IncidentRulesBook;
import fr.pixemploi.kit.json.PackagedYaml;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.List;

/** The categories of {@code rules/incidents.yaml}, read once at start. */
@Singleton
@Startup
class YamlIncidentRules implements IncidentRulesBook {
    private static final String FILE = "rules/incidents.yaml";

    private record File(List<Entry> categories) {}

    private record Entry(
            String code,
            String fr,
            String en,
            boolean candidate,
            boolean words,
            boolean room,
            boolean forJury,
            List<KindEntry> kinds) {
        IncidentRules.Category category() {
            return new IncidentRules.Category(
                    code,
                    fr,
                    en,
                    candidate,
                    words,
                    room,
                    forJury,
                    kinds.stream().map(KindEntry::kind).toList());
        }
    }

    private record KindEntry(String code, String fr, String en, boolean forJury) {
        IncidentRules.Kind kind() {
            return new IncidentRules.Kind(code, fr, en, forJury);
        }
    }

    private final IncidentRules rules;

    YamlIncidentRules() {
        File file = PackagedYaml.read(FILE, File.class);
        rules = PackagedYaml.checked(
                FILE,
                "categories",
                () -> new IncidentRules(
                        file.categories().stream().map(Entry::category).toList()));
    }

    @Override
    public IncidentRules rules() {
        return rules;
    }
}
