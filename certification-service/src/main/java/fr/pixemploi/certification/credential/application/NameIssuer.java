package fr.pixemploi.certification.credential.application;

import fr.pixemploi.certification.credential.domain.Issuer;
import fr.pixemploi.certification.credential.domain.IssuerKeys;
import jakarta.enterprise.context.ApplicationScoped;

/** Says who certifies, and at which address: for what is printed beside credentials. */
@ApplicationScoped
public class NameIssuer {
    private final IssuerKeys keys;

    NameIssuer(IssuerKeys keys) {
        this.keys = keys;
    }

    public Issuer handle() {
        return keys.issuer();
    }
}
