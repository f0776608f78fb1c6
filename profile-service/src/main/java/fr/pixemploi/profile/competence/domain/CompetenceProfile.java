package fr.pixemploi.profile.competence.domain;

import fr.pixemploi.profile.competence.domain.framework.Framework;
import fr.pixemploi.profile.competence.domain.framework.FrameworkVersion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person's competences from a set of results: those of one version of a framework folded into one, other versions
 * apart. The set is what the reader may see, and nothing of other results is in it.
 *
 * @param versions of the framework of the newest result first, and of a framework its newest version; empty without results
 * @param timeline the results, newest first
 */
public record CompetenceProfile(
        UUID beneficiaryId, List<FoldedResults> versions, List<Result> timeline, Certifiability certifiability) {
    /** @param frameworks that are known */
    public static CompetenceProfile of(
            UUID beneficiaryId, List<Result> results, List<Framework> frameworks, ProfileRules rules) {
        List<Result> newestFirst =
                results.stream().sorted(Result.OLDEST_FIRST.reversed()).toList();
        Map<FrameworkVersion, List<Result>> cutAlike = new LinkedHashMap<>();
        for (Result result : newestFirst.reversed())
            cutAlike.computeIfAbsent(result.framework(), version -> new ArrayList<>())
                    .add(result);
        // The place of a framework's newest result: of several frameworks, which are rare, the one in use comes first.
        Map<@Nullable UUID, Integer> places = new HashMap<>();
        for (Result result : newestFirst) places.putIfAbsent(result.framework().id(), places.size());
        List<FoldedResults> versions = cutAlike.entrySet().stream()
                .sorted(Comparator.<Map.Entry<FrameworkVersion, List<Result>>>comparingInt(
                                each -> places.getOrDefault(each.getKey().id(), 0))
                        .thenComparing(each -> -each.getKey().version()))
                .map(each -> FoldedResults.of(each.getKey(), scale(frameworks, each.getKey()), each.getValue(), rules))
                .toList();
        return new CompetenceProfile(
                beneficiaryId,
                versions,
                newestFirst,
                versions.isEmpty()
                        ? new Certifiability(0, rules.toRegister(), 0, rules.readyFromScore(), false)
                        : versions.getFirst().certifiability(rules));
    }

    private static @Nullable Framework scale(List<Framework> frameworks, FrameworkVersion version) {
        return frameworks.stream()
                .filter(framework -> framework.asVersion().equals(version))
                .findFirst()
                .orElse(null);
    }

    /** The version that the profile is told in; empty without results. */
    public Optional<FoldedResults> current() {
        return versions.stream().findFirst();
    }

    public int totalPix() {
        return current().map(FoldedResults::totalPix).orElse(0);
    }
}
