package fr.pixemploi.kit.month;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static java.util.stream.Collectors.toList;

import fr.pixemploi.kit.month.Months.Month;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * How many months are made ahead of each table, without a gap, and how many may go and are still there; asked of the database, whoever made them
 * and let go of them.
 */
@ApplicationScoped
class MonthFigures {
    private final Months months;
    private final MeterRegistry metrics;
    /** Tables of which there is a gauge. */
    private final Set<String> told = ConcurrentHashMap.newKeySet();

    private volatile Map<String, Long> ahead = Map.of();
    private volatile Map<String, Long> over = Map.of();

    MonthFigures(Months months, MeterRegistry metrics) {
        this.months = months;
        this.metrics = metrics;
    }

    @Scheduled(every = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void measure() {
        // Unknown, and not what they were, when the database does not answer.
        Map<String, Long> madeAhead = Map.of();
        Map<String, Long> stillThere = Map.of();
        try {
            madeAhead = months.all().stream()
                    .filter(month -> !month.isPast())
                    .collect(groupingBy(Month::table, collectingAndThen(toList(), MonthFigures::ahead)));
            stillThere = Stream.concat(
                            // None of it, but known.
                            madeAhead.keySet().stream().map(table -> Map.entry(table, 0L)),
                            months.toLetGo().stream().map(table -> Map.entry(table, 1L)))
                    .collect(groupingBy(Map.Entry::getKey, summingLong(Map.Entry::getValue)));
        } finally {
            ahead = madeAhead;
            over = stillThere;
            madeAhead.keySet().stream().filter(told::add).forEach(this::tell);
        }
    }

    private void tell(String table) {
        Gauge.builder("months.made.ahead", this, figures -> of(table, figures.ahead))
                .tag("table", table)
                .description(
                        "Months after this one whose piece of the table is there, without a gap; -1 when this one's is not")
                .register(metrics);
        Gauge.builder("months.over", this, figures -> of(table, figures.over))
                .tag("table", table)
                .description(
                        "Months of the table that are over for long enough, that no row holds, and that are still there")
                .register(metrics);
    }

    private static long ahead(List<Month> fromThisOne) {
        return fromThisOne.stream().takeWhile(Month::isMade).count() - 1;
    }

    private static double of(String table, Map<String, Long> figures) {
        Long known = figures.get(table);
        return known == null ? Double.NaN : known;
    }
}
