package fr.pixemploi.certification.credential.application;

import fr.pixemploi.certification.credential.application.proof.SortedJson;
import fr.pixemploi.certification.credential.domain.IssuerKeys;
import jakarta.enterprise.context.ApplicationScoped;

/** A verifier reads by which keys the issuer's signatures are verified. */
@ApplicationScoped
public class ReadIssuer {
    private final IssuerKeys keys;

    ReadIssuer(IssuerKeys keys) {
        this.keys = keys;
    }

    /** @return the document of its identifier as JSON (W3C DID 1.0) */
    public String handle() {
        return SortedJson.write(keys.issuer().didDocument(keys.all()));
    }
}
