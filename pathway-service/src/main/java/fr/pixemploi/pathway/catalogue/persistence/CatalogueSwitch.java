package fr.pixemploi.pathway.catalogue.persistence;

import static fr.pixemploi.kit.sql.Named.named;

import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Makes the catalogue of a source what a received run brought. All of it happens in the database, whatever its size. */
@ApplicationScoped
class CatalogueSwitch {
    private record Received(String source, int trainings, int sessions) {}

    /** What is compared: trainings that are new or say something else, those that are not named any more, and the sessions of both. */
    private static final List<String> COMPARE = List.of(
            """
            create temporary table touched on commit drop as
            select brought.id, known.id is not null as known,
              case when known.id is null or known.closed_by is not null then 'added' else 'changed' end as what
            from staged_training brought left join training known on known.id = brought.id
            where brought.run_id = :run
              and (known.id is null or known.closed_by is not null or known.content_digest <> brought.content_digest)
            """,
            """
            create temporary table gone on commit drop as
            select id from training known where source = :source and closed_by is null
              and not exists (select from staged_training brought where brought.run_id = :run and brought.id = known.id)
            """,
            "create unique index on touched (id)",
            "create unique index on gone (id)",
            "analyze touched, gone",
            """
            create temporary table session_news on commit drop as
            select brought.id, touched.what as of_training,
              case when known.id is null or known.closed_by is not null then 'added' else 'changed' end as what
            from staged_session brought join touched on touched.id = brought.training_id
              left join training_session known on known.id = brought.id
            where brought.run_id = :run and (known.id is null or known.closed_by is not null or known.digest <> brought.digest)
            union all
            select known.id, coalesce(touched.what, 'closed'), 'closed'
            from training_session known left join touched on touched.id = known.training_id
            where known.closed_by is null
              and (known.training_id in (select id from gone) or touched.id is not null
                and not exists (select from staged_session brought
                  where brought.run_id = :run and brought.training_id = known.training_id and brought.id = known.id))
            """,
            "analyze session_news");

    private static final List<String> NOTE = List.of("""
            insert into catalogue_change (run_id, number, kind, id, what)
            select cast(:run as uuid), row_number() over (order by kind desc, what, id), kind, id, what from (
              select 'training' as kind, id, what from touched
              union all select 'training', id, 'closed' from gone
              union all select 'session', id, what from session_news where of_training <> 'added') news
            """, """
            update catalogue_run set state = 'done', changed_at = now(),
              added = (select count(*) from touched where what = 'added'),
              changed = (select count(*) from touched where what = 'changed'),
              closed = (select count(*) from gone),
              unchanged = trainings - (select count(*) from touched),
              sessions_added = (select count(*) from session_news where what = 'added'),
              sessions_changed = (select count(*) from session_news where what = 'changed'),
              sessions_closed = (select count(*) from session_news where what = 'closed')
            where id = :run
            """, """
            update catalogue_source set run_id = :run, head = run.head, tail = run.tail
            from catalogue_run run where run.id = :run and catalogue_source.name = :source
            """);

