package fr.pixemploi.assessment.collective.persistence;

import static fr.pixemploi.assessment.collective.persistence.PostgresCollectiveResults.SHARED;
import static fr.pixemploi.assessment.collective.persistence.PostgresCollectiveResults.beginOfDay;
import static fr.pixemploi.assessment.collective.persistence.PostgresCollectiveResults.shared;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.assessment.campaign.domain.CampaignCode;
import fr.pixemploi.assessment.collective.domain.Participation;
import fr.pixemploi.assessment.collective.domain.Participations;
import fr.pixemploi.kit.json.EventJson;
import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads who takes part, by the index of their campaign and their ids. */
@ApplicationScoped
class PostgresParticipations implements Participations {
    /** Whether what is shared with a structure changed since a time: a grant was given, widened or withdrawn, or ended by itself. */
    private static final String SHARING_CHANGED = """
            exists (select 1 from grant_change c where c.beneficiary_id = d.beneficiary_id and c.structure_id = :structure
                    and (c.changed_at >= :since or (c.until >= :since and c.until <= :now)))""";

    /**
     * People by their ids, and not by those of sittings: the place between two others would tell when a sitting began. Who shares nothing
     * is new once the day of their first sitting is over. One person after the other until the page is full: whoever grouped them all would
     * look at the whole campaign for each page. "offset 0" keeps it so when the planner does not know yet how large a campaign has become:
     * joined freely, it looked at ten thousand sittings for each of a thousand people.
     */
    private static final String PARTICIPATIONS = """
            with person as (
              select d.beneficiary_id, p.external_id
              from (select distinct beneficiary_id from sitting_course
                    where campaign_code = :campaign and beneficiary_id > :after order by beneficiary_id) d
              cross join lateral (
                select count(r.id) as results, min(s.started_at) as began, max(s.touched_at) filter (where r.id is not null) as touched_at,
                  (array_agg(s.external_id order by s.id desc) filter (
                    where s.external_id is not null and (r.id is not null or s.started_at < :today)))[1] as external_id
                from sitting_course s
                left join result_in_force r on r.sitting_id = s.id and %1$s
                where s.campaign_code = :campaign and s.beneficiary_id = d.beneficiary_id) p
              where (p.results > 0 or p.began < :today)
                and (coalesce(p.touched_at,
                       (date_trunc('day', p.began at time zone :zone) + interval '1 day') at time zone :zone) >= :since
                     or %2$s)
              order by d.beneficiary_id limit :limit)
            select p.beneficiary_id, p.external_id, t.*
            from person p
            left join lateral (
              select s.id, s.started_at, s.ended_at, s.end_reason, s.assistance,
                (select count(*) from answer_given a where a.sitting_id = s.id) as answers,
                r.id as result_id, r.total_pix, r.portrait, r.competences
              from sitting_course s join result_in_force r on r.sitting_id = s.id and %1$s
              where s.campaign_code = :campaign and s.beneficiary_id = p.beneficiary_id
              offset 0) t on true
            order by p.beneficiary_id, t.id
            """.formatted(SHARED, SHARING_CHANGED);

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Sql sql;

    PostgresParticipations(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Participation> page(
            CampaignCode campaign,
            UUID structure,
            @Nullable UUID after,
            @Nullable Instant since,
            ZoneId zone,
            Instant now,
            int limit) {
        List<Told> rows = sql.query(
                        PARTICIPATIONS,
                        shared(campaign, structure, now)
                                .and("after", after == null ? BEFORE_ALL : after)
                                .and("since", since == null ? Instant.EPOCH : since)
                                .and("today", beginOfDay(now, zone))
                                .and("zone", zone.getId())
                                .and("limit", limit))
                .list(row -> new Told(
                        row.uuid("beneficiary_id"),
                        row.textOrNull("external_id"),
                        row.uuidOrNull("result_id") == null ? null : sharedResult(row)));
        return rows.stream().collect(groupingBy(Told::beneficiary, LinkedHashMap::new, toList())).values().stream()
                .map(PostgresParticipations::participation)
                .toList();
    }

    private record Told(UUID beneficiary, @Nullable String externalId, Participation.@Nullable Shared shared) {}

    private static Participation participation(List<Told> ofOnePerson) {
        Told first = ofOnePerson.getFirst();
        return new Participation(
                first.beneficiary(),
                first.externalId(),
                ofOnePerson.stream().map(Told::shared).filter(Objects::nonNull).toList());
    }

    private static Participation.Shared sharedResult(Row row) {
        String portrait = row.textOrNull("portrait");
        JsonNode told = json(portrait == null ? "{}" : portrait);
        JsonNode stage = told.path("stage");
        Map<String, Integer> levels = new HashMap<>();
        json(row.text("competences"))
                .forEach(entry -> levels.put(
                        entry.path("code").asText(), entry.path("level").asInt()));
        return new Participation.Shared(
                row.uuid("id"),
                row.uuid("result_id"),
                row.instant("started_at"),
                row.instant("ended_at"),
                row.text("end_reason"),
                row.text("assistance").equals("adviser"),
                row.integer("answers"),
                row.integer("total_pix"),
                told.hasNonNull("mastery") ? told.path("mastery").asDouble() : null,
                stage.hasNonNull("rank") ? stage.path("rank").asInt() : null,
                stage.hasNonNull("of") ? stage.path("of").asInt() : null,
                stage.hasNonNull("title") ? stage.path("title").asText() : null,
                badges(told.path("badges")),
                levels);
    }

    private static List<Participation.Badge> badges(JsonNode told) {
        List<Participation.Badge> badges = new ArrayList<>();
        told.forEach(badge -> badges.add(new Participation.Badge(
                badge.path("key").asText(),
                badge.path("title").asText(),
                badge.path("earned").asBoolean())));
        return badges;
    }

    private static JsonNode json(String text) {
        try {
            return EventJson.MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
