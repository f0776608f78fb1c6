package fr.pixemploi.profile.competence.application;

import fr.pixemploi.profile.competence.domain.CompetenceProfile;
import fr.pixemploi.profile.competence.domain.CompetenceRefusal;
import fr.pixemploi.profile.competence.domain.FoldedResults;
import fr.pixemploi.profile.competence.domain.framework.StructureFramework;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A profile as a reader gets it.
 *
 * @param readableIn structures' frameworks that this reader may read it in
 * @param reading in the one that was asked for; null when none was
 * @param self whether it is the person who reads
 */
public record PresentedProfile(
        CompetenceProfile profile,
        List<StructureFramework> readableIn,
        @Nullable Reading reading,
        boolean self) {
    /** @param lines in the order of the framework */
    public record Reading(StructureFramework framework, List<StructureFramework.Line> lines) {}

    /**
     * @param offered frameworks of the structures that may read it
     * @param in framework to read it in; null for none
     * @throws CompetenceRefusal.FrameworkNotReadable when it is none of these
     */
    static PresentedProfile of(
            CompetenceProfile profile, List<StructureFramework> offered, @Nullable UUID in, boolean self) {
        Optional<FoldedResults> current = profile.current();
        List<StructureFramework> readable = offered.stream()
                .filter(own ->
                        current.filter(folded -> folded.isReadableIn(own)).isPresent())
                .toList();
        Reading reading = in == null
                ? null
                : readable.stream()
                        .filter(own -> own.id().equals(in))
                        .findFirst()
                        .flatMap(
                                own -> current.flatMap(folded -> folded.in(own)).map(lines -> new Reading(own, lines)))
                        .orElseThrow(CompetenceRefusal.FrameworkNotReadable::new);
        return new PresentedProfile(profile, readable, reading, self);
    }
}
