package fr.pixemploi.kit.simulation;

import java.util.Random;

/**
 * How often what goes wrong, of a thousand cases each; drawn anew for each seed, since what happens all the time hides what happens once.
 *
 * @param callsLost of Kafka
 * @param answersLost of Kafka
 * @param statementsLost of PostgreSQL
 * @param insideTransactions pauses between two statements of one
 * @param cuts of the connection that holds locks, while whoever holds them stands still
 */
record Faults(
        int callsLost,
        int answersLost,
        int statementsLost,
        int insideTransactions,
        int kills,
        int freezes,
        int cuts,
        int absences,
        int moves,
        int compactions,
        int rewinds,
        int malformed,
        int backups,
        int restores,
        int instances) {
    static Faults of(Random random) {
        return new Faults(
                some(random, 40),
                some(random, 40),
                some(random, 30),
                some(random, 400),
                some(random, 12),
                some(random, 15),
                some(random, 12),
                some(random, 4),
                some(random, 8),
                some(random, 10),
                some(random, 8),
                some(random, 8),
                some(random, 20),
                some(random, 12),
                1 + random.nextInt(2));
    }

    private static int some(Random random, int most) {
        return random.nextInt(3) == 0 ? 0 : random.nextInt(most + 1);
    }

    static Faults none(int instances) {
        return new Faults(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, instances);
    }
}
