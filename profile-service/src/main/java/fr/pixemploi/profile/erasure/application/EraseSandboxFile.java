package fr.pixemploi.profile.erasure.application;

import fr.pixemploi.kit.security.ErasedPeople;
import fr.pixemploi.profile.beneficiary.application.HoldFile;
import fr.pixemploi.profile.beneficiary.domain.Beneficiary;
import fr.pixemploi.profile.erasure.domain.Erasure;
import fr.pixemploi.profile.erasure.domain.TrackedErasures;
import fr.pixemploi.profile.structure.application.GetStructure;
import fr.pixemploi.profile.structure.domain.Structure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Takes a file of a sandbox out, and those that were joined to it, in all services and as for anybody; never one of another structure. */
@ApplicationScoped
@Transactional
public class EraseSandboxFile {
    private final BeginErasure begin;
    private final TrackedErasures erasures;
    private final HoldFile holdFile;
    private final GetStructure getStructure;

    EraseSandboxFile(BeginErasure begin, TrackedErasures erasures, HoldFile holdFile, GetStructure getStructure) {
        this.begin = begin;
        this.erasures = erasures;
        this.holdFile = holdFile;
        this.getStructure = getStructure;
    }

    /**
     * @return files whose erasure was begun; 0 when all are gone or are going already
     * @throws IllegalStateException when a file is of no sandbox: nothing is begun then
     */
    public int handle(UUID id, Instant now) {
        List<Beneficiary> files = holdFile.all(id);
        if (files.isEmpty()) return 0;
        if (!files.stream().allMatch(this::isMadeUp))
            throw new IllegalStateException("a file that is to go with a sandbox is of none");
        List<String> hashes =
                files.stream().map(file -> ErasedPeople.hash(file.id())).toList();
        int begun = hashes.size() - erasures.erased(hashes).size();
        if (begun > 0) begin.handle(files, new BeginErasure.Wish(Erasure.Cause.SANDBOX_RESET, null, null, null), now);
        return begun;
    }

    private boolean isMadeUp(Beneficiary file) {
        UUID structure = file.structureId();
        return structure != null
                && getStructure.find(structure).filter(Structure::sandbox).isPresent();
    }
}
