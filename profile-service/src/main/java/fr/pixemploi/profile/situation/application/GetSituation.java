package fr.pixemploi.profile.situation.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.beneficiary.application.GetBeneficiary;
import fr.pixemploi.profile.beneficiary.application.GetMyFile;
import fr.pixemploi.profile.beneficiary.domain.Beneficiary;
import fr.pixemploi.profile.readlog.application.NoteFileRead;
import fr.pixemploi.profile.situation.domain.FileSituation;
import fr.pixemploi.profile.situation.domain.Situations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of the situation, for its structure and for its person, who will know that the structure read it. Another file of the
 * person says nothing here.
 */
@ApplicationScoped
@Transactional
public class GetSituation {
    private final Situations situations;
    private final GetBeneficiary getBeneficiary;
    private final GetMyFile getMyFile;
    private final NoteFileRead noteRead;

    GetSituation(Situations situations, GetBeneficiary getBeneficiary, GetMyFile getMyFile, NoteFileRead noteRead) {
        this.situations = situations;
        this.getBeneficiary = getBeneficiary;
        this.getMyFile = getMyFile;
        this.noteRead = noteRead;
    }

    public FileSituation handle(Caller caller, UUID fileId) {
        Beneficiary file = getBeneficiary.handle(caller, fileId);
        noteRead.handle(
                caller, Objects.requireNonNull(file.structureId()), List.of(fileId), NoteFileRead.Part.SITUATION);
        return situations.of(fileId);
    }

    /** @param fileId one of the person's files; null for the own one */
    public FileSituation mine(Caller caller, @Nullable UUID fileId) {
        return situations.of(getMyFile.handle(caller, fileId).id());
    }
}