    private static final List<String> APPLY = List.of(
            """
            insert into training (id, source, number, position, title, body, siret, objective, contents, certifying, entry_level, formacodes,
              certifications, disability_contact, kind, targets, xml, content_digest, xml_digest, closed_by, run_id)
            select id, source, number, position, title, body, siret, objective, contents, certifying, entry_level, formacodes,
              certifications, disability_contact, kind, targets, xml, content_digest, xml_digest, null, run_id
            from staged_training where run_id = :run and id in (select id from touched) order by position
            on conflict (id) do update set number = excluded.number, position = excluded.position, title = excluded.title,
              body = excluded.body, siret = excluded.siret, objective = excluded.objective, contents = excluded.contents,
              certifying = excluded.certifying, entry_level = excluded.entry_level, formacodes = excluded.formacodes,
              certifications = excluded.certifications, disability_contact = excluded.disability_contact, kind = excluded.kind,
              targets = excluded.targets, xml = excluded.xml, content_digest = excluded.content_digest, xml_digest = excluded.xml_digest,
              closed_by = null, run_id = excluded.run_id
            """,
            // What says the same is written as it was written last, at its new place.
            """
            update training known set position = brought.position, xml = brought.xml, xml_digest = brought.xml_digest
            from staged_training brought where brought.run_id = :run and brought.id = known.id
              and (known.position <> brought.position or known.xml_digest <> brought.xml_digest)
            """,
            "update training set closed_by = :run where id in (select id from gone)",
            """
            insert into training_action (id, training_id, number, mode, permanent_entry, publics, entry_level_needed, hours, hours_a_week,
              price_euros, funding_possible, remaining_cost, financers, languages, accessibility, conditions, placed,
              officer_service, officer_telephone, officer_email, closed_by)
            select id, training_id, number, mode, permanent_entry, publics, entry_level_needed, hours, hours_a_week,
              price_euros, funding_possible, remaining_cost, financers, languages, accessibility, conditions, placed,
              officer_service, officer_telephone, officer_email, null
            from staged_action where run_id = :run and training_id in (select id from touched)
            on conflict (id) do update set number = excluded.number, mode = excluded.mode, permanent_entry = excluded.permanent_entry,
              publics = excluded.publics, entry_level_needed = excluded.entry_level_needed, hours = excluded.hours,
              hours_a_week = excluded.hours_a_week, price_euros = excluded.price_euros, funding_possible = excluded.funding_possible,
              remaining_cost = excluded.remaining_cost, financers = excluded.financers, languages = excluded.languages,
              accessibility = excluded.accessibility, conditions = excluded.conditions,
              placed = excluded.placed, officer_service = excluded.officer_service,
              officer_telephone = excluded.officer_telephone, officer_email = excluded.officer_email, closed_by = null
            """,
            """
            update training_action known set closed_by = :run where closed_by is null
              and (training_id in (select id from gone) or training_id in (select id from touched)
                and not exists (select from staged_action brought
                  where brought.run_id = :run and brought.training_id = known.training_id and brought.id = known.id))
            """,
            """
            delete from training_place where action_id in
              (select id from training_action where training_id in (select id from touched where known))
            """,
            """
            insert into training_place (action_id, number, name, street, postcode, town, commune, latitude, longitude, approximate)
            select action_id, number, name, street, postcode, town, commune, latitude, longitude, approximate
            from staged_place where run_id = :run and training_id in (select id from touched)
            on conflict (action_id, number) do update set name = excluded.name, street = excluded.street, postcode = excluded.postcode,
              town = excluded.town, commune = excluded.commune, latitude = excluded.latitude, longitude = excluded.longitude,
              approximate = excluded.approximate
            """,
            """
            insert into training_session (id, action_id, training_id, number, starts, starts_last, ends, enrol_from, enrol_until,
              recruitment, digest, closed_by)
            select id, action_id, training_id, number, starts, starts_last, ends, enrol_from, enrol_until, recruitment, digest, null
            from staged_session where run_id = :run and id in (select id from session_news where what <> 'closed')
            on conflict (id) do update set starts = excluded.starts, starts_last = excluded.starts_last, ends = excluded.ends,
              enrol_from = excluded.enrol_from, enrol_until = excluded.enrol_until, recruitment = excluded.recruitment,
              digest = excluded.digest, closed_by = null
            """,
            "update training_session set closed_by = :run where id in (select id from session_news where what = 'closed')",
            PostgresMappings.HOLD,
            "delete from training_competence where training_id in (select id from touched union all select id from gone)",
            PostgresMappings.TEACH.formatted("training.id in (select id from touched)"),
            // A search right behind a large file needs it.
            "analyze training, training_action, training_place, training_session, training_competence");

    private final Sql sql;
    private final StagedTrainings staged;

    CatalogueSwitch(Sql sql, StagedTrainings staged) {
        this.sql = sql;
        this.staged = staged;
    }

    /** In a transaction without limits of time. */
    void to(UUID run) {
        Optional<Received> received = sql.query(
                        "select source, trainings, sessions from catalogue_run where id = ? and state = 'received' for update",
                        run)
                .optional(row -> new Received(row.text("source"), row.integer("trainings"), row.integer("sessions")));
        // What a run left that was forgotten while it came in goes, too.
        received.ifPresentOrElse(it -> to(run, it), () -> staged.drop(run));
    }

    private void to(UUID run, Received received) {
        boolean newer = sql.query(
                        "select coalesce(run_id > ?, false) as newer from catalogue_source where name = ? for update",
                        run,
                        received.source())
                .one(row -> row.truth("newer"));
        if (newer) refuse(run, "superseded");
        else if (!isWhole(run, received)) refuse(run, "rows-lost");
        else {
            sql.update("analyze staged_training, staged_action, staged_place, staged_session");
            all(COMPARE, run, received.source());
            all(APPLY, run, received.source());
            all(NOTE, run, received.source());
        }
        staged.drop(run);
    }

    /** A crash of the database empties the staged tables. */
    private boolean isWhole(UUID run, Received received) {
        return sql.query("select count(*) as number from staged_training where run_id = ?", run)
                                .one(row -> row.integer("number"))
                        == received.trainings()
                && sql.query("select count(*) as number from staged_session where run_id = ?", run)
                                .one(row -> row.integer("number"))
                        == received.sessions();
    }

    private void refuse(UUID run, String because) {
        sql.update(
                "update catalogue_run set state = 'refused', refused_because = ?, changed_at = now() where id = ?",
                because,
                run);
    }

    private void all(List<String> statements, UUID run, String source) {
        for (String statement : statements) {
            if (statement.contains(":run") && statement.contains(":source"))
                sql.update(statement, named("run", run).and("source", source));
            else if (statement.contains(":run")) sql.update(statement, named("run", run));
            else sql.update(statement);
        }
    }
}
