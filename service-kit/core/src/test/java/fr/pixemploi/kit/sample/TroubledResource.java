package fr.pixemploi.kit.sample;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.sql.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.PermitAll;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** Operations that meet the database in a bad moment. */
@Path("/v1/troubles")
@PermitAll
public class TroubledResource {
    /** The id of the rows that tests lock. */
    public static final String LOCKED = "01940000-0000-7000-8000-00000000aaaa";

    private final Sql sql;
    private final EntityManager entities;

    TroubledResource(Sql sql, EntityManager entities) {
        this.sql = sql;
        this.entities = entities;
    }

    @POST
    @Path("/none")
    public void reads() {
        sql.query("select 1").exists();
    }

    @POST
    @Path("/entities")
    @Transactional
    public void readsByHibernate() {
        entities.createNativeQuery("select 1").getSingleResult();
    }

    @POST
    @Path("/long-statement")
    public void sleeps() {
        sql.query("select pg_sleep(600)").exists();
    }

    @POST
    @Path("/lock")
    @Transactional
    public void waitsForALock() {
        sql.query("select id from sample_thing where id = ?::uuid for update", LOCKED)
                .exists();
    }

    @POST
    @Path("/ended-session")
    @Transactional
    public void isEndedByTheOperator() {
        sql.query("select pg_terminate_backend(pg_backend_pid())").exists();
    }

    /** The commit finds no session any more. */
    @POST
    @Path("/commit")
    @Transactional
    public void isEndedBeforeTheCommit() {
        sql.update("insert into sample_thing values (?, 'lost')", Ids.next());
        int session = sql.query("select pg_backend_pid() as pid").one(row -> row.integer("pid"));
        QuarkusTransaction.suspendingExisting()
                .run(() -> sql.query("select pg_terminate_backend(?, 5000)", session)
                        .exists());
    }

    @POST
    @Path("/full-disk")
    @Transactional
    public void findsNoRoom() {
        sql.update("do $$ begin raise exception 'could not extend file' using errcode = '53100'; end $$");
    }

    @POST
    @Path("/long-transaction")
    public void takesTooLong() {
        QuarkusTransaction.requiringNew()
                .timeout(1)
                .run(() -> sql.query("select pg_sleep(3)").exists());
    }

    /** Goes on after its transaction is over. */
    @POST
    @Path("/late-statement")
    public void goesOnTooLate() {
        QuarkusTransaction.requiringNew().timeout(1).run(() -> {
            sql.query("select pg_sleep(4)").exists();
            sql.update("insert into sample_thing values (?, 'late')", Ids.next());
        });
    }

    /** The work's own fault. */
    @POST
    @Path("/wrong-statement")
    public void isWrong() {
        sql.query("select nothing from nowhere").exists();
    }
}
