package fr.pixemploi.pathway.journey;

import static fr.pixemploi.kit.sql.Sql.arguments;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.json.EventJson;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.effectiveness.domain.trajectory.Attendance;
import fr.pixemploi.pathway.effectiveness.domain.trajectory.Circumstances;
import fr.pixemploi.pathway.effectiveness.domain.trajectory.MeasuredOffer;
import fr.pixemploi.pathway.effectiveness.domain.trajectory.Score;
import fr.pixemploi.pathway.effectiveness.domain.trajectory.Trajectory;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Trajectories written into the tables of the service, as if all of it had happened. */
final class MadeUpPast {
    /** Of accords; nobody else's here has it. */
    static final String PURPOSE = "maintien-en-emploi";

    private static final Instant FIRST = Instant.parse("2025-01-06T10:00:00Z");
    private static final LocalDate DAY = LocalDate.ofInstant(FIRST, ZoneOffset.UTC);
    private static final double PRIOR_MEAN = -0.2;
    private static final double PRIOR_SD = 1;

    private final Sql sql;

    MadeUpPast(Sql sql) {
        this.sql = sql;
    }

    /** As they can be read back: audiences and territories by the codes that the tables hold. */
    static Trajectory told(Trajectory person) {
        Circumstances lived = person.circumstances();
        return new Trajectory(
                person.person(),
                true,
                person.before(),
                person.after(),
                person.after().isEmpty() ? 0 : person.weeks(),
                person.followed(),
                person.proposed(),
                new Circumstances(
                        lived.hoursAWeek(), lived.audience() + " mission-locale", departement(lived.territory())));
    }

    private static String departement(String territory) {
        return switch (territory) {
            case "north" -> "59";
            case "south" -> "13";
            case "east" -> "67";
            default -> "974";
        };
    }

    void write(List<MeasuredOffer> offers) {
        sql.update("""
                insert into known_structure (structure_id, name, kind, time_zone, sandbox)
                values (?, 'Mission', 'mission-locale', 'Europe/Paris', false)
                """, new UUID(0, 7));
        sql.update("insert into catalogue_source (name) values ('effects') on conflict do nothing");
        sql.batch("""
                insert into training (id, source, number, position, title, body, objective, contents, formacodes, certifications,
                  disability_contact, kind, targets, xml, content_digest, xml_digest, run_id)
                values (?, 'effects', ?, 0, 'Offre', 'Organisme', '', '', '{}', '{}', false, ?, '{}', '', '', '', ?)
                """, offers, offer -> arguments(offer.id(), offer.id().toString(), offer.kind(), offer.id()));
        sql.batch("""
                insert into training_action (id, training_id, number, permanent_entry, publics, financers, languages, placed)
                values (?, ?, '1', false, '{}', '{}', '{}', false)
                """, offers, offer -> arguments(offer.id(), offer.id()));
        for (MeasuredOffer offer : offers)
            sql.batch(
                    "insert into training_competence (training_id, competence, from_level, to_level) values (?, ?, 0, 3)",
                    offer.aims(),
                    aim -> arguments(offer.id(), aim.value()));
    }

    /** @param joined whether the second sitting was under a file that was joined since */
    void write(Trajectory person, boolean joined, String purpose) {
        Circumstances lived = person.circumstances();
        // As news of a person do: an erasure tells hashes alone.
        sql.update(
                "insert into known_person (person_id, person_hash) values (?, encode(sha256(convert_to(?, 'utf8')), 'hex'))",
                person.person(),
                person.person().toString());
        sittings(person, joined, purpose);
        Map<String, Object> said =
                new TreeMap<>(Map.of("commune", (departement(lived.territory()) + "001").substring(0, 5)));
        if (lived.hoursAWeek() != null) said.put("hoursAWeek", lived.hoursAWeek());
        sql.update(
                "insert into person_situation (beneficiary_id, said) values (?, ?)",
                person.person(),
                Sql.jsonb(EventJson.write(said)));
        // Half of those who drop something give up the whole pathway.
        boolean givesUp = (person.person().getLeastSignificantBits() & 1) == 0;
        for (Attendance one : person.followed()) {
            String decision = !one.finished() && givesUp ? "abandoned" : "accepted";
            step(pathway(person.person(), decision), one.offer(), one, decision);
        }
        for (UUID offer : person.proposed())
            if (person.followed().stream().noneMatch(one -> one.offer().equals(offer)))
                step(pathway(person.person(), "declined"), offer, null, "declined");
    }

