package fr.pixemploi.profile.competence.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.competence.domain.read.ProfileRead;
import fr.pixemploi.profile.competence.domain.read.ProfileReads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The person sees who looked at the own results. */
@ApplicationScoped
@Transactional
public class ListMyProfileReads {
    private final ProfileReads reads;

    ListMyProfileReads(ProfileReads reads) {
        this.reads = reads;
    }

    public List<ProfileRead> handle(Caller caller, @Nullable UUID before, int max) {
        return reads.of(caller.self(), before, max);
    }
}
