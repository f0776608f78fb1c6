package fr.pixemploi.profile.situation.application;

import fr.pixemploi.kit.id.ReadVersion;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.beneficiary.application.HoldFile;
import fr.pixemploi.profile.beneficiary.application.restriction.CheckRestriction;
import fr.pixemploi.profile.beneficiary.domain.Beneficiary;
import fr.pixemploi.profile.filechange.application.NoteChanges;
import fr.pixemploi.profile.readlog.application.NoteFileRead;
import fr.pixemploi.profile.situation.domain.FileSituation;
import fr.pixemploi.profile.situation.domain.Situation;
import fr.pixemploi.profile.situation.domain.SituationFrame;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The structure of a file, or its person, says how the person lives. Each change is noted for the person, and that the structure was shown it. */
@ApplicationScoped
@Transactional
public class UpdateSituation {
    /** What is said instead, in the codes of the frame that holds today. */
    public interface Correction extends BiFunction<Situation, SituationFrame, Situation> {}

    /** @param readable whether the caller may also read it: a structure's own system may write files and read none */
    public record Corrected(FileSituation situation, boolean readable) {}

    private final HoldFile holdFile;
    private final SaySituation saySituation;
    private final NoteChanges noteChanges;
    private final NoteFileRead noteRead;
    private final CheckRestriction checkRestriction;
    private final Clock clock;

    UpdateSituation(
            HoldFile holdFile,
            SaySituation saySituation,
            NoteChanges noteChanges,
            NoteFileRead noteRead,
            CheckRestriction checkRestriction,
            Clock clock) {
        this.holdFile = holdFile;
        this.saySituation = saySituation;
        this.noteChanges = noteChanges;
        this.noteRead = noteRead;
        this.checkRestriction = checkRestriction;
        this.clock = clock;
    }

    /** @param read the version that the caller saw */
    public Corrected handle(Caller caller, UUID fileId, ReadVersion read, Correction correction) {
        HoldFile.Held held = holdFile.ofStructure(caller, fileId);
        checkRestriction.correcting(held.file());
        UUID structure = Objects.requireNonNull(held.file().structureId());
        Instant now = now();
        SaySituation.Said said = saySituation.handle(held.file(), read, correction, now);
        noteChanges.byTheStructure(caller, fileId, structure, said.changes(), now);
        if (held.readable()) noteRead.handle(caller, structure, List.of(fileId), NoteFileRead.Part.SITUATION);
        return new Corrected(said.situation(), held.readable());
    }

    /** @param fileId one of the person's files; null for the own one */
    public FileSituation mine(Caller caller, @Nullable UUID fileId, ReadVersion read, Correction correction) {
        Beneficiary file = holdFile.ofPerson(caller, fileId);
        Instant now = now();
        SaySituation.Said said = saySituation.handle(file, read, correction, now);
        noteChanges.byThePerson(file.id(), said.changes(), now);
        return said.situation();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
