package fr.pixemploi.portal.centre.candidate;

import fr.pixemploi.client.certification.model.CertifproEntry;
import fr.pixemploi.portal.form.Typed;
import jakarta.ws.rs.FormParam;
import org.jspecify.annotations.Nullable;

/** What Certif'Pro asks of a person, as it was typed. */
public class CertifproForm {
    @FormParam("registrationStatus")
    public @Nullable String registrationStatus;

    @FormParam("educationLevel")
    public @Nullable String educationLevel;

    @FormParam("origin")
    public @Nullable String origin;

    @FormParam("funder")
    public @Nullable String funder;

    @FormParam("email")
    public @Nullable String email;

    @FormParam("phone")
    public @Nullable String phone;

    @FormParam("address")
    public @Nullable String address;

    @FormParam("addressMore")
    public @Nullable String addressMore;

    @FormParam("postalCode")
    public @Nullable String postalCode;

    @FormParam("town")
    public @Nullable String town;

    @FormParam("birthPostalCode")
    public @Nullable String birthPostalCode;

    @FormParam("firstEvaluation")
    public boolean firstEvaluation;

    CertifproEntry entry() {
        return new CertifproEntry()
                .registrationStatus(Typed.text(registrationStatus))
                .educationLevel(Typed.text(educationLevel))
                .origin(Typed.text(origin))
                .funder(Typed.text(funder))
                .email(Typed.text(email))
                .phone(Typed.text(phone))
                .address(Typed.text(address))
                .addressMore(Typed.text(addressMore))
                .postalCode(Typed.text(postalCode))
                .town(Typed.text(town))
                .birthPostalCode(Typed.text(birthPostalCode))
                .firstEvaluation(firstEvaluation);
    }
}
