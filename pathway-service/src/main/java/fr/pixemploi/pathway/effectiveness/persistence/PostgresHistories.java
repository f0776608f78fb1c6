package fr.pixemploi.pathway.effectiveness.persistence;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.type.TypeReference;
import fr.pixemploi.kit.json.EventJson;
import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.effectiveness.domain.LegalGround;
import fr.pixemploi.pathway.effectiveness.domain.history.Histories;
import fr.pixemploi.pathway.effectiveness.domain.history.History;
import fr.pixemploi.pathway.effectiveness.domain.history.MeasuredScale;
import fr.pixemploi.pathway.effectiveness.domain.history.Sitting;
import fr.pixemploi.pathway.effectiveness.domain.history.Step;
import fr.pixemploi.pathway.effectiveness.domain.trajectory.MeasuredOffer;
import fr.pixemploi.pathway.effectiveness.domain.trajectory.Score;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** People who were tested: the accord is part of the statement that reads a result, and nothing is read of who gave none. */
@ApplicationScoped
class PostgresHistories implements Histories {
    private static final TypeReference<Map<String, Said>> FINDINGS = new TypeReference<>() {};
    private static final String UNKNOWN = "unknown";

    /** As a result says it; without a prior it cannot be taken out, and the competence is left aside. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Said(double mean, double sd, @Nullable Prior prior) {}

    private record Prior(double mean, double sd) {}

    private record Life(@Nullable Integer hoursAWeek, String territory) {}

    private final Sql sql;

    PostgresHistories(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<History> covered(LegalGround ground, Instant now) {
        return sql.patiently(() -> {
            Map<UUID, List<Sitting>> sittings = sittings(ground, now);
            Map<UUID, List<Step>> steps = steps(sittings.keySet());
            Map<UUID, Life> lives = lives(sittings.keySet());
            return sittings.entrySet().stream()
                    .map(each -> {
                        Life life = lives.getOrDefault(each.getKey(), new Life(null, UNKNOWN));
                        return new History(
                                each.getKey(),
                                each.getValue(),
                                steps.getOrDefault(each.getKey(), List.of()),
                                life.hoursAWeek(),
                                life.territory());
                    })
                    .toList();
        });
    }

    /** Campaigns do not tell whom they are for: the sort of test, and of the structure that the person shares it with, stand for that. */
    private Map<UUID, List<Sitting>> sittings(LegalGround ground, Instant now) {
        Map<UUID, List<Sitting>> sittings = new TreeMap<>();
        sql.query("""
                        select distinct on (result_id) person_id, completed_at, framework_id, framework_version, findings, campaign_kind, structure_kind
                        from sitting_under_accord
                        where purpose = any (?) and until > ?
                        order by result_id, structure_kind
                        """, Sql.texts(ground.purposes()), now)
                .forEach(
                        1000,
                        row -> sittings.computeIfAbsent(row.uuid("person_id"), none -> new ArrayList<>())
                                .add(new Sitting(
                                        row.instant("completed_at"),
                                        new MeasuredScale(row.uuid("framework_id"), row.integer("framework_version")),
                                        scores(row.text("findings")),
                                        said(row, "campaign_kind") + " " + said(row, "structure_kind"))));
        return sittings;
    }

    private static String said(Row row, String column) {
        String said = row.textOrNull(column);
        return said == null ? UNKNOWN : said;
    }

    private static Map<CompetenceCode, Score> scores(String findings) {
        Map<CompetenceCode, Score> scores = new HashMap<>();
        EventJson.read(findings, FINDINGS).forEach((code, said) -> {
            Prior prior = said.prior();
            if (prior != null)
                Score.fromPosterior(said.mean(), said.sd(), prior.mean(), prior.sd())
                        .ifPresent(score -> scores.put(new CompetenceCode(code), score));
        });
        return scores;
    }

    private Map<UUID, List<Step>> steps(Collection<UUID> persons) {
        Map<UUID, List<Step>> steps = new HashMap<>();
        sql.query("select * from step_of_person where person_id = any (?)", Sql.uuids(persons))
                .forEach(
                        1000,
                        row -> steps.computeIfAbsent(row.uuid("person_id"), none -> new ArrayList<>())
                                .add(step(row)));
        return steps;
    }

    private static Step step(Row row) {
        UUID offer = row.uuidOrNull("offer_id");
        return new Step(
                offer == null ? MeasuredOffer.ADDED.id() : offer,
                row.instant("prescribed_at"),
                row.truth("declined"),
                row.date("starts_on"),
                row.date("ends_on"),
                row.truth("enrolled"),
                row.integerOrNull("hours_attended"),
                row.instantOrNull("completed_at"),
                row.instantOrNull("ended_at"),
                row.truth("left_by_person"),
                row.instantOrNull("reopened_at"));
    }

    private Map<UUID, Life> lives(Collection<UUID> persons) {
        Map<UUID, Life> lives = new HashMap<>();
        sql.query("select * from time_and_territory_of_person where person_id = any (?)", Sql.uuids(persons))
                .forEach(
                        1000,
                        row -> lives.put(
                                row.uuid("person_id"),
                                new Life(row.integerOrNull("hours_a_week"), said(row, "territory"))));
        return lives;
    }

    @Override
    public List<MeasuredOffer> offers(Collection<UUID> ids) {
        return sql.query("""
                        select offer_id, coalesce(kind, ?) as kind, aims from aims_of_offer where offer_id = any (?)
                        union all
                        select s.offer_id, ?, coalesce(array_agg(distinct aim.code) filter (where aim.code is not null), '{}')
                        from step_of_person s left join lateral jsonb_array_elements_text(s.competences) as aim (code) on true
                        where s.offer_id = any (?) and not exists (select from aims_of_offer o where o.offer_id = s.offer_id)
                        group by s.offer_id
                        """, MeasuredOffer.UNSAID, Sql.uuids(ids), MeasuredOffer.UNSAID, Sql.uuids(ids))
                .list(row -> new MeasuredOffer(
                        row.uuid("offer_id"),
                        row.text("kind"),
                        row.elements("aims", String.class).stream()
                                .map(CompetenceCode::new)
                                .collect(Collectors.toSet())));
    }
}
