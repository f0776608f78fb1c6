package fr.pixemploi.assessment.diagnosis.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fr.pixemploi.assessment.diagnosis.domain.DiagnosisRefusal;
import fr.pixemploi.assessment.diagnosis.domain.Questionnaires;
import fr.pixemploi.assessment.diagnosis.domain.RuleReading;
import fr.pixemploi.assessment.diagnosis.domain.RuleSetDraft;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The rules that come with the platform, as YAML; {@code diagnosis/rules.schema.json} describes the format. Each instance stores them
 * once at start; rules that were changed under an id that is stored already stop it.
 */
@ApplicationScoped
class ShippedRuleSets {
    private static final String FILE = "diagnosis/rules.yaml";
    private static final ObjectMapper YAML = new YAMLMapper();

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
    }

    private final DataSource dataSource;
    private final Questionnaires questionnaires;
    private final Clock clock;

    ShippedRuleSets(DataSource dataSource, Questionnaires questionnaires, Clock clock) {
        this.dataSource = dataSource;
        this.questionnaires = questionnaires;
        this.clock = clock;
    }

    void store(@Observes StartupEvent started) {
        for (Entry entry : entries()) {
            try {
                RuleReading.read(entry.content(), questionnaires.known(entry.questionnaire()), campaign -> true);
            } catch (DiagnosisRefusal.RulesRefused e) {
                throw new IllegalStateException(FILE + ": " + entry.code() + ": " + e.getMessage(), e);
            }
            store(entry, clock.instant());
        }
    }

    static List<Entry> entries() {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
            if (in == null) throw new FileNotFoundException(FILE);
            return YAML.readValue(in, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + ": " + e.getMessage(), e);
        }
    }

    private void store(Entry entry, Instant now) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into diagnosis_rule_set (id, structure_id, code, version, title, questionnaire, content, revision,
                          created_at, activated_at)
                        values (?, null, ?, ?, ?, ?, cast(? as json), 1, ?, ?) on conflict (id) do nothing
                        """);
                PreparedStatement select =
                        connection.prepareStatement("select content from diagnosis_rule_set where id = ?")) {
            insert.setObject(1, entry.id());
            insert.setString(2, entry.code());
            insert.setInt(3, entry.version());
            insert.setString(4, entry.title());
            insert.setInt(5, entry.questionnaire());
            insert.setString(6, DiagnosisJson.rules(entry.content()));
            insert.setObject(7, now.atOffset(ZoneOffset.UTC));
            insert.setObject(8, now.atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
            select.setObject(1, entry.id());
            try (ResultSet rows = select.executeQuery()) {
                rows.next();
                if (!DiagnosisJson.rules(rows.getString(1)).equals(entry.content()))
                    throw new IllegalStateException(FILE + ": " + entry.id()
                            + " is stored with other rules; a change needs a new id and version");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