    private void sittings(Trajectory person, boolean joined, String purpose) {
        String audience = person.circumstances().audience();
        result(person.person(), FIRST, person.before(), audience, purpose);
        if (person.after().isEmpty()) return;
        UUID file = person.person();
        if (joined) {
            file = Ids.next();
            sql.update("insert into person_alias (alias_id, person_id) values (?, ?)", file, person.person());
        }
        result(file, FIRST.plus(Duration.ofDays(7L * person.weeks())), person.after(), "post-training", purpose);
    }

    private void result(UUID file, Instant at, Map<CompetenceCode, Score> scores, String audience, String purpose) {
        UUID result = Ids.next();
        Map<String, Object> findings = new TreeMap<>();
        scores.forEach((competence, score) -> findings.put(competence.value(), finding(score)));
        sql.update("""
                insert into assessed_result (result_id, beneficiary_id, completed_at, framework_id, framework_version, findings, campaign_kind)
                values (?, ?, ?, ?, 1, ?, ?)
                """, result, file, at, World.FRAMEWORK, Sql.jsonb(EventJson.write(findings)), audience);
        sql.update("""
                insert into sharing_grant (grant_id, beneficiary_id, structure_id, purpose, active, until, result_ids)
                values (?, ?, ?, ?, true, '2099-01-01', ?)
                """, Ids.next(), file, new UUID(0, 7), purpose, Sql.uuids(Set.of(result)));
    }

    private static Map<String, Object> finding(Score score) {
        double prior = 1 / (PRIOR_SD * PRIOR_SD);
        double told = 1 / score.variance();
        return Map.of(
                "level",
                1,
                "mean",
                (score.logits() * told + PRIOR_MEAN * prior) / (told + prior),
                "sd",
                1 / Math.sqrt(told + prior),
                "levelProbabilities",
                List.of(),
                "prior",
                Map.of("mean", PRIOR_MEAN, "sd", PRIOR_SD));
    }

    private UUID pathway(UUID person, String decision) {
        UUID recommendation = Ids.next();
        UUID pathway = Ids.next();
        sql.update("""
                insert into recommendation (id, structure_id, beneficiary_id, goal_id, computed_at, asked_by, content)
                values (?, ?, ?, 'independence', ?, 'nobody', '{}')
                """, recommendation, new UUID(0, 7), person, FIRST);
        sql.update(
                """
                insert into pathway (id, version, beneficiary_id, structure_id, recommendation_id, option_id, goal_id, title, easy_title, prescribed_at,
                  prescribed_by, changed_at, status, decision, decided_at, decided_because)
                values (?, 1, ?, ?, ?, 'first', 'independence', 'Parcours', 'Parcours', ?, 'nobody', ?, ?, ?, ?, ?)
                """,
                pathway,
                person,
                new UUID(0, 7),
                recommendation,
                FIRST.plus(Duration.ofDays(1)),
                FIRST.plus(Duration.ofDays(2)),
                decision,
                decision,
                FIRST.plus(Duration.ofDays(decision.equals("abandoned") ? 14 : 2)),
                decision.equals("accepted") ? null : "other");
        return pathway;
    }

    private void step(UUID pathway, UUID offer, @Nullable Attendance attendance, String decision) {
        Instant end = FIRST.plus(Duration.ofDays(14));
        boolean finished = attendance != null && attendance.finished();
        boolean left = attendance != null && !attendance.finished() && !decision.equals("abandoned");
        sql.update(
                """
                insert into pathway_step (id, pathway_id, number, offer_id, title, starts_on, ends_on, hours, competences, reasons, enrolment,
                  completed_at, hours_attended, ended_at, ended_as, ended_because)
                values (?, ?, 1, ?, 'Étape', ?, ?, 21, '[]', '[]', ?, ?, ?, ?, ?, ?)
                """,
                Ids.next(),
                pathway,
                offer,
                DAY.plusDays(7),
                DAY.plusDays(21),
                attendance == null ? "none" : "enrolled",
                finished ? end : null,
                attendance == null ? null : Integer.valueOf(finished ? 21 : 6),
                left ? end : null,
                left ? "left" : null,
                left ? "other" : null);
    }
}
