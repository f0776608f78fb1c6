package fr.pixemploi.assessment.live.persistence;

import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.assessment.live.domain.AlertCategory;
import fr.pixemploi.assessment.live.domain.DoorRules;
import fr.pixemploi.assessment.live.domain.RoomRules;
import fr.pixemploi.assessment.live.domain.RoomRulesBook;
import fr.pixemploi.kit.json.PackagedYaml;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The rules as the author's YAML says, read once at start; {@code live/exam-room.schema.json} describes the format. */
@ApplicationScoped
class YamlRoomRules implements RoomRulesBook {
    private static final String FILE = "live/exam-room.yaml";

    record File(
            int pingEverySeconds,
            int presenceLostAfterSeconds,
            int alertEscalatesAfterSeconds,
            FocusRule focusRule,
            Door dayCode,
            List<Category> alertCategories) {}

    record FocusRule(List<String> types, List<String> items) {}

    record Door(int wrongTries, int doorClosedMinutes, int opensDaysBefore, int closesHoursAfterDay) {
        DoorRules rules() {
            return new DoorRules(
                    wrongTries, Duration.ofMinutes(doorClosedMinutes), opensDaysBefore, closesHoursAfterDay);
        }
    }

    record Category(String code, String fr, String en) {}

    private final RoomRules rules = read();

    @Override
    public RoomRules rules() {
        return rules;
    }

    private static RoomRules read() {
        File file = PackagedYaml.read(FILE, File.class);
        return PackagedYaml.checked(
                FILE,
                "rules",
                () -> new RoomRules(
                        Duration.ofSeconds(file.pingEverySeconds()),
                        Duration.ofSeconds(file.presenceLostAfterSeconds()),
                        Duration.ofSeconds(file.alertEscalatesAfterSeconds()),
                        Set.copyOf(file.focusRule().types()),
                        file.focusRule().items().stream().map(ItemId::new).collect(Collectors.toSet()),
                        file.dayCode().rules(),
                        file.alertCategories().stream()
                                .map(category -> new AlertCategory(category.code(), category.fr(), category.en()))
                                .toList()));
    }
}
