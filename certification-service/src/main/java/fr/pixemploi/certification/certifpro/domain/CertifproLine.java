package fr.pixemploi.certification.certifpro.domain;

import fr.pixemploi.certification.candidate.domain.Identity;
import fr.pixemploi.certification.document.domain.CleaState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A candidate who was told that CléA numérique is validated, as Certif'Pro is to hear of them.
 *
 * @param convocationEmail where the candidate is called, which stands in for an address of their own; null when there is none
 * @param testDay on the clock of the venue
 * @param stateOn since when it is so; null for {@link CleaState#PROPOSED}
 * @param toldBefore whether Certif'Pro was told before and is to be told anew, as of another identity
 */
public record CertifproLine(
        UUID candidateId,
        int number,
        Identity holder,
        @Nullable String convocationEmail,
        LocalDate testDay,
        CleaState state,
        @Nullable LocalDate stateOn,
        boolean toldBefore,
        CertifproEntry entry) {
    /** What the file has no value for, by the names of the interface; Certif'Pro can't do without. */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        need(missing, "registrationStatus", entry.answers().registrationStatus());
        need(missing, "educationLevel", entry.answers().educationLevel());
        need(missing, "origin", entry.answers().origin());
        need(missing, "funder", entry.answers().funder());
        need(missing, "email", email());
        need(missing, "phone", entry.contact().phone());
        need(missing, "address", entry.contact().address());
        need(missing, "town", entry.contact().town());
        need(missing, "postalCode", entry.contact().postalCode());
        if (!BirthRules.isAbroad(holder.birthPlace())) need(missing, "birthPostalCode", birthPostalCode());
        need(missing, "firstEvaluation", entry.firstEvaluation());
        return missing;
    }

    private static void need(List<String> missing, String name, @Nullable Object value) {
        if (value == null) missing.add(name);
    }

    public boolean isComplete() {
        return missing().isEmpty();
    }

    public @Nullable String email() {
        String own = entry.contact().email();
        return own == null ? convocationEmail : own;
    }

    public @Nullable String birthPostalCode() {
        String enrolled = holder.birthPlace().postalCode();
        return enrolled == null ? entry.birthPostalCode() : enrolled;
    }
}
