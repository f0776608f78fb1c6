package fr.pixemploi.profile.competence.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The figures by which profiles are made, all data ({@code competence/profile-rules.yaml}).
 *
 * @param version raised with every change: profiles that were worked out under another one are worked out again
 * @param driftVariancePerMonth by how much the variance of an ability grows in a month without measurement
 * @param changeBeyond standard deviations from which a change is more than chance
 * @param toRegister what a person needs to register for a certification
 * @param readyFromScore expected certified score from which a person counts as ready
 * @param bands of the certified score, in rising order
 */
public record ProfileRules(
        int version,
        double driftVariancePerMonth,
        double changeBeyond,
        ToRegister toRegister,
        int readyFromScore,
        List<Band> bands) {
    /** So many competences at this level or above. */
    public record ToRegister(int competences, int level) {}

    /** @param from lowest score */
    public record Band(String code, int from) {}

    public ProfileRules {
        bands = List.copyOf(bands);
        if (driftVariancePerMonth < 0) throw new IllegalArgumentException("a variance does not shrink by waiting");
        if (!bands.stream().sorted(Comparator.comparingInt(Band::from)).toList().equals(bands))
            throw new IllegalArgumentException("bands rise");
    }

    /** The band that a score is in; empty below the first. */
    public Optional<String> band(int score) {
        return bands.reversed().stream()
                .filter(band -> score >= band.from())
                .map(Band::code)
                .findFirst();
    }
}
