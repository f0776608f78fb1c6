package fr.pixemploi.pathway.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.id.ReadVersion;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.competence.domain.Level;
import fr.pixemploi.pathway.goal.application.EditOwnGoals;
import fr.pixemploi.pathway.goal.domain.GoalRefusal;
import fr.pixemploi.pathway.goal.domain.OwnGoal;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** How many goals a structure sets at most, whoever sets them at once. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "pathway"))
class GoalBoundsTest {
    private static final int AT_ONCE = 8;

    private final UUID structure = Ids.next();
    private final Caller manager = new Caller(
            "test",
            "manager",
            "portal",
            Map.of(structure, Set.of(StructureRole.MANAGER)),
            Set.of(),
            Set.of(),
            Optional.empty());
    private final OwnGoal.Content content = new OwnGoal.Content(
            "Accueil", "Accueil", "Accueil.", null, new TreeMap<>(Map.of(new CompetenceCode("2.1"), new Level(3))));

    @Inject
    EditOwnGoals edit;

    @Inject
    Sql sql;

    private void copies(OwnGoal of, String ids, String versions, int count) {
        sql.update(
                "insert into structure_goal (id, version, structure_id, retired, title, easy_title, description, levels, changed_by,"
                        + " changed_at) select " + ids + ", " + versions
                        + ", structure_id, retired, title, easy_title, description, levels,"
                        + " changed_by, changed_at from structure_goal, generate_series(2, ?) n where id = ? and version = 1",
                count,
                OwnGoal.idOf(of.goalId()));
    }

    @Test
    void ofEightAtOnceForTheLastPlaceOneGoalIsSet() throws Exception {
        OwnGoal first = edit.create(manager, structure, content);
        copies(first, "gen_random_uuid()", "1", OwnGoal.MOST - 1);
        CountDownLatch start = new CountDownLatch(1);
        AtomicInteger set = new AtomicInteger();
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<?>> running = new ArrayList<>();
            for (int each = 0; each < AT_ONCE; each++)
                running.add(threads.submit(() -> {
                    start.await();
                    try {
                        edit.create(manager, structure, content);
                        set.incrementAndGet();
                    } catch (GoalRefusal.TooMany refused) {
                        // As it should.
                    }
                    return null;
                }));
            start.countDown();
            for (Future<?> each : running) each.get();
        }
        assertThat(set).hasValue(1);
        assertThatThrownBy(() -> edit.create(manager, structure, content)).isInstanceOf(GoalRefusal.TooMany.class);
    }

    @Test
    void versionsAreBoundedTooAndAGoalCanStillBeRetired() {
        OwnGoal first = edit.create(manager, structure, content);
        copies(first, "id", "n", OwnGoal.MOST_VERSIONS);
        assertThatThrownBy(() -> edit.change(manager, structure, first.goalId(), ReadVersion.ANY, content))
                .isInstanceOf(GoalRefusal.TooMany.class);
        assertThatThrownBy(() -> edit.create(manager, structure, content)).isInstanceOf(GoalRefusal.TooMany.class);
        assertThat(edit.retire(manager, structure, first.goalId(), ReadVersion.ANY)
                        .retired())
                .isTrue();
    }
}
