package fr.pixemploi.profile.beneficiary.application;

import fr.pixemploi.profile.beneficiary.domain.Referents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All people whom an adviser follows in a structure go to a colleague, in one step. Whoever calls has seen that both work there. */
@ApplicationScoped
@Transactional
public class HandOverFiles {
    private final Referents referents;

    HandOverFiles(Referents referents) {
        this.referents = referents;
    }

    /**
     * @param fromSubject account of the adviser who followed them
     * @param toSubject account of the colleague; null when nobody follows them from now on
     * @return how many files it were
     */
    public int handle(UUID structureId, String fromSubject, @Nullable String toSubject) {
        return referents.handOver(structureId, fromSubject, toSubject);
    }
}
