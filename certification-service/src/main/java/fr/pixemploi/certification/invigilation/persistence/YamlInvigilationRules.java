package fr.pixemploi.certification.invigilation.persistence;

import fr.pixemploi.certification.invigilation.domain.InvigilationRules;
import fr.pixemploi.certification.invigilation.domain.InvigilationRulesBook;
import fr.pixemploi.kit.json.PackagedYaml;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.time.Duration;

/** The rules of {@code rules/invigilation.yaml}, read once at start. */
@Singleton
@Startup
class YamlInvigilationRules implements InvigilationRulesBook {
    private record File(
            int wrongTries, int doorClosedMinutes, int opensDaysBefore, int closesHoursAfterDay, int rounds) {}

    private final InvigilationRules rules;

    YamlInvigilationRules() {
        File file = PackagedYaml.read("rules/invigilation.yaml", File.class);
        rules = new InvigilationRules(
                file.wrongTries(),
                Duration.ofMinutes(file.doorClosedMinutes()),
                file.opensDaysBefore(),
                file.closesHoursAfterDay(),
                file.rounds());
    }

    @Override
    public InvigilationRules rules() {
        return rules;
    }
}
