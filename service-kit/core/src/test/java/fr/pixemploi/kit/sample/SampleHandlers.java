package fr.pixemploi.kit.sample;

import fr.pixemploi.kit.event.EventHandler;
import fr.pixemploi.kit.event.IncomingEvent;
import fr.pixemploi.kit.event.OutgoingEvent;
import fr.pixemploi.kit.event.OwnStates;
import fr.pixemploi.kit.event.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** What the sample capability hears. */
public class SampleHandlers {
    public static final String FACTS = "assessment.sitting";
    public static final String OWN_STATES = "pathway.pathway.state";
    public static final String STATES = "profile.sharing.state";
    public static final String FACT = "fr.pixemploi.sample.happened.v1";
    public static final String ECHO = "fr.pixemploi.sample.echo.v1";
    public static final String STATE = "fr.pixemploi.sample.state.v1";
    /** How many more times a fact or a state whose note is "flaky" fails. */
    public static final AtomicInteger FAILURES = new AtomicInteger();

    /** Note of the state at which a rebuild stands still, until {@link SlowRequest#letGo}. */
    public static final AtomicReference<String> SLOW = new AtomicReference<>("");
    /** Note of the state at which a rebuild dies, once; empty afterwards. */
    public static final AtomicReference<String> DEADLY = new AtomicReference<>("");
    /** How the notes of states begin that this release does not take; empty when it takes all. */
    public static final AtomicReference<String> REFUSED = new AtomicReference<>("");

    record Note(String note) {
        Note {
            if (note.isBlank()) throw new IllegalArgumentException("note is blank");
        }
    }

    @ApplicationScoped
    static class OnFact implements EventHandler {
        private final SampleRows rows;
        private final Outbox outbox;

        OnFact(SampleRows rows, Outbox outbox) {
            this.rows = rows;
            this.outbox = outbox;
        }

        @Override
        public String topic() {
            return FACTS;
        }

        @Override
        public String type() {
            return FACT;
        }

        @Override
        public void handle(IncomingEvent event) {
            Note note = event.read(Note.class);
            rows.run(
                    "insert into sample_fact (id, note) values (?, ?)",
                    event.id().toString(),
                    note.note());
            if (note.note().equals("flaky") && FAILURES.getAndDecrement() > 0)
                throw new IllegalStateException("not now");
            if (note.note().equals("echo")) {
                outbox.append(new OutgoingEvent(
                        "pathway.pathway", event.aggregateId().toString(), ECHO, event.aggregateId(), 1, null, note));
            }
        }
    }

    @ApplicationScoped
    static class OnState implements EventHandler {
        private final SampleRows rows;

        OnState(SampleRows rows) {
            this.rows = rows;
        }

        @Override
        public String topic() {
            return STATES;
        }

        @Override
        public String type() {
            return STATE;
        }

        @Override
        public void handle(IncomingEvent event) {
            rows.run("delete from sample_state where aggregate_id = ?", event.aggregateId());
            if (event.deleted()) return;
            String note = event.read(Note.class).note();
            if (!REFUSED.get().isEmpty() && note.startsWith(REFUSED.get()))
                throw new IllegalArgumentException("no such note in this release");
            if (note.equals("flaky") && FAILURES.getAndDecrement() > 0) throw new IllegalStateException("not now");
            if (isRebuild()) {
                if (note.equals(SLOW.get())) SlowRequest.passThrough();
                if (note.equals(DEADLY.get())) {
                    DEADLY.set("");
                    throw new IllegalStateException("killed");
                }
            }
            rows.run("insert into sample_state values (?, ?)", event.aggregateId(), note);
        }

        private boolean isRebuild() {
            return rows.count("select count(*) from (select 1 where current_schema() like 'rebuild_%') here") == 1;
        }

        @Override
        public List<String> readModel() {
            return List.of("sample_state");
        }
    }

    /** What the service had said and is told again after a restore. */
    public static final Queue<IncomingEvent> TOLD_AGAIN = new ConcurrentLinkedQueue<>();

    @ApplicationScoped
    static class OwnPathways implements OwnStates {
        @Override
        public String topic() {
            return OWN_STATES;
        }

        @Override
        public boolean takeOver(IncomingEvent told) {
            TOLD_AGAIN.add(told);
            return true;
        }
    }

    /** Hears the same, and writes it as an entity. */
    @ApplicationScoped
    static class OnStateByEntity implements EventHandler {
        private final EntityManager entities;

        OnStateByEntity(EntityManager entities) {
            this.entities = entities;
        }

        @Override
        public String topic() {
            return STATES;
        }

        @Override
        public String type() {
            return STATE;
        }

        @Override
        public void handle(IncomingEvent event) {
            if (!event.deleted()) {
                entities.merge(new SampleStateRow(
                        event.aggregateId(), event.read(Note.class).note()));
                return;
            }
            SampleStateRow row = entities.find(SampleStateRow.class, event.aggregateId());
            if (row != null) entities.remove(row);
        }

        @Override
        public List<String> readModel() {
            return List.of("sample_entity_state");
        }
    }
}
