package fr.pixemploi.portal.centre.candidate;

import fr.pixemploi.client.certification.model.Accommodations;
import fr.pixemploi.client.certification.model.CandidateCorrection;
import fr.pixemploi.client.certification.model.CandidateRequest;
import fr.pixemploi.client.certification.model.IdentityCorrectionRequest;
import fr.pixemploi.client.certification.model.Mode;
import fr.pixemploi.client.certification.model.Need;
import fr.pixemploi.client.certification.model.SeenDocument;
import fr.pixemploi.client.certification.model.SeenEvidence;
import fr.pixemploi.client.certification.model.Sex;
import fr.pixemploi.portal.form.Typed;
import jakarta.ws.rs.FormParam;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who sits, what is arranged for them and who is told, as it was typed. */
public class CandidateForm {
    @FormParam("firstName")
    public @Nullable String firstName;

    @FormParam("lastName")
    public @Nullable String lastName;

    @FormParam("usageName")
    public @Nullable String usageName;

    @FormParam("sex")
    public @Nullable String sex;

    @FormParam("birthDate")
    public @Nullable String birthDate;

    @FormParam("birthCity")
    public @Nullable String birthCity;

    @FormParam("birthPostalCode")
    public @Nullable String birthPostalCode;

    @FormParam("birthInseeCode")
    public @Nullable String birthInseeCode;

    @FormParam("birthCountry")
    public @Nullable String birthCountry;

    @FormParam("convocationEmail")
    public @Nullable String convocationEmail;

    @FormParam("resultRecipientEmail")
    public @Nullable String resultRecipientEmail;

    @FormParam("externalId")
    public @Nullable String externalId;

    @FormParam("extraTimePercentage")
    public @Nullable String extraTime;

    @FormParam("noFocusRule")
    public boolean noFocusRule;

    @FormParam("readAloud")
    public boolean readAloud;

    @FormParam("breaks")
    public boolean breaks;

    @FormParam("needs")
    public @Nullable List<String> needs;

    @FormParam("evidence/seenBy")
    public @Nullable String seenBy;

    @FormParam("evidence/seenOn")
    public @Nullable String seenOn;

    @FormParam("cleaNumerique")
    public boolean cleaNumerique;

    @FormParam("billing")
    public @Nullable String billing;

    @FormParam("prepaymentCode")
    public @Nullable String prepaymentCode;

    CandidateRequest request() {
        return new CandidateRequest()
                .firstName(Typed.text(firstName))
                .lastName(Typed.text(lastName))
                .usageName(Typed.text(usageName))
                .sex(sex())
                .birthDate(Typed.day(birthDate))
                .birthCity(Typed.text(birthCity))
                .birthPostalCode(Typed.text(birthPostalCode))
                .birthInseeCode(Typed.text(birthInseeCode))
                .birthCountry(Typed.text(birthCountry))
                .convocationEmail(Typed.text(convocationEmail))
                .resultRecipientEmail(Typed.text(resultRecipientEmail))
                .externalId(Typed.text(externalId))
                .extraTimePercentage(extraTime())
                .accommodations(accommodations())
                .evidence(evidence())
                .cleaNumerique(cleaNumerique)
                .billing(billing())
                .prepaymentCode(Typed.text(prepaymentCode));
    }

    CandidateCorrection correction() {
        return new CandidateCorrection()
                .firstName(Typed.text(firstName))
                .lastName(Typed.text(lastName))
                .usageName(Typed.text(usageName))
                .sex(sex())
                .birthDate(Typed.day(birthDate))
                .birthCity(Typed.text(birthCity))
                .birthPostalCode(Typed.text(birthPostalCode))
                .birthInseeCode(Typed.text(birthInseeCode))
                .birthCountry(Typed.text(birthCountry))
                .convocationEmail(Typed.text(convocationEmail))
                .resultRecipientEmail(Typed.text(resultRecipientEmail))
                .externalId(Typed.text(externalId))
                .extraTimePercentage(extraTime())
                .accommodations(accommodations())
                .evidence(evidence())
                .billing(billing())
                .prepaymentCode(Typed.text(prepaymentCode));
    }

    IdentityCorrectionRequest identity(@Nullable String reason, SeenDocument proof) {
        return new IdentityCorrectionRequest()
                .firstName(Typed.text(firstName))
                .lastName(Typed.text(lastName))
                .usageName(Typed.text(usageName))
                .sex(sex())
                .birthDate(Typed.day(birthDate))
                .birthCity(Typed.text(birthCity))
                .birthPostalCode(Typed.text(birthPostalCode))
                .birthInseeCode(Typed.text(birthInseeCode))
                .birthCountry(Typed.text(birthCountry))
                .reason(reason)
                .proof(proof);
    }

    /** The page shows none as an empty field, and a correction without it would leave what there was. */
    private double extraTime() {
        Double percentage = Typed.figure(extraTime);
        return percentage == null ? 0 : percentage;
    }

    private @Nullable Sex sex() {
        return Typed.text(sex) == null ? null : Sex.fromValue(sex);
    }

    private @Nullable Mode billing() {
        return Typed.text(billing) == null ? null : Mode.fromValue(billing);
    }

    private Accommodations accommodations() {
        Set<Need> asked = new LinkedHashSet<>();
        if (needs != null) needs.forEach(need -> asked.add(Need.fromValue(need)));
        return new Accommodations()
                .noFocusRule(noFocusRule)
                .readAloud(readAloud)
                .breaks(breaks)
                .needs(asked);
    }

    private @Nullable SeenEvidence evidence() {
        if (Typed.text(seenBy) == null && Typed.text(seenOn) == null) return null;
        return new SeenEvidence().seenBy(Typed.text(seenBy)).seenOn(Typed.day(seenOn));
    }
}
