package fr.pixemploi.pathway.effectiveness.domain.history;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** On what a sitting was measured: scores of two versions of a framework are never set beside each other. */
public record MeasuredScale(UUID framework, int version) {
    /** The one that most sittings are on, the newest among equals; empty where nobody was tested. */
    public static Optional<MeasuredScale> ofMost(Collection<History> histories) {
        Map<MeasuredScale, Long> sittings = histories.stream()
                .flatMap(history -> history.sittings().stream())
                .collect(Collectors.groupingBy(Sitting::scale, Collectors.counting()));
        return sittings.entrySet().stream()
                .max(Map.Entry.<MeasuredScale, Long>comparingByValue()
                        .thenComparing(each -> each.getKey().version())
                        .thenComparing(each -> each.getKey().framework()))
                .map(Map.Entry::getKey);
    }
}
