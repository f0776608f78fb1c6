package fr.pixemploi.kit.simulation;

import static fr.pixemploi.kit.event.OutgoingEvent.fact;
import static fr.pixemploi.kit.event.OutgoingEvent.state;

import fr.pixemploi.kit.event.EventHandler;
import fr.pixemploi.kit.event.FactHandler;
import fr.pixemploi.kit.event.IncomingEvent;
import fr.pixemploi.kit.event.OwnStates;
import fr.pixemploi.kit.event.outbox.Outbox;
import fr.pixemploi.kit.security.ErasedPeople;
import fr.pixemploi.kit.sql.Sql;
import java.util.List;
import java.util.UUID;

/**
 * What one instance of a simulated service does in the world: things that people have and that change, facts in order, errands that another
 * service runs and answers, and erasures. Its handlers trust the kit: nothing is looked up twice.
 */
final class Business {
    static final String ERASURES = "profile.erasure";
    private static final String ERASURE = "fr.pixemploi.profile.erasure.v1";

    /** What facts are about. */
    record Said(UUID person, long number) {}

    record Errand(UUID person, UUID errand) {}

    record Thing(UUID person, long value) {}

    record Erasure(UUID erasure, List<String> hashes) {}

    record Completed(UUID erasureId) {}

    private final Sql sql;
    private final Outbox outbox;
    private final ErasedPeople erased;
    private final String own;
    private final String other;

    /** @param own name without "-service" */
    Business(Sql sql, Outbox outbox, ErasedPeople erased, String own) {
        this.sql = sql;
        this.outbox = outbox;
        this.erased = erased;
        this.own = own;
        this.other = other(own);
    }

    static String other(String service) {
        return service.equals("profile") ? "pathway" : "profile";
    }

    private static String type(String service, String what) {
        return "fr.pixemploi.%s.%s.v1".formatted(service, what);
    }

    boolean isErased(UUID person) {
        return erased.contains(person);
    }

    void makeThing(UUID id, UUID person, long value) {
        sql.update(
                "insert into %s_thing (id, person_id, version, value) values (?, ?, 1, ?)".formatted(own),
                id,
                person,
                value);
        tellThing(id, person, 1, value);
    }

    /** Any of the person's changes, and is told. */
    void changeThing(UUID person, long value) {
        record Changed(UUID id, long version) {}
        sql.query("""
                        update %1$s_thing set version = version + 1, value = ?
                        where id = (select id from %1$s_thing where person_id = ? order by id limit 1) returning id, version
                        """.formatted(own), value, person)
                .optional(row -> new Changed(row.uuid("id"), row.bigint("version")))
                .ifPresent(changed -> tellThing(changed.id(), person, changed.version(), value));
    }

    /** All of them change, and are told. */
    void changeAll() {
        record Changed(UUID id, UUID person, long version, long value) {}
        sql.query("""
                        update %s_thing set version = version + 1, value = value + 1000 returning id, person_id, version, value
                        """.formatted(own))
                .list(row ->
                        new Changed(row.uuid("id"), row.uuid("person_id"), row.bigint("version"), row.bigint("value")))
                .forEach(changed -> tellThing(changed.id(), changed.person(), changed.version(), changed.value()));
    }

    private void tellThing(UUID id, UUID person, long version, long value) {
        outbox.append(
                state(own + ".thing.state", type(own, "thing-state"), id, version, person, new Thing(person, value)));
    }

    /** Facts of a person have numbers that rise, since the row is locked while one is given. */
    void say(UUID fact, UUID person, long first) {
        long number = sql.query("""
                        insert into last_number as last (person_id, number) values (?, ?)
                        on conflict (person_id) do update set number = greatest(last.number, excluded.number) + 1 returning number
                        """, person, first).one(row -> row.bigint("number"));
        sql.update("insert into said (number, person_id) values (?, ?)", number, person);
        outbox.append(fact(own + ".thing", type(own, "said"), fact, 1, person, new Said(person, number)));
    }

    void sendOnErrand(UUID errand, UUID person) {
        sql.update("insert into errand (id, person_id, done) values (?, ?, 0)", errand, person);
        outbox.append(fact(own + ".thing", type(own, "errand-asked"), errand, 1, person, new Errand(person, errand)));
    }

    void erase(UUID erasure, UUID person) {
        List<String> hashes = List.of(ErasedPeople.hash(person));
        erased.begin(erasure, hashes);
        outbox.append(fact(ERASURES, ERASURE, erasure, 1, erasure, new Erasure(erasure, hashes)));
    }

    List<EventHandler> handlers() {
        return List.of(
                new ThingHandler(),
                new FactHandler<>(other + ".thing", type(other, "said"), Said.class, this::hear),
                new FactHandler<>(other + ".thing", type(other, "errand-asked"), Errand.class, this::run),
                new FactHandler<>(other + ".thing", type(other, "errand-done"), Errand.class, this::noteDone),
                new FactHandler<>(ERASURES, ERASURE, Erasure.class, this::begin),
                new FactHandler<>(
                        other + ".erasure-completed",
                        type(other, "erasure-completed"),
                        Completed.class,
                        this::noteCompleted));
    }

    OwnStates ownStates() {
        return new OwnStates() {
            @Override
            public String topic() {
                return own + ".thing.state";
            }

            @Override
            public boolean takeOver(IncomingEvent told) {
                Thing thing = told.read(Thing.class);
                // What is there stays as the backup has it, as in most services: versions go back.
                return sql.updateOne(
                        """
                        insert into %s_thing (id, person_id, version, value) values (?, ?, ?, ?) on conflict do nothing
                        """.formatted(own), told.aggregateId(), thing.person(), told.aggregateVersion(), thing.value());
            }
        };
    }

    private void hear(Said fact) {
        sql.update("insert into heard (number, person_id) values (?, ?)", fact.number(), fact.person());
    }

    private void run(Errand errand) {
        sql.update("insert into chore (errand_id, person_id) values (?, ?)", errand.errand(), errand.person());
        outbox.append(fact(own + ".thing", type(own, "errand-done"), errand.errand(), 1, errand.person(), errand));
    }

    private void noteDone(Errand errand) {
        sql.update("update errand set done = done + 1 where id = ?", errand.errand());
    }

    private void begin(Erasure erasure) {
        erased.begin(erasure.erasure(), erasure.hashes());
    }

    private void noteCompleted(Completed completed) {
        sql.update("insert into erasure_told (erasure_id, service) values (?, ?)", completed.erasureId(), other);
    }

    /** Of the other's things. */
    private final class ThingHandler implements EventHandler {
        @Override
        public String topic() {
            return other + ".thing.state";
        }

        @Override
        public String type() {
            return Business.type(other, "thing-state");
        }

        @Override
        public void handle(IncomingEvent event) {
            sql.update("delete from other_thing where id = ?", event.aggregateId());
            if (event.deleted()) return;
            Thing thing = event.read(Thing.class);
            sql.update(
                    "insert into other_thing (id, person_id, version, value) values (?, ?, ?, ?)",
                    event.aggregateId(),
                    thing.person(),
                    event.aggregateVersion(),
                    thing.value());
        }
    }
}
