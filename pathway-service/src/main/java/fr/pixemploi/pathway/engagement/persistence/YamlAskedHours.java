package fr.pixemploi.pathway.engagement.persistence;

import fr.pixemploi.kit.json.PackagedYaml;
import fr.pixemploi.pathway.engagement.domain.AskedHours;
import fr.pixemploi.pathway.engagement.domain.AskedHoursList;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The hours as an author wrote them, in {@code engagement/weekly-hours.yaml}; read once, at start. */
@ApplicationScoped
class YamlAskedHours implements AskedHoursList {
    private record Written(String version, List<Row> hours) {}

    private record Row(
            int weeklyHours, String from, @Nullable String until, String source) {
        AskedHours toHours() {
            return new AskedHours(weeklyHours, LocalDate.parse(from), until == null ? null : LocalDate.parse(until));
        }
    }

    private final List<AskedHours> all =
            PackagedYaml.read("engagement/weekly-hours.yaml", Written.class).hours().stream()
                    .map(Row::toHours)
                    .toList();

    @Override
    public List<AskedHours> all() {
        return all;
    }
}
