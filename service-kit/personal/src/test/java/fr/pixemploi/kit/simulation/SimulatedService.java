package fr.pixemploi.kit.simulation;

import fr.pixemploi.kit.event.inbox.SimulatedInbox;
import fr.pixemploi.kit.problem.KitRefusal;
import fr.pixemploi.kit.sql.SqlFailure;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A service of the simulation: one or two instances, a database, and an operator who puts back its backups. */
final class SimulatedService {
    private static final OffsetDateTime FROM_THE_BEGINNING = OffsetDateTime.of(2000, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final int PEOPLE = 4;
    /** Facts after a restore have higher numbers than those that were forgotten. */
    private static final long NUMBERS_OF_A_LIFE = 1_000_000;

    private final String name;
    private final Database database;
    private final Broker broker;
    private final Schedule schedule;
    private final Supplier<Faults> faults;
    private final List<UUID> people;
    private final List<Instance> instances = new ArrayList<>();
    private int members;
    private boolean backedUp;
    private int lives = 1;
    private boolean epochIsToBeRaised;
    private boolean resting;
    private boolean isToBeChanged;
    private Schedule.@Nullable Actor operator;

    SimulatedService(
            String name,
            Database database,
            Broker broker,
            Schedule schedule,
            Supplier<Faults> faults,
            List<UUID> people) {
        this.name = name;
        this.database = database;
        this.broker = broker;
        this.schedule = schedule;
        this.faults = faults;
        this.people = people;
    }

    static List<UUID> people(Schedule schedule) {
        List<UUID> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) people.add(id(schedule));
        return people;
    }

    private static UUID id(Schedule schedule) {
        return new UUID(schedule.random().nextLong(), schedule.random().nextLong());
    }

    String name() {
        return name;
    }

    Database database() {
        return database;
    }

    boolean wasRestored() {
        return lives > 1;
    }

    void startMissing() {
        while (instances.size() < faults.get().instances()) {
            String member = name + "-" + ++members;
            Instance instance = new Instance(name, member, database, broker, schedule, faults);
            instances.add(instance);
            instance.start(member, this::work);
        }
    }

    /** One call of somebody, in most turns none. */
    private void work(Business business) {
        if (epochIsToBeRaised) return;
        if (resting) {
            changeOnce(business);
            return;
        }
        if (!schedule.happens(500)) return;
        UUID person = people.get(schedule.below(PEOPLE));
        int what = schedule.below(20);
        UUID id = id(schedule);
        long value = schedule.below(1_000);
        Instance.inTransaction(() -> {
            if (business.isErased(person)) return;
            if (what < 4) business.makeThing(id, person, value);
            else if (what < 11) business.changeThing(person, value);
            else if (what < 15) business.say(id, person, lives * NUMBERS_OF_A_LIFE);
            else if (what < 18) business.sendOnErrand(id, person);
            else if (name.equals("profile")) business.erase(id, person);
        });
    }

    /** What a backup forgot of things is made good by the next change of each. */
    private void changeOnce(Business business) {
        if (!isToBeChanged) return;
        Instance.inTransaction(business::changeAll);
        isToBeChanged = false;
    }

    void killOne() {
        if (!instances.isEmpty())
            instances.remove(schedule.below(instances.size())).kill();
    }

    void freezeOne(int turns) {
        if (!instances.isEmpty())
            instances.get(schedule.below(instances.size())).freezeOne(turns);
    }

    void cutOne() {
        if (instances.isEmpty()) return;
        Instance instance = instances.get(schedule.below(instances.size()));
        if (instance.backendOfLease() == 0) return;
        database.cut(instance.backendOfLease());
        instance.freezeRelay(20 + schedule.below(60));
    }

    void moveParts() {
        broker.group(name + "-service").generation++;
    }

    void rewindOne() {
        if (instances.isEmpty() || resting) return;
        SimulatedInbox inbox = instances.getFirst().inbox();
        List<String> topics = List.copyOf(inbox.topics());
        try {
            inbox.rewind(topics.get(schedule.below(topics.size())), FROM_THE_BEGINNING);
        } catch (SqlFailure e) {
            // The operator is told.
        }
    }

    void backUp() {
        database.backUp();
        backedUp = true;
    }

    /** All instances die, the database goes back, and the operator does what is written. */
    void restore() {
        if (!backedUp) return;
        if (operator != null && !operator.hasEnded()) schedule.kill(operator);
        instances.forEach(Instance::kill);
        instances.clear();
        database.restore();
        lives++;
        epochIsToBeRaised = true;
        startMissing();
        String member = name + "-operator-" + lives;
        Instance hand = new Instance(name, member, database, broker, schedule, faults);
        operator = schedule.start(member, () -> raiseEpoch(hand.inbox()));
    }

    private void raiseEpoch(SimulatedInbox inbox) {
        while (true) {
            schedule.pause("operator");
            // Before anybody else may call the restored service.
            if (instances.stream().noneMatch(Instance::isOpen)) continue;
            try {
                inbox.raiseEpoch();
                inbox.topics().forEach(topic -> inbox.rewind(topic, FROM_THE_BEGINNING));
                epochIsToBeRaised = false;
                return;
            } catch (KitRefusal | SqlFailure e) {
                // And once more.
            }
        }
    }

    /** Nobody calls any more, and all that was on its way arrives. */
    void rest() {
        resting = true;
        isToBeChanged = wasRestored();
        instances.forEach(Instance::wakeUp);
        startMissing();
    }

    /** What is still on its way. */
    List<String> unfinished() {
        List<String> unfinished = new ArrayList<>();
        if (epochIsToBeRaised) unfinished.add("the epoch is to be raised");
        if (isToBeChanged) unfinished.add("things are to be changed once more");
        if (!instances.stream().allMatch(Instance::isOpen)) unfinished.add("an instance is closed");
        if (!broker.isRead(name + "-service", topics())) unfinished.add("not all is read");
        unfinished.addAll(database.names("""
                        select 'not told: ' || type from outbox_event where sent_at is null
                        union all select 'not erased' from erasure_work where completed_at is null
                        union all select 'not read again: ' || w.topic from inbox_rewind w, generate_series(0, 1) as part
                        where not exists (select from inbox_partition p
                          where p.topic = w.topic and p.partition = part and p.generation = w.generation)
                        """));
        return unfinished;
    }

    Set<String> topics() {
        return instances.getFirst().inbox().topics();
    }

    /** What another service would never say; the key is nobody's. */
    void sayNonsense() {
        UUID nobody = id(schedule);
        broker.appendNonsense(name + ".thing", nobody.toString(), "/" + name + "-service");
    }
}
