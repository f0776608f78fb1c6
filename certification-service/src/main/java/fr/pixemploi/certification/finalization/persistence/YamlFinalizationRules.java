package fr.pixemploi.certification.finalization.persistence;

import fr.pixemploi.certification.finalization.domain.FinalizationRules;
import fr.pixemploi.certification.finalization.domain.FinalizationRulesBook;
import fr.pixemploi.certification.finalization.domain.PointCode;
import fr.pixemploi.kit.json.PackagedYaml;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;

/** The rules of {@code rules/finalization.yaml}, read once at start. */
@Singleton
@Startup
class YamlFinalizationRules implements FinalizationRulesBook {
    private static final String FILE = "rules/finalization.yaml";

    private record File(
            int expectedDays, FinalizationRules.Next next, List<Point> points, List<Reason> absenceReasons) {}

    private record Point(PointCode code, String title, String fr, String en) {}

    private record Reason(String code, String fr, boolean words) {}

    private final FinalizationRules rules;

    YamlFinalizationRules() {
        File file = PackagedYaml.read(FILE, File.class);
        rules = PackagedYaml.checked(
                FILE,
                "points",
                () -> new FinalizationRules(
                        file.expectedDays(),
                        file.next(),
                        file.points().stream()
                                .collect(Collectors.toMap(
                                        Point::code,
                                        point -> new FinalizationRules.Texts(point.title(), point.fr(), point.en()))),
                        file.absenceReasons().stream()
                                .map(reason ->
                                        new FinalizationRules.AbsenceReason(reason.code(), reason.fr(), reason.words()))
                                .toList()));
    }

    @Override
    public FinalizationRules rules() {
        return rules;
    }
}
