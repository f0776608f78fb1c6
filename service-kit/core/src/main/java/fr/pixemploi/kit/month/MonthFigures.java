package fr.pixemploi.kit.month;

import fr.pixemploi.kit.month.Months.Month;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** How many months are made ahead of each table, without a gap; asked of the database, whoever made them. */
@ApplicationScoped
class MonthFigures {
    private final Months months;
    private final MeterRegistry metrics;
    /** Tables of which there is a gauge. */
    private final Set<String> told = ConcurrentHashMap.newKeySet();

    private volatile Map<String, Integer> ahead = Map.of();

    MonthFigures(Months months, MeterRegistry metrics) {
        this.months = months;
        this.metrics = metrics;
    }

    @Scheduled(every = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void measure() {
        // Unknown, and not what it was, when the database does not answer.
        Map<String, Integer> measured = Map.of();
        try {
            measured = months.all().stream()
                    .filter(month -> !month.isPast())
                    .collect(Collectors.groupingBy(
                            Month::table, Collectors.collectingAndThen(Collectors.toList(), MonthFigures::ahead)));
        } finally {
            ahead = measured;
        }
        measured.keySet().stream().filter(told::add).forEach(this::tell);
    }

    private void tell(String table) {
        Gauge.builder("months.made.ahead", this, figures -> figures.of(table))
                .tag("table", table)
                .description(
                        "Months after this one whose piece of the table is there, without a gap; -1 when this one's is not")
                .register(metrics);
    }

    private static int ahead(List<Month> fromThisOne) {
        return (int) fromThisOne.stream().takeWhile(Month::isMade).count() - 1;
    }

    private double of(String table) {
        Integer known = ahead.get(table);
        return known == null ? Double.NaN : known;
    }
}
