package fr.pixemploi.assessment.itemhealth.application;

import fr.pixemploi.assessment.AssessmentSettings;
import fr.pixemploi.assessment.bank.item.ItemBank;
import fr.pixemploi.assessment.bank.item.ItemBanks;
import fr.pixemploi.assessment.bank.item.Pool;
import fr.pixemploi.assessment.itemhealth.domain.ItemCounts;
import fr.pixemploi.assessment.itemhealth.domain.ItemHealth;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;

/** Shows authors how the items of today's open pool fare with people, those with signs first. */
@ApplicationScoped
public class WatchItems {
    /** @param sittings that ended in the time */
    public record Watched(String bankVersion, int sittings, List<ItemHealth> items) {}

    private final ItemCounts counts;
    private final ItemBanks banks;
    private final ItemHealth.Limits limits;
    private final Clock clock;

    WatchItems(ItemCounts counts, ItemBanks banks, AssessmentSettings settings, Clock clock) {
        this.counts = counts;
        this.banks = banks;
        this.clock = clock;
        AssessmentSettings.Health health = settings.health();
        this.limits = new ItemHealth.Limits(
                health.answers(),
                health.easy(),
                health.hard(),
                health.agreement(),
                health.skipped(),
                health.slow(),
                health.seen());
    }

    /** @param days counted back; the week in which they begin counts as a whole */
    public Watched handle(int days) {
        ItemBank bank = banks.current();
        ItemCounts.Counts counted = counts.since(beginOfWeek(clock.instant().minus(Duration.ofDays(days))));
        return new Watched(
                bank.version(),
                counted.sittings(),
                counted.items().stream()
                        .flatMap(count -> bank.find(count.item()).filter(item -> item.pool() == Pool.OPEN).stream()
                                .map(item -> ItemHealth.of(item, count, counted.sittings(), limits)))
                        .sorted(Comparator.comparing(
                                        (ItemHealth health) -> -health.signs().size())
                                .thenComparing(health -> health.item().id().value()))
                        .toList());
    }

    private static Instant beginOfWeek(Instant time) {
        return LocalDate.ofInstant(time, ZoneOffset.UTC)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .atStartOfDay()
                .toInstant(ZoneOffset.UTC);
    }
}
