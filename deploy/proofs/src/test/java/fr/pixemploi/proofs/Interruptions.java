package fr.pixemploi.proofs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** What people who sit tests waited for when something of the platform went away. */
final class Interruptions {
    /** Who does not answer at all for so long was not held up. */
    private static final double SECONDS_AFTER = 60;

    private record Interruption(String of, long at) {}

    private final List<Interruption> noted = new CopyOnWriteArrayList<>();
    private final String kind;

    /** @param kind of interruption, as figures name it */
    Interruptions(String kind) {
        this.kind = kind;
    }

    /** Now this is away. */
    void noted(String of) {
        noted.add(new Interruption(of, System.nanoTime()));
    }

    /** What each person waited for the answer that was under way then, or was the first after it: seconds by what was away. */
    Map<String, Object> waits(List<SimulatedPerson> people) {
        Map<String, List<Double>> seconds = new TreeMap<>();
        for (Interruption one : noted)
            for (SimulatedPerson person : people)
                person.acknowledged().stream()
                        .filter(answer -> answer.begun() + answer.milliseconds() * 1e6 > one.at())
                        .findFirst()
                        .filter(answer -> answer.begun() < one.at() + SECONDS_AFTER * 1e9)
                        .ifPresent(answer -> seconds.computeIfAbsent(one.of(), of -> new ArrayList<>())
                                .add(answer.milliseconds() / 1e3));
        Map<String, Object> figures = new TreeMap<>();
        seconds.forEach((of, took) -> {
            List<Double> sorted = took.stream().sorted().toList();
            figures.put("seconds of an answer at the " + kind + " of " + of + ", p50", Faults.quantile(sorted, 0.5));
            figures.put("seconds of an answer at the " + kind + " of " + of + ", p99", Faults.quantile(sorted, 0.99));
        });
        return figures;
    }
}
