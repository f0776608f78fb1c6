package fr.pixemploi.certification.credential.application;

import fr.pixemploi.certification.credential.application.proof.SignDocument;
import fr.pixemploi.certification.credential.domain.CertificateFacts;
import fr.pixemploi.certification.credential.domain.IssuerKeys;
import fr.pixemploi.certification.credential.domain.Language;
import fr.pixemploi.certification.credential.domain.OpenBadge;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Makes the credential of a certificate, signed by today's key. Nothing of it is kept: whoever asks again gets it anew. */
@ApplicationScoped
public class IssueCredential {
    private final IssuerKeys keys;
    private final SignDocument signDocument;

    IssueCredential(IssuerKeys keys, SignDocument signDocument) {
        this.keys = keys;
        this.signDocument = signDocument;
    }

    /** @return the credential as JSON ({@code application/vc}) */
    public String handle(CertificateFacts facts, Language language, Instant now) {
        return signDocument.handle(OpenBadge.document(facts, keys.issuer(), language), now);
    }
}
