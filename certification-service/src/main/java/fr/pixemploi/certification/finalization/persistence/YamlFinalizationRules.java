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

    private record File(int expectedDays, Next next, List<Point> points, List<Reason> absenceReasons) {}

    private record Said(String fr, String en) {
        FinalizationRules.Words words() {
            return new FinalizationRules.Words(fr, en);
        }
    }

    private record Next(Said open, Said finalized, Said published) {
        FinalizationRules.Next words() {
            return new FinalizationRules.Next(open.words(), finalized.words(), published.words());
        }
    }

    private record Point(PointCode code, Said title, Said todo) {
        FinalizationRules.Texts texts() {
            return new FinalizationRules.Texts(title.words(), todo.words());
        }
    }

    private record Reason(String code, String fr, String en, boolean words) {
        FinalizationRules.AbsenceReason reason() {
            return new FinalizationRules.AbsenceReason(code, fr, en, words);
        }
    }

    private final FinalizationRules rules;

    YamlFinalizationRules() {
        File file = PackagedYaml.read(FILE, File.class);
        rules = PackagedYaml.checked(
                FILE,
                "points",
                () -> new FinalizationRules(
                        file.expectedDays(),
                        file.next().words(),
                        file.points().stream().collect(Collectors.toMap(Point::code, Point::texts)),
                        file.absenceReasons().stream().map(Reason::reason).toList()));
    }

    @Override
    public FinalizationRules rules() {
        return rules;
    }
}
