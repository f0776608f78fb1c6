package fr.pixemploi.certification.credential.application;

import fr.pixemploi.certification.credential.application.proof.Signing;
import fr.pixemploi.certification.credential.domain.IssuerKeys;
import fr.pixemploi.certification.credential.domain.StatusList;

/** The use cases, put together without a container. */
public record Issuing(IssuerKeys keys) {
    public IssueCredential issueCredential() {
        return new IssueCredential(keys, Signing.with(keys));
    }

    public String statusList(StatusList list) {
        return Signing.with(keys).handle(list.document(keys.issuer()), list.from());
    }

    public String didDocument() {
        return new ReadIssuer(keys).handle();
    }
}
