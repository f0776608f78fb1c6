package fr.pixemploi.assessment.diagnosis.persistence;

import fr.pixemploi.assessment.diagnosis.domain.DiagnosisRefusal;
import fr.pixemploi.assessment.diagnosis.domain.questionnaire.Questionnaires;
import fr.pixemploi.assessment.diagnosis.domain.rule.RuleReading;
import fr.pixemploi.assessment.diagnosis.domain.rule.RuleSet;
import fr.pixemploi.assessment.diagnosis.domain.rule.RuleSetDraft;
import fr.pixemploi.kit.json.PackagedYaml;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The rules that come with the platform, as YAML; {@code diagnosis/rules.schema.json} describes the format. Each instance stores them
 * once at start; rules that were changed under an id that is stored already stop it.
 */
@ApplicationScoped
class ShippedRuleSets {
    private static final String FILE = "diagnosis/rules.yaml";

    record Entry(
            UUID id,
            String code,
            int version,
            String title,
            int questionnaire,
            @Nullable List<RuleSetDraft.@Nullable RuleDraft> rules,
            RuleSetDraft.@Nullable AdviceDraft otherwise) {
        RuleSetDraft content() {
            return new RuleSetDraft(rules, otherwise);
        }

        RuleSet ruleSet(Instant now) {
            return new RuleSet(id, null, code, version, title, questionnaire, content(), 1, now, now);
        }
    }

    private final PostgresRuleSets ruleSets;
    private final Questionnaires questionnaires;

    ShippedRuleSets(PostgresRuleSets ruleSets, Questionnaires questionnaires) {
        this.ruleSets = ruleSets;
        this.questionnaires = questionnaires;
    }

    void store(@Observes StartupEvent started, Clock clock) {
        for (Entry entry : entries()) {
            try {
                RuleReading.read(entry.content(), questionnaires.known(entry.questionnaire()), campaign -> true);
            } catch (DiagnosisRefusal.RulesRefused e) {
                throw new IllegalStateException(FILE + ": " + entry.code() + ": " + e.getMessage(), e);
            }
            RuleSet stored = ruleSets.ship(entry.ruleSet(clock.instant()));
            if (!stored.content().equals(entry.content()))
                throw new IllegalStateException(
                        FILE + ": " + entry.id() + " is stored with other rules; a change needs a new id and version");
        }
    }

    static List<Entry> entries() {
        return List.of(PackagedYaml.read(FILE, Entry[].class));
    }
}
