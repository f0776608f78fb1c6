package fr.pixemploi.profile.competence.domain.shared;

import fr.pixemploi.profile.competence.domain.Certifiability;
import fr.pixemploi.profile.competence.domain.CompetenceProfile;
import fr.pixemploi.profile.competence.domain.ProfileRules;
import fr.pixemploi.profile.competence.domain.Result;
import fr.pixemploi.profile.competence.domain.framework.Framework;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A person's profile in a line, as one structure may see it from one time until another. Grants end by the clock alone, and with each end
 * the structure sees fewer results: so there is a line for each stretch of time between two ends, and at any moment at most one holds. No
 * work has to be done when a grant ends.
 *
 * @param since from when on it holds, that moment included
 * @param until up to when, that moment excluded
 * @param newest the newest result that the structure sees in that time
 * @param totalPix of the profile
 * @param band of the certified score that would be expected; null below the first
 */
public record SharedProfile(
        UUID structureId,
        UUID beneficiaryId,
        Instant since,
        Instant until,
        Result newest,
        int totalPix,
        @Nullable String band,
        Certifiability certifiability) {
    /** A result that a grant lets a structure see, and until when. */
    public record Coverage(UUID structureId, UUID resultId, Instant until) {}

    /**
     * All lines of a person.
     *
     * @param results of the person
     * @param coverages of grants that were not taken back
     */
    public static List<SharedProfile> of(
            UUID beneficiaryId,
            List<Result> results,
            List<Coverage> coverages,
            List<Framework> frameworks,
            ProfileRules rules) {
        TreeMap<UUID, List<Coverage>> byStructure = coverages.stream()
                .collect(Collectors.groupingBy(Coverage::structureId, TreeMap::new, Collectors.toList()));
        List<SharedProfile> lines = new ArrayList<>();
        byStructure.forEach((structure, covered) -> {
            Instant since = Instant.EPOCH;
            for (Instant end : covered.stream().map(Coverage::until).collect(Collectors.toCollection(TreeSet::new))) {
                Set<UUID> seen = covered.stream()
                        .filter(coverage -> !coverage.until().isBefore(end))
                        .map(Coverage::resultId)
                        .collect(Collectors.toSet());
                List<Result> visible = results.stream()
                        .filter(result -> seen.contains(result.id()))
                        .toList();
                CompetenceProfile profile = CompetenceProfile.of(beneficiaryId, visible, frameworks, rules);
                if (!visible.isEmpty()) lines.add(line(structure, since, end, profile, rules));
                since = end;
            }
        });
        return List.copyOf(lines);
    }

    private static SharedProfile line(
            UUID structure, Instant since, Instant until, CompetenceProfile profile, ProfileRules rules) {
        Certifiability certifiability = profile.certifiability();
        return new SharedProfile(
                structure,
                profile.beneficiaryId(),
                since,
                until,
                profile.timeline().getFirst(),
                profile.totalPix(),
                rules.band(certifiability.expectedScore()).orElse(null),
                certifiability);
    }
}
