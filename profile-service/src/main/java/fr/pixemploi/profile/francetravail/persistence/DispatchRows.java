package fr.pixemploi.profile.francetravail.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import fr.pixemploi.kit.json.EventJson;
import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.profile.francetravail.domain.Campaign;
import fr.pixemploi.profile.francetravail.domain.Dispatch;
import fr.pixemploi.profile.francetravail.domain.Measured;
import fr.pixemploi.profile.francetravail.domain.Progress;
import fr.pixemploi.profile.news.domain.NewsType;
import java.util.List;

/** What payloads say, gathered from the news, the structure's own file, the campaign and the result that holds now. */
final class DispatchRows {
    /**
     * A result that was scored again is told as it is now, whichever of its news it is. News of a known result or diagnosis that is no
     * result of the person are none.
     */
    static final String READ = """
            select n.id, n.type, n.happened_at, own.id as file, own.first_name, own.last_name,
                   c.id as campaign_id, c.code, c.title, c.kind, c.opens_at, c.closes_at,
                   coalesce(r.sitting_id, case when n.type like 'sitting-%' then n.subject_id end) as sitting_id,
                   began.happened_at as started_at, r.id as result_id, r.completed_at, r.total_pix, r.competences, r.told
            from numbered_news n
            left join lateral (
              select f.id, f.first_name, f.last_name from registered_person f
              where f.structure_id = n.structure_id and f.id = any (ids_of_person(person_behind(n.known_as)))
              order by f.id = n.known_as desc, f.id limit 1) own on true
            left join lateral (
              select found.* from result_in_force found
              where n.type like 'result-%' and n.subject_id = any (found.granted_as)
                and found.beneficiary_id = any (ids_of_person(person_behind(n.beneficiary_id))) limit 1) r on true
            left join known_campaign c on c.code = coalesce(r.campaign_code, n.campaign_code)
            left join lateral (
              select s.happened_at from numbered_news s
              where s.structure_id = n.structure_id and s.type = 'sitting-started'
                and s.beneficiary_id = any (ids_of_person(person_behind(n.beneficiary_id)))
                and s.subject_id = coalesce(r.sitting_id, n.subject_id) limit 1) began on true
            where n.id = any (:ids) and (n.type not like 'result-%' or r.id is not null
              or not exists (select from known_result k where k.id = n.subject_id))
            """;

    private static final TypeReference<List<Measured.Competence>> COMPETENCES = new TypeReference<>() {};
    private static final TypeReference<Measured.Told> TOLD = new TypeReference<>() {};

    private DispatchRows() {}

    static Dispatch dispatch(Row row) {
        return new Dispatch(
                row.uuid("id"),
                progress(NewsType.of(row.text("type"))),
                row.instant("happened_at"),
                row.uuidOrNull("file") == null
                        ? null
                        : new Dispatch.Person(row.uuid("file"), row.text("first_name"), row.text("last_name")),
                row.uuidOrNull("campaign_id") == null ? null : campaign(row),
                row.uuidOrNull("sitting_id"),
                row.instantOrNull("started_at"),
                row.uuidOrNull("result_id") == null ? null : measured(row));
    }

    private static Progress progress(NewsType type) {
        return switch (type) {
            case SITTING_STARTED -> Progress.STARTED;
            case SITTING_COMPLETED -> Progress.COMPLETED;
            case RESULT_AVAILABLE, RESULT_RESCORED -> Progress.SHARED;
            case PERSON_REGISTERED,
                    SHARING_GIVEN,
                    SHARING_WITHDRAWN,
                    DIAGNOSIS_COMPLETED,
                    PERSON_ERASED,
                    PATHWAY_PRESCRIBED,
                    PATHWAY_ANSWERED,
                    PATHWAY_ENDED,
                    STEP_COMPLETED,
                    STEP_ENDED,
                    PATHWAY_REOPENED,
                    CERTIFICATE_PUBLISHED -> throw new IllegalStateException(type + " is no dispatch");
        };
    }

    private static Campaign campaign(Row row) {
        return new Campaign(
                row.uuid("campaign_id"),
                row.text("code"),
                row.textOrNull("title"),
                row.text("kind"),
                row.instantOrNull("opens_at"),
                row.instantOrNull("closes_at"));
    }

    private static Measured measured(Row row) {
        String told = row.textOrNull("told");
        return new Measured(
                row.instant("completed_at"),
                row.integer("total_pix"),
                told == null ? null : read(told, TOLD),
                read(row.text("competences"), COMPETENCES));
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return EventJson.MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
