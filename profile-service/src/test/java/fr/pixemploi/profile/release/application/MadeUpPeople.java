package fr.pixemploi.profile.release.application;

import static fr.pixemploi.kit.sql.Named.named;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.sql.Sql;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** People with what the service keeps of them, as rows: none of it is told by anybody in these tests. */
final class MadeUpPeople {
    static final Instant LATER = Instant.parse("2099-01-01T00:00:00Z");
    private static final UUID FRAMEWORK = UUID.fromString("01950000-00c1-7000-8000-000000000001");

    private final Sql sql;

    MadeUpPeople(Sql sql) {
        this.sql = sql;
        sql.update("""
                insert into known_framework (id, version, code, cut_scores, max_level) values (?, 1, 'crcn', '{0, 1}', 8)
                on conflict do nothing
                """, FRAMEWORK);
    }

    UUID structure(String kind, String region, String departement, boolean sandbox) {
        UUID id = Ids.next();
        sql.update(
                """
                insert into structure (id, name, kind, region_code, department_code, audiences, networks, time_zone, sandbox, version)
                values (:id, :name, :kind, :region, :departement, '{job-search}', '{}', 'Europe/Paris', :sandbox, 1)
                """,
                named("id", id)
                        .and("name", "Structure " + id)
                        .and("kind", kind)
                        .and("region", region)
                        .and("departement", departement)
                        .and("sandbox", sandbox));
        return id;
    }

    /** With an account. */
    UUID person(UUID structure, String birthDate) {
        UUID id = file(structure, birthDate);
        sql.update(
                "insert into beneficiary_account (issuer, subject, beneficiary_id) values ('made-up', ?, ?)",
                "" + id,
                id);
        return id;
    }

    UUID file(UUID structure, String birthDate) {
        UUID id = Ids.next();
        sql.update("""
                insert into beneficiary (id, structure_id, first_name, last_name, birth_date, registered_at, version)
                values (?, ?, 'Léa', 'Exemple', cast(? as date), now(), 1)
                """, id, structure, birthDate);
        return id;
    }

    UUID result(UUID person, String completedAt, Map<String, Integer> levels) {
        return result(person, completedAt, levels, "completed", false);
    }

    UUID result(UUID person, String completedAt, Map<String, Integer> levels, String end, boolean assisted) {
        UUID id = Ids.next();
        String competences = new TreeMap<>(levels)
                .entrySet().stream()
                        .map(each -> """
                                {"code": "%s", "level": %d, "pix": %d, "ability": {"mean": 0.1, "sd": 0.4}, "levelProbabilities": [], "items": 5}
                                """.formatted(each.getKey(), each.getValue(), 8 * each.getValue()))
                        .collect(Collectors.joining(", ", "[", "]"));
        double mastery =
                levels.values().stream().mapToInt(Integer::intValue).average().orElse(0) / 8;
        String told = """
                {"campaignKind": "assessment", "topLevel": 8, "masteryRate": %s, "badges": [], "opens": [], "assisted": %s,
                 "questions": 30, "end": "%s"}
                """.formatted(mastery, assisted, end);
        sql.update(
                """
                insert into result (id, beneficiary_id, sitting_id, campaign_code, completed_at, framework_id, framework_version, total_pix,
                  competences, told)
                values (:id, :person, :sitting, 'PIXEMPL01', :at, :framework, 1, 100, :competences, :told)
                """,
                named("id", id)
                        .and("person", person)
                        .and("sitting", Ids.next())
                        .and("at", Instant.parse(completedAt))
                        .and("framework", FRAMEWORK)
                        .and("competences", Sql.jsonb(competences))
                        .and("told", Sql.jsonb(told)));
        return id;
    }

    UUID share(UUID person, UUID structure, UUID... results) {
        return share(person, structure, LATER, false, results);
    }

    UUID share(UUID person, UUID structure, Instant until, boolean kiosk, UUID... results) {
        UUID id = Ids.next();
        sql.update(
                """
                insert into sharing_grant (id, beneficiary_id, structure_id, purpose, until, result_ids, future, granted_at,
                  kiosk_adviser, kiosk_code_made_at, status, version)
                values (:id, :person, :structure, 'accompagnement', :until, :results, false, now(), :adviser, :made, 'active', 1)
                """,
                named("id", id)
                        .and("person", person)
                        .and("structure", structure)
                        .and("until", until)
                        .and("results", Sql.uuids(List.of(results)))
                        .and("adviser", kiosk ? "nadia" : null)
                        .and("made", kiosk ? Instant.EPOCH : null));
        return id;
    }

    void withdraw(UUID grant) {
        sql.update("update sharing_grant set status = 'withdrawn' where id = ?", grant);
    }

    void equipment(UUID file, boolean computer, boolean smartphone) {
        sql.update(
                "insert into situation (file_id, said, said_at, version) values (?, ?, ?, 1)",
                file,
                Sql.jsonb("{\"equipment\": {\"computer\": %s, \"smartphone\": %s}}".formatted(computer, smartphone)),
                Sql.jsonb("{\"equipment\": \"2015-01-02T09:00:00Z\"}"));
    }

    void certificate(UUID person) {
        sql.update("""
                insert into certificate (id, beneficiary_id, status, global_level, total_pix, published_at)
                values (?, ?, 'published', 3, 200, now())
                """, Ids.next(), person);
    }

    void pathway(UUID person, UUID structure, String status, int stepsDone) {
        sql.update("""
                insert into pathway (id, beneficiary_id, structure_id, status, steps_done, steps_total, progressed_at)
                values (?, ?, ?, ?, ?, 4, now())
                """, Ids.next(), person, structure, status, stepsDone);
    }
}
