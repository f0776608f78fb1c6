package fr.pixemploi.kit.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A few seeds of {@link World} in each build; thousands are played by {@link SimulationProof}. */
class SimulationTest {
    private static final int SEEDS = Integer.getInteger("simulation.seeds", 60);
    private static final long FIRST = Long.getLong("simulation.first", 1);
    private static World world;

    @BeforeAll
    static void begin() throws SQLException {
        world = new World();
    }

    @AfterAll
    static void end() throws SQLException {
        world.close();
    }

    @Test
    void whatGoesWrongBreaksNoPromise() {
        for (long seed = FIRST; seed < FIRST + SEEDS; seed++)
            assertThat(world.play(seed).violations()).as("seed %d", seed).isEmpty();
    }

    @Test
    void aSeedPlaysTheSameAgain() {
        for (long seed = 1; seed <= 5; seed++)
            assertThat(world.play(seed).trace())
                    .as("seed %d", seed)
                    .isEqualTo(world.play(seed).trace());
    }
}
