package fr.pixemploi.profile.rights.application.paper;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.beneficiary.application.GetBeneficiary;
import fr.pixemploi.profile.beneficiary.domain.Beneficiary;
import fr.pixemploi.profile.beneficiary.domain.InvitationCode;
import fr.pixemploi.profile.filechange.application.NoteChanges;
import fr.pixemploi.profile.filechange.domain.FieldChange;
import fr.pixemploi.profile.rights.application.LegalTerms;
import fr.pixemploi.profile.rights.domain.RightsRefusal;
import fr.pixemploi.profile.rights.domain.paper.PaperCode;
import fr.pixemploi.profile.rights.domain.paper.PaperCodes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Somebody of the structure prints the sheet by which a person without an account speaks for themselves; a new one makes the old one void. */
@ApplicationScoped
@Transactional
public class PrintPaperCode {
    /** @param code shown this once; afterwards only its digest is known */
    public record Printed(InvitationCode code, Instant expiresAt) {}

    /** How the person's list of changes calls it; it tells until when the code holds. */
    static final String PRINTED = "rightsCode";

    private final PaperCodes codes;
    private final GetBeneficiary getBeneficiary;
    private final LegalTerms terms;
    private final NoteChanges noteChanges;
    private final Clock clock;
    private final RandomGenerator chance;

    PrintPaperCode(
            PaperCodes codes,
            GetBeneficiary getBeneficiary,
            LegalTerms terms,
            NoteChanges noteChanges,
            Clock clock,
            RandomGenerator chance) {
        this.codes = codes;
        this.getBeneficiary = getBeneficiary;
        this.terms = terms;
        this.noteChanges = noteChanges;
        this.clock = clock;
        this.chance = chance;
    }

    /** @throws RightsRefusal.PersonHasAccount for whoever says so in their own space */
    public Printed handle(Caller caller, UUID fileId) {
        InvitationCode code = InvitationCode.draw(chance);
        // The digest is slow: it is made before a connection is taken.
        String digest = code.digest();
        Beneficiary file = getBeneficiary.handle(caller, fileId);
        if (file.takenOver()) throw new RightsRefusal.PersonHasAccount();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        UUID structureId = Objects.requireNonNull(file.structureId());
        PaperCode sheet =
                new PaperCode(fileId, structureId, caller.subject(), now, now.plus(terms.paperValidity()), digest);
        codes.replace(sheet);
        noteChanges.byTheStructure(
                caller,
                fileId,
                structureId,
                List.of(new FieldChange(PRINTED, null, sheet.expiresAt().toString())),
                now);
        return new Printed(code, sheet.expiresAt());
    }
}
