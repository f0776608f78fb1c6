package fr.pixemploi.proofs;

import fr.pixemploi.local.Platform;
import fr.pixemploi.local.layout.Service;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Finalized sessions whose candidates are copies of one that sat a real test; the tables {@code copied} and {@code copied_session} say which. */
final class CopiedSessions {
    /** Each row of the first one once more, as whose is said in {@code copied}. */
    private static final List<String> COPIES = List.of("""
            insert into certification_session
            select (jsonb_populate_record(s, jsonb_build_object('id', c.id, 'access_code', lpad(translate((c.of_session + t.before)::text, '0123456789', 'BCDFGHJKMP'), 6, 'Q'),
              'officer', null, 'assigned_at', null, 'published_at', null))).*
            from certification_session s, copied_session c, (select count(*) as before from certification_session) t where s.id = '%s'
            """, """
            insert into session_door
            select (jsonb_populate_record(d, jsonb_build_object('session_id', c.id, 'number', (9000000 + c.of_session + t.before)::text))).*
            from session_door d, copied_session c, (select count(*) as before from certification_session) t where d.session_id = '%s'
            """, """
            insert into candidate
            select (jsonb_populate_record(s, jsonb_build_object('id', c.candidate, 'session_id', o.id, 'beneficiary_id', c.person,
              'seated_beneficiary_id', c.person, 'authorised_beneficiary_id', c.person, 'authorisation_id', c.leave,
              'number', c.number))).*
            from candidate s, copied c join copied_session o using (of_session) where s.session_id = '%s'
            """, """
            insert into subscription
            select (jsonb_populate_record(s, jsonb_build_object('id', c.subscription, 'candidate_id', c.candidate))).*
            from subscription s join candidate one on one.id = s.candidate_id, copied c
            where one.session_id = '%s' and s.certification = 'pix'
            """, """
            insert into certification_sitting
            select (jsonb_populate_record(s, jsonb_build_object('id', c.sitting, 'candidate_id', c.candidate, 'beneficiary_id', c.person,
              'authorisation_id', c.leave))).*
            from certification_sitting s join candidate one on one.id = s.candidate_id, copied c where one.session_id = '%s'
            """, """
            insert into jury_decision
            select (jsonb_populate_record(d, jsonb_build_object('id', c.decision, 'subscription_id', c.subscription,
              'sitting_id', c.sitting))).*
            from jury_decision d join subscription s on s.id = d.subscription_id join candidate one on one.id = s.candidate_id, copied c
            where one.session_id = '%s' and s.certification = 'pix' and d.number = 1
            """);

    private final Platform platform;

    CopiedSessions(Platform platform) {
        this.platform = platform;
    }

    /** Of ids that are older than all that the service gives: they sort by time. */
    List<String> make(String first, int sessions, int candidatesEach) throws SQLException {
        execute(
                "drop table if exists copied, copied_session",
                """
                create unlogged table copied as
                select n, (n - 1) / %1$d as of_session, 1 + (n - 1) %% %1$d as number, gen_random_uuid() as candidate,
                  gen_random_uuid() as person, gen_random_uuid() as leave, gen_random_uuid() as subscription, gen_random_uuid() as sitting,
                  overlay(gen_random_uuid()::text placing '01000000' from 1 for 8)::uuid as decision
                from generate_series(1, %2$d) n
                """.formatted(candidatesEach, sessions * candidatesEach),
                "create unlogged table copied_session as select of_session, gen_random_uuid() as id from copied group by of_session");
        for (String copy : COPIES) execute(copy.formatted(first));
        return texts("select id from copied_session order by id");
    }

    /** Each of them sat for CléA numérique too, which is not scored yet. */
    void alsoForClea() throws SQLException {
        execute("""
                insert into subscription
                select (jsonb_populate_record(s, jsonb_build_object('id', gen_random_uuid(), 'certification', 'clea-numerique',
                  'version_id', 'clea-numerique-2022'))).*
                from subscription s join copied c on c.subscription = s.id
                """);
    }

    void execute(String... statements) throws SQLException {
        try (Connection connection = owner();
                Statement statement = connection.createStatement()) {
            for (String one : statements) statement.execute(one);
        }
    }

    /** The first column. */
    List<String> texts(String question) throws SQLException {
        try (Connection connection = owner();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) texts.add(rows.getString(1));
            return texts;
        }
    }

    long count(String question) throws SQLException {
        return Long.parseLong(texts(question).getFirst());
    }

    private Connection owner() throws SQLException {
        return DriverManager.getConnection(
                platform.postgres().jdbcUrl(Service.CERTIFICATION),
                Service.CERTIFICATION.databaseOwner(),
                Service.CERTIFICATION.ownerPassword());
    }
}
