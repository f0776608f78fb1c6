package fr.pixemploi.portal.centre;

import fr.pixemploi.client.certification.model.CertifproEntry;
import fr.pixemploi.portal.shell.Typed;
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
                .registrationStatus(Typed.words(registrationStatus))
                .educationLevel(Typed.words(educationLevel))
                .origin(Typed.words(origin))
                .funder(Typed.words(funder))
                .email(Typed.words(email))
                .phone(Typed.words(phone))
                .address(Typed.words(address))
                .addressMore(Typed.words(addressMore))
                .postalCode(Typed.words(postalCode))
                .town(Typed.words(town))
                .birthPostalCode(Typed.words(birthPostalCode))
                .firstEvaluation(firstEvaluation);
    }
}
