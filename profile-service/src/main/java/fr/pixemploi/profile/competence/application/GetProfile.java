package fr.pixemploi.profile.competence.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.competence.domain.Comparison;
import fr.pixemploi.profile.competence.domain.CompetenceProfile;
import fr.pixemploi.profile.competence.domain.CompetenceRefusal;
import fr.pixemploi.profile.competence.domain.Result;
import fr.pixemploi.profile.competence.domain.Results;
import fr.pixemploi.profile.competence.domain.framework.Frameworks;
import fr.pixemploi.profile.readlog.application.NoteRead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An adviser looks at what a person shares with the structure, and the person will know. */
@ApplicationScoped
@Transactional
public class GetProfile {
    private final Results results;
    private final Frameworks frameworks;
    private final FindProfileRules findRules;
    private final NoteRead noteRead;
    private final Clock clock;

    GetProfile(Results results, Frameworks frameworks, FindProfileRules findRules, NoteRead noteRead, Clock clock) {
        this.results = results;
        this.frameworks = frameworks;
        this.findRules = findRules;
        this.noteRead = noteRead;
        this.clock = clock;
    }

    /** @param in framework of the structure; null for none */
    public PresentedProfile handle(Caller caller, UUID structureId, UUID beneficiaryId, @Nullable UUID in) {
        return PresentedProfile.of(
                CompetenceProfile.of(
                        beneficiaryId,
                        read(caller, structureId, beneficiaryId),
                        frameworks.known(),
                        findRules.handle()),
                frameworks.offeredBy(Set.of(structureId)),
                in,
                false);
    }

    public Comparison compare(Caller caller, UUID structureId, UUID beneficiaryId, UUID one, UUID other) {
        return Comparison.of(read(caller, structureId, beneficiaryId), one, other, findRules.handle());
    }

    private List<Result> read(Caller caller, UUID structureId, UUID beneficiaryId) {
        NoteRead.Reading reading =
                Readers.of(caller, structureId, "profile").orElseThrow(CompetenceRefusal.NoSuchProfile::new);
        Instant now = clock.instant();
        if (!results.anythingSharedWith(structureId, beneficiaryId, now)) throw new CompetenceRefusal.NoSuchProfile();
        noteRead.handle(beneficiaryId, reading);
        return results.sharedWith(structureId, beneficiaryId, now);
    }
}
