package fr.pixemploi.load;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pixemploi.load.people.Load;
import java.util.List;
import java.util.Map;

/**
 * What came out of a run.
 *
 * @param sqlAlonePerSecond what the same statements reach when pgbench drives them alone
 * @param ratio answers a second over that
 * @param cpuMicrosPerAnswer processor time of the measured seconds over the answers in them, by process
 */
record RunFigures(
        double answersPerSecond,
        double p50Ms,
        double p99Ms,
        int errors,
        double sqlAlonePerSecond,
        double ratio,
        Map<String, Double> cpuMicrosPerAnswer) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Under the names that the report has for them. */
    private static final Map<String, String> PROCESSES =
            Map.of("service", "assessment-service", "postgres", "postgres", "kafka", "kafka", "load", "load");

    static RunFigures of(
            Load.Counted counted, double sqlAlone, Map<String, Double> cpuBefore, Map<String, Double> cpuAfter) {
        Map<String, Double> cpu = new java.util.LinkedHashMap<>();
        for (String name : List.of("service", "postgres", "kafka", "load")) {
            String process = PROCESSES.getOrDefault(name, name);
            double used = cpuAfter.getOrDefault(process, 0.0) - cpuBefore.getOrDefault(process, 0.0);
            cpu.put(name, rounded(used / Math.max(1, counted.answers().count()), 1));
        }
        return new RunFigures(
                rounded(counted.answersPerSecond(), 1),
                rounded(counted.answers().percentile(0.5), 2),
                rounded(counted.answers().percentile(0.99), 2),
                counted.errors(),
                rounded(sqlAlone, 1),
                rounded(sqlAlone == 0 ? 0 : counted.answersPerSecond() / sqlAlone, 3),
                cpu);
    }

    private static double rounded(double value, int digits) {
        double scale = Math.pow(10, digits);
        return Math.round(value * scale) / scale;
    }

    String json() {
        ObjectNode tree = JSON.valueToTree(this);
        return tree.toString();
    }
}
