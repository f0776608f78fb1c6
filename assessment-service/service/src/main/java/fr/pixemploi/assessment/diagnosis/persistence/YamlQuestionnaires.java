package fr.pixemploi.assessment.diagnosis.persistence;

import fr.pixemploi.assessment.bank.framework.CompetenceCode;
import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.assessment.diagnosis.domain.questionnaire.Questionnaire;
import fr.pixemploi.assessment.diagnosis.domain.questionnaire.Questionnaires;
import fr.pixemploi.assessment.diagnosis.domain.situation.Fact;
import fr.pixemploi.kit.json.PackagedYaml;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Questionnaires as the author's YAML says, read once at start; {@code diagnosis/questions.schema.json} describes the format. */
@ApplicationScoped
class YamlQuestionnaires implements Questionnaires {
    /** One a version, the newest last. */
    private static final List<String> FILES = List.of("diagnosis/questions.yaml", "diagnosis/questions-2.yaml");

    record File(
            int version,
            String provenance,
            String welcome,
            String thanks,
            List<QuestionEntry> questions,
            List<TaskEntry> tasks) {}

    record QuestionEntry(String id, String topic, String text, String readAloud, List<ChoiceEntry> choices) {}

    record ChoiceEntry(String id, String text, @Nullable Map<String, String> knownBy) {}

    record TaskEntry(
            String title, String introduction, List<String> items, List<String> competences, int levelAtMost) {}

    private final List<Questionnaire> versions =
            FILES.stream().map(YamlQuestionnaires::read).toList();

    @Override
    public Questionnaire current() {
        return versions.getLast();
    }

    @Override
    public Optional<Questionnaire> find(int version) {
        return versions.stream()
                .filter(candidate -> candidate.version() == version)
                .findFirst();
    }

    private static Questionnaire read(String file) {
        File written = PackagedYaml.read(file, File.class);
        return PackagedYaml.checked(file, "version " + written.version(), () -> questionnaire(written));
    }

    private static Questionnaire questionnaire(File file) {
        return new Questionnaire(
                file.version(),
                file.provenance(),
                file.welcome(),
                file.thanks(),
                file.questions().stream().map(YamlQuestionnaires::question).toList(),
                file.tasks().stream().map(YamlQuestionnaires::task).toList());
    }

    private static Questionnaire.Question question(QuestionEntry entry) {
        return new Questionnaire.Question(
                entry.id(),
                Questionnaire.Topic.valueOf(entry.topic().toUpperCase(Locale.ROOT)),
                entry.text(),
                entry.readAloud(),
                entry.choices().stream()
                        .map(choice -> new Questionnaire.Choice(choice.id(), choice.text(), facts(choice.knownBy())))
                        .toList());
    }

    private static Map<Fact, String> facts(@Nullable Map<String, String> written) {
        Map<Fact, String> facts = new EnumMap<>(Fact.class);
        if (written != null)
            written.forEach((code, value) ->
                    facts.put(Fact.of(code).orElseThrow(() -> new IllegalArgumentException("no fact " + code)), value));
        return facts;
    }

    private static Questionnaire.TaskSlot task(TaskEntry entry) {
        return new Questionnaire.TaskSlot(
                entry.title(),
                entry.introduction(),
                entry.items().stream().map(ItemId::new).toList(),
                entry.competences().stream().map(CompetenceCode::new).collect(Collectors.toSet()),
                entry.levelAtMost());
    }
}
