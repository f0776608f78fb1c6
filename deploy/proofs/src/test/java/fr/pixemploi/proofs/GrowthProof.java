package fr.pixemploi.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.local.Figures;
import fr.pixemploi.local.Platform;
import fr.pixemploi.local.journey.AnswerSheet;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.patience.ProcessorTime;
import fr.pixemploi.local.process.ChildProcess;
import fr.pixemploi.local.service.JvmOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * What two years of sittings cost the answers of today: two platforms side by side, one empty and one that is filled in three steps, answer in
 * turn, so that whatever else the machine does and compiles touches both alike. Processor time of an answer in the service and in PostgreSQL,
 * the room that an answer takes, and how long it takes to let old messages go.
 */
class GrowthProof {
    private static final String CAMPAIGN = "PXEMPR346";
    private static final int STEPS = 3;
    private static final int SITTINGS_A_MONTH = Integer.getInteger("pixemploi.growth.sittings-a-month", 9_000);
    private static final int MESSAGES_A_MONTH = 100_000;

    /** What is compiled late costs whoever comes first. */
    private static final int WARMING = 200;

    private static final int ROUNDS = 9;
    private static final int PEOPLE_A_ROUND = 30;

    /** Processor time of an answer, all that belongs to a sitting included, in microseconds. */
    private record Taken(double service, double database) {
        double sum() {
            return service + database;
        }
    }

    @Test
    void answersCostNoMoreInAFullDatabase() throws Exception {
        try (Side empty = new Side("empty");
                Side full = new Side("full");
                PastSittings past = new PastSittings(full.platform)) {
            empty.sit(WARMING);
            String played = full.sit(WARMING).getFirst().sittingId();
            compare(empty, full, past);
            long bytes = past.bytes();
            long answers = past.answers();
            double ratio = 0;
            for (int step = 1; step <= STEPS; step++) {
                past.add(played, SITTINGS_A_MONTH / STEPS);
                ratio = compare(empty, full, past);
            }
            Figures.write(
                    "growth",
                    "room and old messages",
                    new TreeMap<>(Map.of(
                            "bytesOfAnAnswer",
                            (past.bytes() - bytes) / (past.answers() - answers),
                            "messagesAMonth",
                            MESSAGES_A_MONTH,
                            "secondsUntilAYearOfMessageIdsIsGone",
                            past.secondsUntilAYearIsGone(MESSAGES_A_MONTH),
                            "secondsUntilADayOfSentEventsIsGone",
                            past.secondsUntilADayOfEventsIsGone(MESSAGES_A_MONTH))));
            assertThat(ratio).as("processor time of an answer, full over empty").isBetween(0.8, 1.2);
        }
    }

    /** Medians of rounds in turn; the ratio is the median of those of neighbours, between which the machine changed least. */
    private static double compare(Side empty, Side full, PastSittings past) throws Exception {
        List<Taken> ofEmpty = new ArrayList<>();
        List<Taken> ofFull = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            ofEmpty.add(empty.measured());
            ofFull.add(full.measured());
        }
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++)
            ratios.add(ofFull.get(round).sum() / ofEmpty.get(round).sum());
        double ratio = ratios.stream().sorted().toList().get(ROUNDS / 2);
        Map<String, Object> figures = new TreeMap<>();
        figures.put("answers", past.answers());
        figures.put("sittings", past.sittings());
        figures.put("fullOverEmpty", rounded(ratio));
        figures.put("fullOverEmptyAtMost", rounded(Collections.max(ratios)));
        figures.put("fullOverEmptyAtLeast", rounded(Collections.min(ratios)));
        figures.put("microsecondsOfTheServiceEmpty", Math.round(median(ofEmpty, Taken::service)));
        figures.put("microsecondsOfTheServiceFull", Math.round(median(ofFull, Taken::service)));
        figures.put("microsecondsOfPostgresEmpty", Math.round(median(ofEmpty, Taken::database)));
        figures.put("microsecondsOfPostgresFull", Math.round(median(ofFull, Taken::database)));
        Figures.write("growth", "with " + past.sittings() + " sittings", figures);
        return ratio;
    }

    private static double rounded(double ratio) {
        return Math.round(ratio * 100) / 100.0;
    }

    private static double median(List<Taken> rounds, Function<Taken, Double> part) {
        return rounds.stream().map(part).sorted().toList().get(rounds.size() / 2);
    }

    /** A platform of its own, with people who come to it. */
    private static final class Side implements AutoCloseable {
        final Platform platform;
        private final AnswerSheet sheet;
        private int people;

        Side(String name) throws Exception {
            platform = Platform.plan()
                    .withoutLimits()
                    .in(Path.of("target/growth", name))
                    .fresh()
                    .onFreePorts()
                    .services(Set.of(Service.ASSESSMENT, Service.PROFILE))
                    .jvm(JvmOptions.forLoad(512))
                    .start();
            sheet = AnswerSheet.make(platform);
        }

        List<SimulatedPerson> sit(int count) throws Exception {
            return sit(registered(count));
        }

        /** Whoever comes has registered before: that is no part of an answer. */
        Taken measured() throws Exception {
            List<SimulatedPerson> come = registered(PEOPLE_A_ROUND);
            List<ChildProcess> service = platform.service(Service.ASSESSMENT, 1).processes();
            List<ChildProcess> database = platform.postgres().processes();
            Duration serviceBefore = taken(service);
            Duration databaseBefore = taken(database);
            double answers = sit(come).stream()
                    .mapToInt(person -> person.acknowledged().size())
                    .sum();
            return new Taken(
                    taken(service).minus(serviceBefore).toNanos() / 1e3 / answers,
                    taken(database).minus(databaseBefore).toNanos() / 1e3 / answers);
        }

        private List<SimulatedPerson> registered(int count) throws Exception {
            Population population = Population.ofTheBank();
            int before = people;
            people += count;
            return Crowd.of(count, 4, i -> {
                Random chance = new Random(before + i);
                return new SimulatedPerson(
                                platform, sheet, population.person(chance), TrueItems.asTheBankSays(), chance, true)
                        .register();
            });
        }

        private List<SimulatedPerson> sit(List<SimulatedPerson> come) throws Exception {
            return Crowd.of(come.size(), 4, i -> {
                SimulatedPerson person = come.get(i);
                person.start(CAMPAIGN);
                person.sit(() -> {});
                return person;
            });
        }

        private static Duration taken(List<ChildProcess> processes) {
            return processes.stream()
                    .map(process -> ProcessorTime.of(process.handle()))
                    .reduce(Duration.ZERO, Duration::plus);
        }

        @Override
        public void close() throws Exception {
            sheet.close();
            platform.close();
        }
    }
}
